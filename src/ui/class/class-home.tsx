import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { parseAssignment } from '../../store/class/assignment-link.ts';
import type { ClassKeeper, Composed } from '../../store/class/class-rows.ts';
import { compositionLike } from '../../store/class/composition.ts';
import { Loading } from '../app/loading.tsx';
import { classRoute, linkTo } from '../app/routes.ts';
import { useServices } from '../app/services.tsx';
import { ShellBar } from '../app/shell-bar.tsx';
import { usePageTitle } from '../app/use-page.ts';
import { FILE_LIMIT } from '../keep/file-limit.ts';
import { Ask } from '../look/ask.tsx';
import { Button, LinkButton } from '../look/button.tsx';
import { FileButton } from '../look/file-button.tsx';
import { EmptyState, ErrorNote } from '../look/notes.tsx';
import { LiveRegion } from '../look/toast.tsx';
import { say } from './class-say.ts';
import styles from './class.module.css';
import { newAssignmentId } from './new-id.ts';
import { glanceOf } from '../assigned/glance-of.ts';
import { LostRows } from '../assigned/lost-rows.tsx';

interface Row {
  readonly composed: Composed;
  readonly title: string;
  readonly scenario: string;
  readonly files: number;
}

/** Everything an instructor has on this device, and where a new assignment begins. */
export function ClassHome() {
  const { classes, now } = useServices();
  const [, navigate] = useLocation();
  const [kept, setKept] = useState<{ readonly keeper: ClassKeeper; readonly rows: readonly Row[] }>();
  const [erasing, setErasing] = useState<Row | 'all'>();
  const [problem, setProblem] = useState<string>();
  const [said, setSaid] = useState('');
  usePageTitle(say('title'));
  useEffect(() => {
    let isWanted = true;
    void classes()
      .then(async (keeper) => ({ keeper, rows: await rowsOf(keeper) }))
      .then((found) => isWanted && setKept(found));
    return () => {
      isWanted = false;
    };
  }, [classes]);
  if (kept === undefined) return <Loading />;
  const { keeper, rows } = kept;

  const readAgain = async (): Promise<void> => setKept({ keeper, rows: await rowsOf(keeper) });
  async function erase(start: string): Promise<void> {
    await Promise.all([keeper.composed, keeper.received, keeper.remarks].map((kind) => kind.erase(start)));
    await readAgain();
    setSaid(say('erase.done'));
  }
  async function copy({ composed, title }: Row): Promise<void> {
    const id = newAssignmentId();
    const form = composed.kind === 'draft' ? composed.composition : compositionLike(composed.assignment);
    const composition = { ...form, title: say('row.copied', { title }).slice(0, 200) };
    await keeper.composed.put(id, { kind: 'draft', id, at: now(), composition });
    navigate(classRoute(id, 'write'));
  }
  async function bring(file: File): Promise<void> {
    if (file.size > FILE_LIMIT) return setProblem(say('bring.large', { name: file.name }));
    const read = parseAssignment(await file.text());
    if (!read.ok) return setProblem(read.error.message);
    const { id } = read.value;
    if ((await keeper.composed.get(id)) === undefined)
      await keeper.composed.put(id, { kind: 'made', id, at: now(), assignment: read.value });
    navigate(classRoute(id));
    return undefined;
  }
  return (
    <>
      <ShellBar page="class" />
      <main id="main" tabIndex={-1} className={styles.page}>
        <header className={styles.head}>
          <h1 className="title-1" tabIndex={-1}>
            {say('title')}
          </h1>
          <p className="brief">{say('lead')}</p>
          <div className={styles.actions}>
            <Button
              kind="ink"
              size="main"
              iconAfter="forward"
              onClick={() => navigate(classRoute(newAssignmentId(), 'write'))}
            >
              {say('compose')}
            </Button>
            <FileButton
              label={say('bring')}
              accept=".json,application/json"
              onFiles={([file]) => file && void bring(file)}
            />
          </div>
        </header>
        {keeper.standing === 'memory' && <p className={styles.note}>{say('inMemory')}</p>}
        {problem !== undefined && <ErrorNote title={say('bring.bad')} problems={[problem]} />}
        <LiveRegion message={said} />
        {rows.length === 0 ? (
          <EmptyState title={say('empty')}>{say('emptyBody')}</EmptyState>
        ) : (
          <section aria-labelledby="yours">
            <h2 id="yours" className="title-2">
              {say('yours')}
            </h2>
            <ul className={styles.rows}>
              {rows.map((row) => (
                <li key={row.composed.id}>
                  <div>
                    <h3 className="title-3">{row.title}</h3>
                    <p>
                      {say(`row.${row.composed.kind}`)}. {row.scenario}
                      {row.composed.kind === 'made' && `, ${say('row.files', { n: row.files })}`}
                    </p>
                  </div>
                  <div className={styles.actions}>
                    <LinkButton
                      kind="ink"
                      href={linkTo(classRoute(row.composed.id, row.composed.kind === 'draft' ? 'write' : undefined))}
                      aria-label={`${say(row.composed.kind === 'draft' ? 'row.write' : 'row.open')}: ${row.title}`}
                    >
                      {say(row.composed.kind === 'draft' ? 'row.write' : 'row.open')}
                    </LinkButton>
                    <Button aria-label={`${say('row.copy')}: ${row.title}`} onClick={() => void copy(row)}>
                      {say('row.copy')}
                    </Button>
                    <Button
                      kind="quiet"
                      aria-label={`${say('row.erase')}: ${row.title}`}
                      onClick={() => setErasing(row)}
                    >
                      {say('row.erase')}
                    </Button>
                  </div>
                </li>
              ))}
            </ul>
            <Button kind="quiet" onClick={() => setErasing('all')}>
              {say('eraseAll')}
            </Button>
          </section>
        )}
        <LostRows kinds={['composed', 'received', 'remarks']} />
        <Ask
          isOpen={erasing !== undefined}
          onClose={() => setErasing(undefined)}
          title={erasing === 'all' ? say('eraseAll') : say('erase.title')}
          body={erasing === 'all' ? say('eraseAll.body') : say('erase.body', { title: erasing?.title ?? '' })}
          yes={say(erasing === 'all' ? 'eraseAll.yes' : 'erase.yes')}
          no={say('erase.no')}
          onYes={() => erasing !== undefined && void erase(erasing === 'all' ? '' : erasing.composed.id)}
        />
      </main>
    </>
  );
}

async function rowsOf(keeper: ClassKeeper): Promise<readonly Row[]> {
  const all = await keeper.composed.under('');
  const rows = await Promise.all(
    all.map(async (composed): Promise<Row> => {
      const files = composed.kind === 'made' ? (await keeper.received.under(`${composed.id}/`)).length : 0;
      const [title, scenario] =
        composed.kind === 'made'
          ? [composed.assignment.title, glanceOf(composed.assignment)?.title ?? composed.assignment.scenario.id]
          : [composed.composition.title.trim(), scenarioTitle(composed.composition)];
      return { composed, title: title === '' ? say('row.untitled') : title, scenario, files };
    }),
  );
  return rows.toSorted((left, right) => right.composed.at - left.composed.at);
}

const scenarioTitle = ({ scenario, own }: Extract<Composed, { kind: 'draft' }>['composition']): string =>
  glanceOf({ scenario: { id: scenario, hash: '' }, own: own ?? undefined })?.title ?? scenario;
