import { useState } from 'react';
import { ShellBar } from '../app/shell-bar.tsx';
import { usePageTitle } from '../app/use-page.ts';
import { useKept } from '../app/use-kept.ts';
import { isReadable } from '../keep/read-game.ts';
import { SCENARIO_CARDS } from '../words/scenario-cards.ts';
import { useSay } from '../words/use-say.ts';
import { Hero } from './hero.tsx';
import styles from './library.module.css';
import { OpenTables } from './open-tables.tsx';
import { ScenarioGrid } from './scenario-grid.tsx';

/** Where everything begins: go on, or choose a table. */
export function Library() {
  const say = useSay('library');
  usePageTitle(say('title'));
  const [kept] = useKept();
  const games = kept?.filter(isReadable) ?? [];
  const played = new Set(games.map(({ scenario }) => scenario));
  const [chosen, choose] = useState<string>();
  const recommended = SCENARIO_CARDS.find(({ id }) => !played.has(id)) ?? SCENARIO_CARDS[0];
  const card = SCENARIO_CARDS.find(({ id }) => id === chosen) ?? recommended;
  return (
    <>
      <ShellBar page="library" />
      <main id="main" tabIndex={-1} className={styles.library}>
        <h1 tabIndex={-1} className="visually-hidden">
          {say('title')}
        </h1>
        <OpenTables games={games} />
        {card !== undefined && kept !== undefined && (
          <Hero key={card.id} card={card} isFirst={games.length === 0} isChosen={chosen !== undefined} />
        )}
        {SCENARIO_CARDS.length > 1 && (
          <ScenarioGrid
            cards={SCENARIO_CARDS}
            chosen={card?.id}
            onChoose={(id) => {
              choose(id);
              window.scrollTo({ top: 0 });
            }}
          />
        )}
      </main>
    </>
  );
}
