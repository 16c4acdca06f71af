import { useEffect, useRef, useState } from 'react';
import type { Received } from '../../store/class/class-rows.ts';
import { useServices } from '../app/services.tsx';
import { FILE_LIMIT } from '../keep/file-limit.ts';
import { Button } from '../look/button.tsx';
import { FileButton } from '../look/file-button.tsx';
import { ErrorNote } from '../look/notes.tsx';
import { LiveRegion } from '../look/toast.tsx';
import type { KeptClass } from './class-page.tsx';
import { say } from './class-say.ts';
import styles from './class.module.css';
import type { GradeFiles } from './grade-files.ts';

interface DropFilesProps {
  readonly kept: KeptClass;
  readonly received: readonly Received[];
  readonly grade: GradeFiles;
  readonly onReceived: (fresh: readonly Received[]) => void;
}

interface Run {
  readonly all: number;
  readonly done: number;
}

/** How often the tables below follow the grading, in milliseconds: they are long. */
const FOLLOW = 500;

/** Where result files come in: any number, each played again beside the page. */
export function DropFiles({ kept, received, grade, onReceived }: DropFilesProps) {
  const { keeper, assignment, loaded } = kept;
  const { now } = useServices();
  const [run, setRun] = useState<Run>();
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [isOver, setOver] = useState(false);
  const box = useRef<HTMLElement>(null);
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);

  function take(files: readonly File[]): void {
    if (loaded === undefined || run !== undefined || files.length === 0) return;
    const [small, large] = [
      files.filter(({ size }) => size <= FILE_LIMIT),
      files.filter(({ size }) => size > FILE_LIMIT),
    ];
    const unread = large.map(({ name }) => say('drop.large', { name }));
    const known = new Set(received.map(({ hash }) => hash));
    const started = performance.now();
    let [done, twice] = [0, 0];
    let fresh: Received[] = [];
    let told = 0;
    const tell = (): void => {
      told = performance.now();
      if (fresh.length > 0) onReceived(fresh);
      fresh = [];
      setRun({ all: small.length, done });
    };
    const end = (words: string): void => {
      tell();
      setRun(undefined);
      stop.current = undefined;
      setRefused(unread);
      setSaid([words, ...(twice > 0 ? [say('drop.known', { n: twice })] : [])].join(' '));
    };
    setSaid('');
    setRefused(unread);
    setRun({ all: small.length, done: 0 });
    const halt = grade(
      small,
      { assignment, ...loaded },
      {
        onGraded: (file, graded) => {
          done += 1;
          if (graded === undefined) unread.push(say('drop.unread', { name: file.name }));
          else if (known.has(graded.hash)) twice += 1;
          else {
            known.add(graded.hash);
            const row = { ...graded, at: now() };
            fresh.push(row);
            void keeper.received.put(`${assignment.id}/${graded.hash}`, row);
          }
          if (performance.now() - told > FOLLOW) tell();
        },
        onEnd: () =>
          end(say('drop.done', { n: done, seconds: Math.max(1, Math.round((performance.now() - started) / 1000)) })),
      },
    );
    if (done < small.length)
      stop.current = () => {
        halt();
        end(say('drop.stopped', { done, all: small.length }));
      };
  }
  const takeNow = useRef(take);
  useEffect(() => {
    takeNow.current = take;
  });
  useEffect(() => {
    const room = box.current;
    if (room === null) return undefined;
    const gone = new AbortController();
    const listen = (kind: 'dragover' | 'dragleave' | 'drop', react: (event: DragEvent) => void): void =>
      room.addEventListener(kind, react, { signal: gone.signal });
    listen('dragover', (event) => {
      event.preventDefault();
      setOver(true);
    });
    listen('dragleave', () => setOver(false));
    listen('drop', (event) => {
      event.preventDefault();
      setOver(false);
      takeNow.current([...(event.dataTransfer?.files ?? [])]);
    });
    return () => gone.abort();
  }, []);
  return (
    <section ref={box} aria-labelledby="drop" className={isOver ? styles.dropOver : styles.drop}>
      <h2 id="drop" className="title-2">
        {say('drop.title')}
      </h2>
      <p className="brief">{say('drop.lead')}</p>
      {loaded === undefined && <ErrorNote title={say('drop.noScenario', { id: assignment.scenario.id })} />}
      {loaded !== undefined && run === undefined && (
        <div className={styles.actions}>
          <FileButton label={say('drop.choose')} kind="ink" accept=".json,application/json" isMany onFiles={take} />
          <span className="caption">{say('drop.here')}</span>
        </div>
      )}
      {run !== undefined && (
        <div className={styles.actions}>
          <label className={styles.progress}>
            {say('drop.running', { done: run.done, all: run.all })}
            <progress max={run.all} value={run.done} />
          </label>
          <Button onClick={() => stop.current?.()}>{say('drop.cancel')}</Button>
        </div>
      )}
      <p aria-hidden="true">{said}</p>
      <LiveRegion message={said} />
      {refused.length > 0 && <ErrorNote title={say('drop.refused')} problems={[...new Set(refused)]} />}
      <details className={styles.fold}>
        <summary>{say('proves')}</summary>
        <p className="brief">{say('proves.body')}</p>
      </details>
    </section>
  );
}
