import type { TimeLeft } from '../../store/pair/clock.ts';
import { stageOf, standingOf, type Stage } from '../../store/pair/stage.ts';
import { nameAt, tick } from '../../store/pair/session.ts';
import { Button } from '../look/button.tsx';
import { Icon } from '../look/icon.tsx';
import { say } from './pair-say.ts';
import type { OpenPair } from './pairs.ts';
import styles from './strip.module.css';
import { Times } from './times.tsx';
import { usePairState } from './use-pairs.ts';

interface StripProps {
  readonly open: OpenPair;
  readonly stage: Stage;
  readonly times: readonly TimeLeft[];
  /** Takes the page away at once, for example when somebody walks by. */
  readonly onCover: () => void;
  readonly onReady: () => void;
}

/** Whose page this is, what time is left, and the way to hand over; on top of every page of one person. */
export function Strip({ open: { pair }, stage, times, onCover, onReady }: StripProps) {
  const { session, games } = usePairState(pair);
  const { side, kind, round } = stage;
  if (side === undefined) return undefined;
  const next =
    kind === 'prepare' || kind === 'debrief'
      ? stageOf(
          tick(round, kind === 'prepare' ? 'prepared' : 'debriefed', side)(session),
          games.map((game) => standingOf(game.get().table.state)),
        )
      : undefined;
  return (
    <aside className={styles.strip} aria-label={say('strip.label')}>
      <span className={styles.who}>
        <Icon name="person" />
        {say('strip.who', { name: nameAt(session, round, side) })}
      </span>
      <Times times={times} />
      <span className={styles.actions}>
        {next !== undefined && (
          <Button onClick={onReady}>
            {kind === 'prepare'
              ? say(next.side === side ? 'strip.readyToTalk' : 'strip.ready')
              : say(next.side === undefined ? 'strip.doneBoth' : 'strip.done')}
          </Button>
        )}
        <Button kind="quiet" icon="pause" onClick={onCover}>
          <span className={styles.cover}>{say('strip.cover')}</span>
        </Button>
      </span>
    </aside>
  );
}
