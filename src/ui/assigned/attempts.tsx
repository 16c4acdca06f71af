import { useEffect, useState } from 'react';
import type { BySide } from '../../domain/side.ts';
import type { Taken } from '../../store/class/class-rows.ts';
import { linkTo, playRoute, type Step } from '../app/routes.ts';
import { useServices } from '../app/services.tsx';
import { isReadable } from '../keep/is-readable.ts';
import { LinkButton } from '../look/button.tsx';
import styles from './assigned.module.css';
import { say } from './assigned-say.ts';

interface AttemptsProps {
  readonly attempts: Taken['attempts'];
  readonly seats: BySide<string>;
}

type Standing = 'unread' | 'open' | 'over' | 'gone';

/** What was played for an assignment on this device, and how to go on with each. */
export function Attempts({ attempts, seats }: AttemptsProps) {
  const { keeper } = useServices();
  const [standings, setStandings] = useState<ReadonlyMap<string, Standing>>();
  useEffect(() => {
    let isWanted = true;
    const standingOf = async (game: string): Promise<readonly [string, Standing]> => {
      const stored = await keeper.load(game);
      if (stored === undefined || !isReadable(stored)) return [game, 'gone'];
      const first = stored.branches.find(({ id }) => id === 0)?.log ?? [];
      return [
        game,
        first.some(({ kind }) => kind === 'implemented')
          ? 'over'
          : first.some(({ kind }) => kind === 'moveMade')
            ? 'open'
            : 'unread',
      ];
    };
    void Promise.all(attempts.map(({ game }) => standingOf(game))).then(
      (found) => isWanted && setStandings(new Map(found)),
    );
    return () => {
      isWanted = false;
    };
  }, [attempts, keeper]);
  return (
    <section aria-labelledby="attempts">
      <h2 id="attempts" className="title-2">
        {say('tried')}
      </h2>
      <ul className={styles.rows}>
        {attempts.map(({ game, side, attempt, handedIn }) => {
          const standing = standings?.get(game);
          const name = say('tried.row', { n: attempt, seat: seats[side] });
          const to = (step: Step | 'hand-in', label: string) => (
            <LinkButton href={linkTo(playRoute(game, step))} aria-label={`${label}: ${name}`}>
              {label}
            </LinkButton>
          );
          return (
            <li key={game}>
              <span>
                {name}
                {standing !== undefined &&
                  `: ${say(`tried.${handedIn && standing === 'over' ? 'handedIn' : standing === 'unread' ? 'open' : standing}`)}`}
              </span>
              <span className={styles.line}>
                {standing === 'unread' && to('brief', say('toTable'))}
                {standing === 'open' && to('table', say('toTable'))}
                {standing === 'over' && to('debrief', say('toDebrief'))}
                {standing === 'over' && to('hand-in', say('toHandIn'))}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
