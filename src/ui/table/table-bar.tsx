import { closing } from '../../store/select/closing.ts';
import { sayDate } from '../../text/dates.ts';
import { ShellBar } from '../app/shell-bar.tsx';
import { Button } from '../look/button.tsx';
import { Icon } from '../look/icon.tsx';
import { SoundSwitch } from '../settings/sound-switch.tsx';
import { useSay } from '../words/use-say.ts';
import { useSeat } from './seat-context.tsx';
import { CoachSwitch } from './coach/coach-switch.tsx';
import styles from './table.module.css';

/** Where one is, how much time is left, and the door. */
export function TableBar({ onLeave, onHelp }: { readonly onLeave: () => void; readonly onHelp: () => void }) {
  const say = useSay('table');
  const { view, words, me } = useSeat();
  const { roundsLeft } = closing(view);
  return (
    <ShellBar title={words.scenario.title} seat={me.seat}>
      <span className={styles.time}>
        <Icon name="clock" /> {say('time', { date: sayDate(words, view.day), left: roundsLeft })}
      </span>
      <span className={styles.timeShort} aria-hidden="true">
        {say('time.short', { round: view.round, rounds: view.rounds })}
      </span>
      <CoachSwitch />
      <SoundSwitch />
      <Button
        kind="quiet"
        icon="question"
        aria-label={say('help')}
        aria-keyshortcuts="?"
        aria-haspopup="dialog"
        onClick={onHelp}
      />
      <Button
        kind="door"
        icon="door"
        aria-label={say('leaveTable')}
        aria-haspopup="dialog"
        disabled={view.outcome !== undefined}
        onClick={onLeave}
      >
        <span className={styles.leaveLong}>{say('leaveTable')}</span>
        <span className={styles.leaveShort}>{say('leaveShort')}</span>
      </Button>
    </ShellBar>
  );
}
