import { useCallback, useEffect, useRef, useState } from 'react';
import type { ListedGame } from '../../store/keeper.ts';
import { linkTo, ROUTES } from '../app/routes.ts';
import { useServices } from '../app/services.tsx';
import { ShellBar } from '../app/shell-bar.tsx';
import { usePageTitle } from '../app/use-page.ts';
import { useShelf } from '../app/use-shelf.ts';
import { EraseEverything } from '../games/erase-everything.tsx';
import { saveFile } from '../keep/save-file.ts';
import { Button } from '../look/button.tsx';
import { LiveRegion } from '../look/toast.tsx';
import { eraseEverythingHere } from './erase-everything-here.ts';
import { KeptTable } from './kept-table.tsx';
import { measureDevice, type Measured } from './measure.ts';
import { say } from './privacy-say.ts';
import styles from './privacy.module.css';
import { RawTable } from './raw-table.tsx';
import { EVERYTHING_FILE, takeOutEverything } from './take-out.ts';

const HANDED_IN = ['name', 'moves', 'written', 'score'] as const;

/** What is kept, where, how much; a look at it; a file of it; and an end of it. */
export function Privacy() {
  usePageTitle(say('title'));
  const services = useServices();
  const [shelf, readShelf] = useShelf();
  const [measured, setMeasured] = useState<Measured>();
  const [isErasing, setErasing] = useState(false);
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const measure = useCallback(() => void measureDevice().then(setMeasured), []);
  // summaries come while they are made
  useEffect(measure, [measure, shelf?.waiting.length]);
  const games: readonly ListedGame[] = [...(shelf?.tables.map(({ game }) => game) ?? []), ...(shelf?.waiting ?? [])];
  const open = shelf?.tables.filter(({ summary }) => summary.outcome === undefined).length ?? 0;

  async function takeOut(): Promise<string> {
    saveFile(EVERYTHING_FILE, await takeOutEverything(services));
    return say('take.done', { file: EVERYTHING_FILE });
  }
  async function erase(): Promise<void> {
    const words = await eraseEverythingHere(services).then(
      () => say('erase.done'),
      () => say('erase.failed'),
    );
    setSaid(words);
    readShelf();
    measure();
    heading.current?.focus();
  }

  return (
    <>
      <ShellBar page="other" title={say('title')} />
      <main id="main" tabIndex={-1} className={styles.page}>
        <header>
          <h1 ref={heading} className="title-1" tabIndex={-1}>
            {say('title')}
          </h1>
          <p className="brief">{say('lead')}</p>
        </header>
        <LiveRegion message={said} />
        {said !== '' && <p className={styles.said}>{said}</p>}
        <section aria-labelledby="kept">
          <h2 id="kept" className="title-2">
            {say('kept.title')}
          </h2>
          <p className="brief">{say('kept.lead')}</p>
          {measured === undefined ? <output>{say('kept.weighing')}</output> : <KeptTable measured={measured} />}
        </section>
        <section aria-labelledby="look">
          <h2 id="look" className="title-2">
            {say('look.title')}
          </h2>
          {shelf !== undefined && <RawTable games={games} />}
        </section>
        <section aria-labelledby="take">
          <h2 id="take" className="title-2">
            {say('take.title')}
          </h2>
          <p className="brief">{say('take.body')}</p>
          <Button icon="export" onClick={() => void takeOut().then(setSaid)}>
            {say('take.action')}
          </Button>
        </section>
        <section aria-labelledby="erase">
          <h2 id="erase" className="title-2">
            {say('erase.title')}
          </h2>
          <p className="brief">
            {say.rich('erase.body', {
              games: (words) => <a href={linkTo(ROUTES.games)}>{words}</a>,
              class: (words) => <a href={linkTo(ROUTES.class)}>{words}</a>,
            })}
          </p>
          <Button aria-haspopup="dialog" onClick={() => setErasing(true)}>
            {say('erase.action')}
          </Button>
        </section>
        <section aria-labelledby="network">
          <h2 id="network" className="title-2">
            {say('network.title')}
          </h2>
          <p className="brief">{say('network.body')}</p>
          <p className="brief">{say('network.assignment')}</p>
        </section>
        <section aria-labelledby="hand-in">
          <h2 id="hand-in" className="title-2">
            {say('handIn.title')}
          </h2>
          <p className="brief">{say('handIn.body')}</p>
          <ul className={styles.list}>
            {HANDED_IN.map((part) => (
              <li key={part}>{say(`handIn.${part}`)}</li>
            ))}
          </ul>
          <p className="brief">{say('handIn.not')}</p>
        </section>
        <EraseEverything
          isOpen={isErasing}
          onClose={() => setErasing(false)}
          tables={games.length + (shelf?.lost.length ?? 0)}
          open={open}
          onExport={takeOut}
          onYes={erase}
        />
      </main>
    </>
  );
}
