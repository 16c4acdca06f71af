import { useEffect, useMemo, useRef, useState } from 'react';
import { recommend } from '../../store/select/recommend.ts';
import { ShellBar } from '../app/shell-bar.tsx';
import { usePageTitle } from '../app/use-page.ts';
import { OFFERED } from '../words/offered.ts';
import { cardOf, SCENARIO_CARDS } from '../words/scenario-cards.ts';
import { useSay } from '../words/use-say.ts';
import { Hero } from './hero.tsx';
import styles from './library.module.css';
import { OpenTables } from './open-tables.tsx';
import { ScenarioGrid } from './scenario-grid.tsx';
import { useKeptTables } from './use-kept-tables.ts';

/** Where everything begins: go on, or choose a table. */
export function Library() {
  const say = useSay('library');
  usePageTitle(say('title'));
  const tables = useKeptTables();
  // a new object for every choice: choosing the same one again goes there again
  const [chosen, choose] = useState<{ readonly id: string | undefined }>();
  const title = useRef<HTMLHeadingElement>(null);
  const next = useMemo(() => {
    if (tables === undefined) return undefined;
    const { results, open, practice } = tables;
    return recommend({ ...practice, offered: OFFERED, results, begun: new Set(open.map(({ scenario }) => scenario)) });
  }, [tables]);
  const recommended = next && cardOf(next.scenario);
  const card = (chosen?.id === undefined ? undefined : cardOf(chosen.id)) ?? recommended;

  // what was chosen far below stands in front now, or will once the tables are looked through: the reader goes there with it
  const isReady = tables !== undefined;
  useEffect(() => {
    if (chosen === undefined || !isReady) return;
    window.scrollTo({ top: 0 });
    title.current?.focus({ preventScroll: true });
  }, [chosen, isReady]);

  return (
    <>
      <ShellBar page="library" />
      <main id="main" tabIndex={-1} className={styles.library}>
        <h1 tabIndex={-1} className="visually-hidden">
          {say('title')}
        </h1>
        {tables === undefined && <output className={styles.coming}>{say('coming')}</output>}
        {tables !== undefined && <OpenTables open={tables.open} />}
        {tables !== undefined && card !== undefined && (
          <Hero
            key={card.id}
            title={title}
            card={card}
            playedIn={(side) => tables.results.filter((result) => result.side === side).length}
            isFirst={tables.open.length + tables.results.length === 0}
            {...(next?.scenario === card.id
              ? { next, nameOf: tables.practice?.nameOf }
              : { back: recommended && { title: recommended.title, go: () => choose({ id: undefined }) } })}
          />
        )}
        {SCENARIO_CARDS.length > 1 && (
          <ScenarioGrid
            cards={SCENARIO_CARDS}
            results={tables?.results ?? []}
            chosen={card?.id}
            onChoose={(id) => choose({ id })}
          />
        )}
      </main>
    </>
  );
}
