import { closing } from '../../../store/select/closing.ts';
import { Button } from '../../look/button.tsx';
import { Icon } from '../../look/icon.tsx';
import { Termed } from '../../words/term.tsx';
import { useSay } from '../../words/use-say.ts';
import { useSeat } from '../seat-context.tsx';
import styles from './close.module.css';

interface ClosingBarProps {
  readonly onWriteText: () => void;
  readonly onReadText: () => void;
}

/** What is due now on the way to a signature, and that the last round has come. */
export function ClosingBar({ onWriteText, onReadText }: ClosingBarProps) {
  const say = useSay('table');
  const { view, them } = useSeat();
  const { isAgreed, text, isLastRound } = closing(view);
  if (view.outcome !== undefined) return null;
  const who = them.person.short;
  return (
    <>
      {isLastRound && (
        <p className={styles.last}>
          <Icon name="clock" /> <span>{say(isAgreed ? 'last.agreed' : 'last.open')}</span>
        </p>
      )}
      {isAgreed && text === undefined && (
        <div className={styles.due}>
          <p>
            <b>{say('due.settled')}</b> {say('due.write')}
          </p>
          <Button kind="ink" onClick={onWriteText}>
            {say('due.writeButton')}
          </Button>
        </div>
      )}
      {text !== undefined && !text.signedByMe && (
        <div className={styles.due}>
          <p>
            <b>
              <Termed text={say(text.signedByThem ? 'due.signedByThem' : 'due.text', { who })} />
            </b>{' '}
            {say('due.read')}
          </p>
          <Button kind="ink" onClick={onReadText}>
            {say('due.readButton')}
          </Button>
        </div>
      )}
      {text?.signedByMe === true && !text.signedByThem && (
        <div className={styles.due}>
          <p>{say('due.waits', { who })}</p>
        </div>
      )}
    </>
  );
}
