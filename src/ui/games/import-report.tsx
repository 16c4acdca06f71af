import { ErrorNote } from '../look/notes.tsx';
import type { Imported, ImportProblem } from '../keep/transfer.ts';
import { say } from './games-say.ts';
import styles from './games.module.css';
import { titleAndDay } from './kept-words.ts';

/** Why a file was refused. */
export function ImportRefused({ problem: { code, place, detail } }: { readonly problem: ImportProblem }) {
  return (
    <ErrorNote title={say('import.title')} problems={[say(`import.${code}`, { place, detail })]}>
      <p>{say('import.unchanged')}</p>
    </ErrorNote>
  );
}

/** So many are named one by one. */
const NAMED = 10;

/** What became of a file, table by table where there is something to know. */
export function ImportReport({ imported }: { readonly imported: Imported }) {
  const { taken, refused } = imported;
  return (
    <section className={styles.report}>
      <p className={styles.said}>{say('imported', { n: taken.length })}</p>
      {(['known', 'beside'] as const).map(
        (kind) =>
          imported[kind].length > 0 && (
            <div key={kind}>
              <p>{say(`imported.${kind}`, { n: imported[kind].length })}</p>
              <ul>
                {imported[kind].slice(0, NAMED).map((game) => (
                  <li key={game.id}>{titleAndDay(game)}</li>
                ))}
                {imported[kind].length > NAMED && <li>{say('imported.more', { n: imported[kind].length - NAMED })}</li>}
              </ul>
            </div>
          ),
      )}
      {refused.length > 0 && <p>{say('imported.broken', { n: refused.length })}</p>}
    </section>
  );
}
