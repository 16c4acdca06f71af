import type { OpenAssigned, OpenGame } from '../app/games.ts';
import { linkTo, playRoute } from '../app/routes.ts';
import { useGameState } from '../app/use-game-state.ts';
import { LinkButton } from '../look/button.tsx';
import styles from './assigned.module.css';
import { say } from './assigned-say.ts';

interface HandInProps {
  readonly id: string;
  readonly open: OpenGame;
  readonly assigned: OpenAssigned;
}

/** Below the debrief of an assigned negotiation: the way on. It waits until one has said how it went, where that is asked. */
export function HandInBar({ id, open: { game, side }, assigned: { title, attempt, terms } }: HandInProps) {
  const { table, branch } = useGameState(game);
  if (terms?.selfAssessment === true && table.state.selfAssessed[side] === undefined) return null;
  return (
    <section className={styles.bar} aria-label={say('page')}>
      <span>
        {say('bar.what', { title, n: attempt })}
        {branch !== 0 && <small className={styles.other}>{say('bar.other')}</small>}
      </span>
      <LinkButton kind="ink" iconAfter="forward" href={linkTo(playRoute(id, 'hand-in'))}>
        {say('bar.go')}
      </LinkButton>
    </section>
  );
}
