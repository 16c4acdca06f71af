import { useDeferredValue, useMemo, useRef } from 'react';
import { isFiltered, NO_FILTERS, onShelf, type Filters, type OnShelf } from '../../store/select/shelf.ts';
import type { TableResult } from '../../store/select/table-result.ts';
import { Button } from '../look/button.tsx';
import { EmptyState } from '../look/notes.tsx';
import { useDraft } from '../keep/use-draft.ts';
import type { ScenarioCard } from '../words/scenario-cards.ts';
import { useSay, type Say } from '../words/use-say.ts';
import styles from './scenario-grid.module.css';
import { ScenarioTile } from './scenario-tile.tsx';
import { ShelfFilters } from './shelf-filters.tsx';

interface ScenarioGridProps {
  readonly cards: readonly ScenarioCard[];
  readonly results: readonly TableResult[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

const NO_TILES: readonly never[] = [];

/** All scenarios as tiles, from first steps to hard; a tile puts its scenario in front. */
export function ScenarioGrid({ cards, results, chosen, onChoose }: ScenarioGridProps) {
  const say = useSay('library');
  const heading = useRef<HTMLHeadingElement>(null);
  const [kept, setFilters] = useDraft<Partial<Filters>>('library.filters', NO_FILTERS);
  const filters = useMemo(() => ({ ...NO_FILTERS, ...kept }), [kept]);
  const shelf = useMemo(() => cards.map((card) => placed(say, card, results)), [say, cards, results]);
  const shown = useMemo(() => onShelf(shelf, filters), [shelf, filters]);
  // the table in front is on the screen before the tiles below it are drawn
  const tiles = useDeferredValue(shown, NO_TILES);
  const all = cards.length;

  // the button that was pressed goes away with the filters
  function showAll(): void {
    setFilters(NO_FILTERS);
    heading.current?.focus();
  }

  return (
    <section aria-labelledby="all-scenarios">
      <div className={styles.head}>
        <h2 id="all-scenarios" ref={heading} tabIndex={-1} className="title-2">
          {say('heading', { n: all })}
        </h2>
        <output>{isFiltered(filters) && say('shown', { n: shown.length, all })}</output>
        {isFiltered(filters) && shown.length > 0 && (
          <Button kind="quiet" icon="close" onClick={showAll}>
            {say('showAll', { all })}
          </Button>
        )}
      </div>
      <ShelfFilters shelf={shelf} filters={filters} onChange={setFilters} />
      {shown.length === 0 && (
        <EmptyState
          title={say('none')}
          action={
            <Button kind="ink" onClick={showAll}>
              {say('showAll', { all })}
            </Button>
          }
        >
          {say('noneBody')}
        </EmptyState>
      )}
      <ul className={styles.grid}>
        {tiles.map(({ card }) => (
          <li key={card.id}>
            <ScenarioTile
              card={card}
              results={results.filter(({ scenario }) => scenario === card.id)}
              isChosen={card.id === chosen}
              onChoose={() => onChoose(card.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A card with its place on the shelf. */
function placed(
  say: Say<'library'>,
  card: ScenarioCard,
  results: readonly TableResult[],
): OnShelf & { readonly card: ScenarioCard } {
  const { id, context, level, minutes, title, tagline, place } = card;
  const people = card.sides.flatMap(({ house, person }) => [house, person.name, person.role]);
  return {
    ...{ card, id, context, level, minutes },
    isPlayed: results.some(({ scenario }) => scenario === id),
    words: [title, tagline, place, say(`context.${context}`), ...people],
  };
}
