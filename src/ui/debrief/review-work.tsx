import { useMemo } from 'react';
import { playOf } from '../../scoring/play.ts';
import { reviewOf, type ReviewLine } from '../../scoring/review.ts';
import { findingText } from '../../text/finding-text.ts';
import type { OpenGame } from '../app/games.ts';
import { useGameState } from '../app/use-game-state.ts';
import { Tag } from '../look/chip.tsx';
import { say } from './debrief-say.ts';
import styles from './review.module.css';
import { useOtherLogs } from './use-other-logs.ts';

interface ReviewWorkProps {
  /** The table's own name among those that are kept. */
  readonly id: string;
  readonly open: OpenGame;
}

/** What belongs to the work after the talks, and how much of it is done; it weighs nothing in the grade. */
export function ReviewWork({ id, open: { game, words, side } }: ReviewWorkProps) {
  const others = useOtherLogs(id);
  const { table } = useGameState(game);
  const { lines } = useMemo(() => reviewOf(playOf(table.log, side), others), [table.log, side, others]);
  return (
    <section aria-labelledby="work">
      <h3 id="work" className="title-3">
        {say('review.work')}
      </h3>
      <ul className={styles.work}>
        {lines.map((line) => {
          const { title, why } = findingText(words, { ...line, kind: 'credit' });
          const state = stateOf(line);
          return (
            <li key={line.rule}>
              <p>
                <b>{title}</b> <Tag of={state === 'done' ? 'reciprocity' : undefined}>{say(`review.${state}`)}</Tag>
              </p>
              <p>{why}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const stateOf = ({ can, earned }: ReviewLine): 'done' | 'partly' | 'open' =>
  earned >= can ? 'done' : earned > 0 ? 'partly' : 'open';
