import { useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { Loading } from '../app/loading.tsx';
import { assignedRoute, linkTo, ROUTES } from '../app/routes.ts';
import { useServices } from '../app/services.tsx';
import { ShellBar } from '../app/shell-bar.tsx';
import { usePageTitle } from '../app/use-page.ts';
import { useShelf } from '../app/use-shelf.ts';
import { saveFile } from '../keep/save-file.ts';
import { exportAll, importGames, parseExport, type Imported, type ImportProblem } from '../keep/transfer.ts';
import { Button, LinkButton } from '../look/button.tsx';
import { EmptyState } from '../look/notes.tsx';
import { LiveRegion } from '../look/toast.tsx';
import { AgainSheet } from './again-sheet.tsx';
import { eraseEverythingHere } from '../privacy/erase-everything-here.ts';
import { EVERYTHING_FILE, takeOutEverything } from '../privacy/take-out.ts';
import { EraseDialog } from './erase-dialog.tsx';
import { EraseEverything } from './erase-everything.tsx';
import { GameGroups } from './game-groups.tsx';
import { say } from './games-say.ts';
import styles from './games.module.css';
import { ImportButton } from './import-button.tsx';
import { ImportRefused, ImportReport } from './import-report.tsx';
import { rowOf, type Row } from './kept-words.ts';
import { MoreSheet } from './more-sheet.tsx';

const ALL_FILE = 'parley-tables.json';

/** What lies over the list. */
type Over =
  | { readonly kind: 'again' | 'more'; readonly row: Row }
  | { readonly kind: 'erase'; readonly id: string; readonly title: string }
  | { readonly kind: 'erase-all' };

/** Every kept table: go on, look back, play again, take along, erase. */
export function GameList() {
  usePageTitle(say('title'));
  const services = useServices();
  const { keeper, games } = services;
  const [, navigate] = useLocation();
  const [shelf, readAgain] = useShelf();
  const [said, setSaid] = useState('');
  const [imported, setImported] = useState<Imported | ImportProblem>();
  const [over, setOver] = useState<Over>();
  const heading = useRef<HTMLHeadingElement>(null);
  const rows = useMemo(() => shelf?.tables.map(rowOf) ?? [], [shelf]);
  if (shelf === undefined) return <Loading />;
  const { waiting, lost } = shelf;
  const ids = [...rows.map(({ game }) => game), ...waiting, ...lost].map(({ id }) => id);

  function tell(words: string): void {
    setSaid(words);
    setImported(undefined);
    setOver(undefined);
    readAgain();
  }
  async function erase(how: () => Promise<void>, words: string): Promise<void> {
    try {
      await how();
      tell(words);
    } catch {
      tell(say('notErased'));
    }
    // what was pressed is gone with its row
    heading.current?.focus();
  }
  async function eraseOne(id: string): Promise<void> {
    await keeper.erase(id);
    games.close(id);
  }
  async function takeIn(file: File): Promise<void> {
    const text = await file.text();
    const read = parseExport(text);
    // an assignment is not a table, but people bring it here
    if (!read.ok && read.error.code === 'not-an-export') {
      const { takeAssignmentFile } = await import('../assigned/take-file.ts');
      const assignment = await takeAssignmentFile(services, text);
      if (assignment !== undefined) return navigate(assignedRoute(assignment));
    }
    const found = read.ok ? await importGames(keeper, read.value) : read.error;
    tell('');
    setImported(found);
    return undefined;
  }
  async function takeOut(): Promise<string> {
    saveFile(ALL_FILE, await exportAll(keeper));
    return say('exported', { n: ids.length, file: ALL_FILE });
  }
  async function takeAll(): Promise<string> {
    saveFile(EVERYTHING_FILE, await takeOutEverything(services));
    return say('exported', { n: ids.length, file: EVERYTHING_FILE });
  }

  return (
    <>
      <ShellBar page="games" />
      <main id="main" tabIndex={-1} className={styles.page}>
        <header className={styles.head}>
          <h1 ref={heading} className="title-1" tabIndex={-1}>
            {say('title')}
          </h1>
          <p className="brief">{say('lead')}</p>
          <div className={styles.actions}>
            <ImportButton onFile={(file) => void takeIn(file)} />
            {ids.length > 0 && (
              <>
                <Button icon="export" onClick={() => void takeOut().then(setSaid)}>
                  {say('exportAll')}
                </Button>
                <Button kind="quiet" aria-haspopup="dialog" onClick={() => setOver({ kind: 'erase-all' })}>
                  {say('eraseAll')}
                </Button>
              </>
            )}
          </div>
        </header>
        {imported !== undefined && 'code' in imported && <ImportRefused problem={imported} />}
        {imported !== undefined && 'taken' in imported && <ImportReport imported={imported} />}
        <p className={styles.said}>{said}</p>
        <LiveRegion
          message={imported !== undefined && 'taken' in imported ? say('imported', { n: imported.taken.length }) : said}
        />
        {ids.length === 0 && (
          <EmptyState
            title={say('empty')}
            action={
              <LinkButton kind="ink" href={linkTo(ROUTES.library)}>
                {say('emptyAction')}
              </LinkButton>
            }
          >
            {say('emptyBody')}
          </EmptyState>
        )}
        {waiting.length > 0 && <output className={styles.coming}>{say('coming', { n: waiting.length })}</output>}
        <GameGroups
          rows={rows}
          lost={lost}
          onAgain={(row) => setOver({ kind: 'again', row })}
          onMore={(row) => setOver({ kind: 'more', row })}
          onErase={({ id }) => setOver({ kind: 'erase', id, title: say('unknownScenario', { id }) })}
        />
        <AgainSheet row={over?.kind === 'again' ? over.row : undefined} onClose={() => setOver(undefined)} />
        <MoreSheet
          row={over?.kind === 'more' ? over.row : undefined}
          onClose={() => setOver(undefined)}
          onDone={tell}
          onErase={() =>
            over?.kind === 'more' && setOver({ kind: 'erase', id: over.row.game.id, title: over.row.title })
          }
        />
        <EraseDialog
          isOpen={over?.kind === 'erase'}
          onClose={() => setOver(undefined)}
          title={say('eraseTitle')}
          body={say('eraseBody', { title: over?.kind === 'erase' ? over.title : '' })}
          yes={say('eraseYes')}
          onYes={() => (over?.kind === 'erase' ? erase(() => eraseOne(over.id), say('erased')) : Promise.resolve())}
        />
        <EraseEverything
          isOpen={over?.kind === 'erase-all'}
          onClose={() => setOver(undefined)}
          tables={ids.length}
          open={rows.filter(({ isOver }) => !isOver).length}
          onExport={takeAll}
          onYes={() => erase(() => eraseEverythingHere(services), say('erasedAll'))}
        />
      </main>
    </>
  );
}
