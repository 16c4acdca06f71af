import { useSay } from '../words/use-say.ts';
import styles from './skip-link.module.css';

/** The first thing a keyboard meets: past the bar, to what the page is about. */
export function SkipLink() {
  const say = useSay('app');
  return (
    <a
      className={styles.skip}
      href="#main"
      onClick={(event) => {
        // the part behind the # is the address of the screen
        event.preventDefault();
        document.querySelector<HTMLElement>('#main')?.focus();
      }}
    >
      {say('skip')}
    </a>
  );
}
