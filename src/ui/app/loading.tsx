import { useSay } from '../words/use-say.ts';
import styles from './page.module.css';

/** A page that is on its way. */
export function Loading() {
  const say = useSay('app');
  return (
    <main id="main" tabIndex={-1} className={styles.page} aria-busy="true">
      <output className="caption">{say('loading')}</output>
    </main>
  );
}
