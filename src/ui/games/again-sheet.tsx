import { useState } from 'react';
import { useLocation } from 'wouter';
import type { CounterpartyType } from '../../domain/seat.ts';
import { otherSide } from '../../domain/side.ts';
import type { NewTable } from '../app/games.ts';
import { playRoute } from '../app/routes.ts';
import { useServices } from '../app/services.tsx';
import { Button } from '../look/button.tsx';
import { ErrorNote } from '../look/notes.tsx';
import { Sheet } from '../look/sheet.tsx';
import { chairOf } from '../words/scenario-cards.ts';
import { useSay } from '../words/use-say.ts';
import { say } from './games-say.ts';
import styles from './games.module.css';
import type { Row } from './kept-words.ts';

interface AgainSheetProps {
  readonly row: Row | undefined;
  readonly onClose: () => void;
}

const WAYS = ['same', 'new', 'other'] as const;

/** The ways to play a table once more; the played one stays as it is. */
export function AgainSheet({ row, onClose }: AgainSheetProps) {
  const shell = useSay('app');
  const { games, newSeed } = useServices();
  const [, navigate] = useLocation();
  const [hasFailed, setFailed] = useState(false);

  async function start(table: NewTable): Promise<void> {
    const started = await games.start(table);
    if (started.ok) navigate(playRoute(started.value, 'brief'));
    else setFailed(true);
  }
  function close(): void {
    setFailed(false);
    onClose();
  }

  const name = row?.card && chairOf(row.card, otherSide(row.summary.side)).person.short;
  return (
    <Sheet
      isOpen={row !== undefined}
      onClose={close}
      title={say('againTitle.done', { title: row?.card?.title ?? '' })}
      closeLabel={shell('close')}
    >
      {hasFailed && <ErrorNote title={say('again.failed')} />}
      <dl className={styles.ways}>
        {row !== undefined &&
          WAYS.map((way) => (
            <div key={way}>
              <dt>
                <Button icon={ICONS[way]} onClick={() => void start(againOf(row, way, newSeed))}>
                  {say(`again.${way}`)}
                </Button>
              </dt>
              <dd>{say(`again.${way}Note`, { name: name ?? '' })}</dd>
            </div>
          ))}
      </dl>
    </Sheet>
  );
}

const ICONS = { same: 'rewind', new: 'shuffle', other: 'chair' } as const;

/** The table to be set; from the other chair one meets whoever usually sits in one's own. */
function againOf({ game, summary, card }: Row, way: (typeof WAYS)[number], newSeed: () => number): NewTable {
  const { side, difficulty, seed, opposite } = summary;
  const usual = (of: typeof side): CounterpartyType => (card === undefined ? 'diplomat' : chairOf(card, of).type);
  const scenario = game.scenario;
  if (way === 'other') return { scenario, difficulty, seed, side: otherSide(side), type: usual(side) };
  const met = opposite.kind === 'counterparty' ? opposite : { type: usual(otherSide(side)), tuning: undefined };
  const drawn = way === 'same' ? seed : newSeed();
  return {
    ...{ scenario, difficulty, side, type: met.type, seed: drawn },
    ...(met.tuning && { tuning: met.tuning }),
    asSelf: game.asSelf,
  };
}
