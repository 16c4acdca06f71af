import { useEffect, useState } from 'react';
import { ShellBar } from '../app/shell-bar.tsx';
import { usePageTitle } from '../app/use-page.ts';
import { KeptPairsList } from './kept-pairs.tsx';
import { say } from './pair-say.ts';
import type { KeptPairs } from './pairs.ts';
import { Setup } from './setup.tsx';
import styles from './start.module.css';
import { usePairs } from './use-pairs.ts';

/** Where two people begin, or go on. */
export function StartPage({ scenario }: { readonly scenario: string | undefined }) {
  usePageTitle(say('title'));
  const pairs = usePairs();
  const [kept, setKept] = useState<KeptPairs>();
  const [reading, setReading] = useState(0);
  useEffect(() => {
    let isWanted = true;
    pairs?.list().then(
      (found) => isWanted && setKept(found),
      // where nothing can be listed there is nothing to go on with
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [pairs, reading]);
  return (
    <>
      <ShellBar page="other" />
      <main id="main" tabIndex={-1} className={styles.page}>
        <header className={styles.head}>
          <h1 className="title-1" tabIndex={-1}>
            {say('title')}
          </h1>
          <p className={styles.lead}>{say('lead')}</p>
        </header>
        {kept !== undefined && pairs !== undefined && (kept.pairs.length > 0 || kept.lost.length > 0) && (
          <KeptPairsList kept={kept} onErase={(id) => pairs.erase(id).then(() => setReading(reading + 1))} />
        )}
        <Setup key={scenario} scenario={scenario} pairs={pairs} />
        <section className={styles.steps} aria-labelledby="steps">
          <h2 id="steps" className="title-2">
            {say('steps.title')}
          </h2>
          <ol>
            {(['brief', 'talk', 'end', 'swap'] as const).map((step) => (
              <li key={step}>{say(`steps.${step}`)}</li>
            ))}
          </ol>
        </section>
      </main>
    </>
  );
}
