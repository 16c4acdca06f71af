import { useRef, useState } from 'react';
import { ALL_ROWS, isAsked, keptRows, type RowFilters } from '../../store/select/kept-rows.ts';
import type { UnreadableGame } from '../../store/keeper.ts';
import { useDraft } from '../keep/use-draft.ts';
import { Button } from '../look/button.tsx';
import { EmptyState } from '../look/notes.tsx';
import { GameRow, UnreadableRow } from './game-row.tsx';
import { say } from './games-say.ts';
import styles from './games.module.css';
import type { Row } from './kept-words.ts';
import { RowFilterFields } from './row-filters.tsx';

interface GroupsProps {
  readonly rows: readonly Row[];
  readonly lost: readonly UnreadableGame[];
  readonly onAgain: (row: Row) => void;
  readonly onMore: (row: Row) => void;
  readonly onErase: (game: UnreadableGame) => void;
}

/** From so many tables on one looks for them; and how many are shown at first. */
const MANY = { filtered: 6, shown: 30 } as const;

/** The tables that wait, those that are over, and those that cannot be read. */
export function GameGroups({ rows: all, lost, onAgain, onMore, onErase }: GroupsProps) {
  const [kept, setFilters] = useDraft<Partial<RowFilters>>('games.filters', ALL_ROWS);
  const [isWhole, setWhole] = useState(false);
  const count = useRef<HTMLOutputElement>(null);
  const hasFilters = all.length >= MANY.filtered;
  const filters = hasFilters ? { ...ALL_ROWS, ...kept } : ALL_ROWS;
  const rows = keptRows(all, filters);
  const shown = isWhole ? rows : rows.slice(0, MANY.shown);
  const groups = [
    { title: say('open'), rows: shown.filter(({ isOver }) => !isOver) },
    { title: say('done'), rows: shown.filter(({ isOver }) => isOver) },
  ];

  // the button that was pressed goes away with the filters
  function showAll(): void {
    setFilters(ALL_ROWS);
    count.current?.focus();
  }
  return (
    <>
      {hasFilters && (
        <div>
          <RowFilterFields filters={filters} onChange={setFilters} />
          <output ref={count} tabIndex={-1} className={styles.count}>
            {isAsked(filters) ? say('found', { n: rows.length, all: all.length }) : ''}
          </output>
        </div>
      )}
      {all.length > 0 && rows.length === 0 && (
        <EmptyState
          title={say('none')}
          action={
            <Button kind="ink" onClick={showAll}>
              {say('showAll', { n: all.length })}
            </Button>
          }
        >
          {say('noneBody')}
        </EmptyState>
      )}
      {groups.map(
        (group) =>
          group.rows.length > 0 && (
            <section key={group.title}>
              <h2 className="title-2">{group.title}</h2>
              <ul className={styles.rows}>
                {group.rows.map((row) => (
                  <GameRow key={row.game.id} row={row} onAgain={() => onAgain(row)} onMore={() => onMore(row)} />
                ))}
              </ul>
            </section>
          ),
      )}
      {shown.length < rows.length && (
        <Button className={styles.rest} onClick={() => setWhole(true)}>
          {say('showAll', { n: rows.length })}
        </Button>
      )}
      {lost.length > 0 && (
        <section>
          <h2 className="title-2">{say('unreadable')}</h2>
          <ul className={styles.rows}>
            {lost.map((game) => (
              <UnreadableRow key={game.id} game={game} onErase={() => onErase(game)} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
