import { useRef, useState } from 'react';
import { exportAll, importGames, parseExport, type ImportProblem } from '../keep/transfer.ts';
import { isReadable } from '../keep/is-readable.ts';
import { saveFile } from '../keep/save-file.ts';
import { Button, LinkButton } from '../look/button.tsx';
import { EmptyState, ErrorNote } from '../look/notes.tsx';
import { LiveRegion } from '../look/toast.tsx';
import { useSay } from '../words/use-say.ts';
import { EraseDialog } from './erase-dialog.tsx';
import styles from './game-list.module.css';
import { GameRow, UnreadableRow } from './game-row.tsx';
import { Loading } from './loading.tsx';
import { linkTo, ROUTES } from './routes.ts';
import { useServices } from './services.tsx';
import { ShellBar } from './shell-bar.tsx';
import { useKept, type Kept } from './use-kept.ts';
import { usePageTitle } from './use-page.ts';
import type { UnreadableGame } from '../../store/keeper.ts';
import { glanceOf } from '../../store/select/glance.ts';

/** Every kept table: go on, look back, take away, erase. */
export function GameList() {
  const say = useSay('games');
  usePageTitle(say('title'));
  const { keeper, games, forgetRest } = useServices();
  const [kept, readAgain] = useKept();
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<ImportProblem>();
  const [isErasing, setErasing] = useState(false);
  if (kept === undefined) return <Loading />;

  async function erase(ids: readonly string[], words: string): Promise<void> {
    for (const id of ids) {
      await keeper.erase(id);
      games.close(id);
    }
    await readAgain();
    setSaid(words);
  }
  async function takeIn(file: File): Promise<void> {
    const read = parseExport(await file.text());
    setProblem(read.ok ? undefined : read.error);
    if (!read.ok) return;
    const n = await importGames(keeper, read.value);
    await readAgain();
    setSaid(say('imported', { n }));
  }

  return (
    <>
      <ShellBar page="games" />
      <main id="main" tabIndex={-1} className={styles.page}>
        <header className={styles.head}>
          <h1 className="title-1" tabIndex={-1}>
            {say('title')}
          </h1>
          <p className="brief">{say('lead')}</p>
          <div className={styles.actions}>
            <ImportButton onFile={(file) => void takeIn(file)} />
            {kept.length > 0 && (
              <>
                <Button
                  icon="export"
                  onClick={() => void exportAll(keeper).then((text) => saveFile('parley-tables.json', text))}
                >
                  {say('exportAll')}
                </Button>
                <Button kind="quiet" onClick={() => setErasing(true)}>
                  {say('eraseAll')}
                </Button>
              </>
            )}
          </div>
        </header>
        {problem !== undefined && (
          <ErrorNote
            title={say('import.title')}
            problems={[say(`import.${problem.code}`, { place: problem.place, detail: problem.detail })]}
          >
            <p>{say('import.unchanged')}</p>
          </ErrorNote>
        )}
        <p className={styles.said}>{said}</p>
        <LiveRegion message={said} />
        {kept.length === 0 && (
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
        <Groups kept={kept} onErase={(id) => erase([id], say('erased'))} />
        <EraseDialog
          isOpen={isErasing}
          onClose={() => setErasing(false)}
          title={say('eraseAllTitle')}
          body={say('eraseAllBody')}
          yes={say('eraseAllYes')}
          onYes={async () => {
            await erase(
              kept.map(({ id }) => id),
              say('erasedAll'),
            );
            forgetRest();
          }}
        />
      </main>
    </>
  );
}

interface GroupsProps {
  readonly kept: Kept;
  readonly onErase: (id: string) => Promise<void>;
}

function Groups({ kept, onErase }: GroupsProps) {
  const say = useSay('games');
  const read = kept
    .filter(isReadable)
    .map((stored) => ({ stored, glance: glanceOf(stored) }))
    .toSorted((left, right) => right.stored.playedAt - left.stored.playedAt);
  const groups = [
    { title: say('open'), rows: read.filter(({ glance }) => glance !== undefined && glance.outcome === undefined) },
    { title: say('done'), rows: read.filter(({ glance }) => glance?.outcome !== undefined) },
  ];
  const lost = [
    ...kept.filter((game): game is UnreadableGame => !isReadable(game)),
    ...read
      .filter(({ glance }) => glance === undefined)
      .map(({ stored }) => ({ id: stored.id, why: 'damaged' as const, raw: stored })),
  ];
  return (
    <>
      {groups.map(
        ({ title, rows }) =>
          rows.length > 0 && (
            <section key={title}>
              <h2 className="title-2">{title}</h2>
              <ul className={styles.rows}>
                {rows.map(
                  ({ stored, glance }) =>
                    glance !== undefined && (
                      <GameRow key={stored.id} stored={stored} glance={glance} onErase={onErase} />
                    ),
                )}
              </ul>
            </section>
          ),
      )}
      {lost.length > 0 && (
        <section>
          <h2 className="title-2">{say('unreadable')}</h2>
          <ul className={styles.rows}>
            {lost.map((game) => (
              <UnreadableRow key={game.id} game={game} onErase={onErase} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function ImportButton({ onFile }: { readonly onFile: (file: File) => void }) {
  const say = useSay('games');
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon="save" onClick={() => input.current?.click()}>
        {say('import')}
      </Button>
      <input
        ref={input}
        className="visually-hidden"
        type="file"
        accept=".json,application/json"
        aria-label={say('import')}
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
          currentTarget.value = '';
        }}
      />
    </>
  );
}
