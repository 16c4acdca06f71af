import { useState } from 'react';
import { useLocation } from 'wouter';
import { otherSide } from '../../domain/side.ts';
import { effectOf, type KeyMoment } from '../../scoring/moments.ts';
import { sideText } from '../../text/words.ts';
import { counterpartyOpposite, type NewTable, type OpenGame } from '../app/games.ts';
import { linkTo, playRoute, ROUTES } from '../app/routes.ts';
import { useServices } from '../app/services.tsx';
import { useGameState } from '../app/use-game-state.ts';
import { Button, LinkButton } from '../look/button.tsx';
import { LiveRegion } from '../look/toast.tsx';
import { say } from './debrief-say.ts';
import styles from './next-steps.module.css';
import type { Told } from './told.ts';

interface NextStepsProps {
  readonly open: OpenGame;
  readonly moments: readonly KeyMoment[];
  readonly told: Told;
  readonly onRewind: (move: number) => void;
}

/** What one can do with what one has seen: another line from the dearest move, the same table again, the other chair, another table. */
export function NextSteps({ open, moments, told, onRewind }: NextStepsProps) {
  const { game, words, side, scenario, asSelf } = open;
  const { games } = useServices();
  const [, navigate] = useLocation();
  const { table } = useGameState(game);
  const [failed, setFailed] = useState('');
  const { seed, difficulty, seats } = table.state;
  const them = sideText(words, otherSide(side)).person;
  const opposite = counterpartyOpposite(seats, side);
  const { type: ownType } = scenario.sides[side === 'one' ? 0 : 1];
  const dearest = moments.find((moment) => effectOf(moment) < 0);
  const round = told.lines.find(({ seq }) => seq === dearest?.move)?.round;

  async function begin(table: Omit<NewTable, 'scenario' | 'difficulty' | 'seed'>): Promise<void> {
    const started = await games.start({ scenario: scenario.id, difficulty, seed, ...table });
    if (started.ok) navigate(playRoute(started.value, 'brief'));
    else setFailed(say('failed'));
  }
  return (
    <section className={styles.next} aria-labelledby="next">
      <h2 id="next" tabIndex={-1} className="title-2">
        {say('next.title')}
      </h2>
      <ul>
        {dearest !== undefined && round !== undefined && (
          <li>
            <p>{say('next.rewind', { round })}</p>
            <Button icon="rewind" onClick={() => onRewind(dearest.move)} aria-label={say('next.rewindLong', { round })}>
              {say('next.rewindButton', { round })}
            </Button>
          </li>
        )}
        {opposite !== undefined && (
          <li>
            <p>{say('next.again', { name: them.short })}</p>
            <Button
              icon="agree"
              onClick={() =>
                void begin({ side, type: opposite.type, asSelf, ...(opposite.tuning && { tuning: opposite.tuning }) })
              }
            >
              {say('next.againButton')}
            </Button>
          </li>
        )}
        <li>
          <p>{say('next.chair', { name: them.short })}</p>
          <Button icon="chair" onClick={() => void begin({ side: otherSide(side), type: ownType })}>
            {say('otherChair', { pronoun: them.pronoun })}
          </Button>
        </li>
        <li>
          <p>{say('next.table')}</p>
          <LinkButton kind="ink" iconAfter="forward" href={linkTo(ROUTES.library)}>
            {say('next')}
          </LinkButton>
        </li>
      </ul>
      <LiveRegion message={failed} />
    </section>
  );
}
