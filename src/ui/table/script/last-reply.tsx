import type { ScriptEntry } from '../../../store/select/script.ts';
import { Button } from '../../look/button.tsx';
import { Glyph } from '../../look/glyph.tsx';
import { useSay } from '../../words/use-say.ts';
import { CoachIsOn } from '../coach/coach-is-on.tsx';
import { useSeat } from '../seat-context.tsx';
import styles from './last-reply.module.css';

interface LastReplyProps {
  readonly entry: ScriptEntry | undefined;
  readonly isFelt: boolean;
  readonly onScript: () => void;
  readonly onDrawer: () => void;
}

/** On a phone: what was said last, and the way to all the rest. */
export function LastReply({ entry, isFelt, onScript, onDrawer }: LastReplyProps) {
  const say = useSay('table');
  const { them, view } = useSeat();
  return (
    <section className={styles.reply} aria-label={say('lastReply')}>
      <header className={styles.top}>
        <p className={`${styles.who} role-them`}>
          <Glyph of="them" /> {them.person.short}
          <span className="caption">{say('time.short', { round: view.round, rounds: view.rounds })}</span>
        </p>
        <Button kind="quiet" icon="script" onClick={onScript}>
          {say('script.short')}
        </Button>
        <Button kind="quiet" icon="notes" onClick={onDrawer}>
          {say('drawer.short')}
        </Button>
      </header>
      <CoachIsOn />
      {entry === undefined && <p className={styles.none}>{say('script.empty')}</p>}
      {entry?.cue !== undefined && <p className="direction">{entry.cue}</p>}
      {!isFelt && entry !== undefined && entry.said !== '' && <p className="said">{entry.said}</p>}
    </section>
  );
}
