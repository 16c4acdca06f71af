import { useState } from 'react';
import { Chip } from '../look/chip.tsx';
import { EmptyState } from '../look/notes.tsx';
import { chairOf, type ScenarioCard } from '../words/scenario-cards.ts';
import { useLabels } from '../words/use-labels.ts';
import { useSay } from '../words/use-say.ts';
import { CardPicture } from './room-picture.tsx';
import styles from './scenario-grid.module.css';

interface ScenarioGridProps {
  readonly cards: readonly ScenarioCard[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

const CONTEXTS = ['sales', 'procurement', 'partnership', 'hiring'] as const;

/** All scenarios as cards; a card puts its scenario in front. */
export function ScenarioGrid({ cards, chosen, onChoose }: ScenarioGridProps) {
  const say = useSay('library');
  const [context, setContext] = useState<(typeof CONTEXTS)[number]>();
  const there = CONTEXTS.filter((name) => cards.some((card) => card.context === name));
  const shown = cards.filter((card) => context === undefined || card.context === context);
  return (
    <section aria-labelledby="all-scenarios">
      <div className={styles.head}>
        <h2 id="all-scenarios" className="title-2">
          {say('heading', { n: cards.length })}
        </h2>
        {there.length > 1 && (
          <fieldset className={styles.filters}>
            <legend className="visually-hidden">{say('filters')}</legend>
            <Chip isPressed={context === undefined} onToggle={() => setContext(undefined)}>
              {say('any')}
            </Chip>
            {there.map((name) => (
              <Chip key={name} isPressed={name === context} onToggle={() => setContext(name)}>
                {say(`context.${name}`)} {cards.filter((card) => card.context === name).length}
              </Chip>
            ))}
          </fieldset>
        )}
      </div>
      {shown.length === 0 && <EmptyState title={say('none')}>{say('noneBody')}</EmptyState>}
      <ul className={styles.grid}>
        {shown.map((card) => (
          <li key={card.id}>
            <ScenarioTile card={card} isChosen={card.id === chosen} onChoose={() => onChoose(card.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ScenarioTileProps {
  readonly card: ScenarioCard;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function ScenarioTile({ card, isChosen, onChoose }: ScenarioTileProps) {
  const say = useSay('library');
  const { types } = useLabels();
  const opposite = chairOf(card, 'two');
  return (
    <article className={styles.tile}>
      <CardPicture character={opposite.character} tone={card.context} />
      <div className={styles.words}>
        <p className="caption">{say('minutesShort', { context: say(`context.${card.context}`), n: card.minutes })}</p>
        <h3>
          <button type="button" aria-pressed={isChosen} onClick={onChoose}>
            {card.title}
          </button>
        </h3>
        <p className={styles.trains}>{card.goals[0]}</p>
        <p className={styles.foot}>
          <span>
            {opposite.person.name}, {types[opposite.type].label}
          </span>
          <span className="visually-hidden">{say('difficulty', { level: card.level })}</span>
          <span className={styles.level} aria-hidden="true">
            {[1, 2, 3, 4, 5].map((dot) => (
              <i key={dot} data-filled={dot <= card.level} />
            ))}
          </span>
        </p>
      </div>
    </article>
  );
}
