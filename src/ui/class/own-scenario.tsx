import { useState } from 'react';
import type { Problem } from '../../scenario/problem.ts';
import { FILE_LIMIT } from '../keep/file-limit.ts';
import { Button } from '../look/button.tsx';
import { FileButton } from '../look/file-button.tsx';
import { ErrorNote } from '../look/notes.tsx';
import { checkOwn, type Checked } from './check-own.ts';
import { say } from './class-say.ts';
import styles from './compose.module.css';

interface OwnScenarioProps {
  /** The one that is taken, by its title. */
  readonly title: string | undefined;
  readonly onTake: (own: NonNullable<Checked['own']>) => void;
  readonly onDrop: () => void;
}

type Standing =
  | { readonly kind: 'idle' | 'checking' | 'failed' | 'missing' }
  | { readonly kind: 'large'; readonly name: string }
  | { readonly kind: 'checked'; readonly problems: readonly Problem[]; readonly isGood: boolean };

const PROBLEMS_SHOWN = 12;

/** Two files of one's own instead of a scenario of the library, checked on the spot. */
export function OwnScenario({ title, onTake, onDrop }: OwnScenarioProps) {
  const [standing, setStanding] = useState<Standing>({ kind: 'idle' });

  async function take(files: readonly File[]): Promise<void> {
    const large = files.find(({ size }) => size > FILE_LIMIT);
    if (large !== undefined) return setStanding({ kind: 'large', name: large.name });
    const structure = files.find(({ name }) => name === 'scenario.yaml');
    const texts = files.filter(({ name }) => /^text\.[A-Za-z-]+\.yaml$/u.test(name));
    if (structure === undefined || texts.length === 0) return setStanding({ kind: 'missing' });
    setStanding({ kind: 'checking' });
    const sourceOf = async (file: File) => ({ file: file.name, text: await file.text() });
    try {
      const { problems, own } = await checkOwn({
        scenario: await sourceOf(structure),
        texts: await Promise.all(texts.map(sourceOf)),
      });
      const isGood = own !== undefined && problems.every(({ severity }) => severity !== 'error');
      setStanding({ kind: 'checked', problems, isGood });
      if (isGood) onTake(own);
    } catch {
      setStanding({ kind: 'failed' });
    }
    return undefined;
  }
  return (
    <section aria-label={say('f.own')} className={styles.own}>
      <h3 className="title-3">{say('f.own')}</h3>
      <p className="caption">{say('f.ownBody')}</p>
      <div className={styles.line}>
        <FileButton label={say('f.ownFiles')} accept=".yaml,.yml" isMany onFiles={(files) => void take(files)} />
        {title !== undefined && (
          <Button
            kind="quiet"
            onClick={() => {
              setStanding({ kind: 'idle' });
              onDrop();
            }}
          >
            {say('f.ownDrop')}
          </Button>
        )}
      </div>
      <output className={styles.standing}>
        {standing.kind === 'checking' && say('f.ownChecking')}
        {title !== undefined && standing.kind !== 'checking' && say('f.ownGood', { title })}
      </output>
      {standing.kind === 'missing' && <ErrorNote title={say('f.ownMissing')} />}
      {standing.kind === 'failed' && <ErrorNote title={say('f.ownFailed')} />}
      {standing.kind === 'large' && <ErrorNote title={say('f.ownLarge', { name: standing.name })} />}
      {standing.kind === 'checked' && standing.problems.length > 0 && (
        <Problems problems={standing.problems} isGood={standing.isGood} />
      )}
    </section>
  );
}

function Problems({ problems, isGood }: { readonly problems: readonly Problem[]; readonly isGood: boolean }) {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const told = isGood ? problems : errors;
  const lines = told
    .slice(0, PROBLEMS_SHOWN)
    .map(({ file, line, message }) => say('f.ownPlace', { file, line, message }));
  const more = told.length - lines.length;
  const all = more > 0 ? [...lines, say('f.ownMore', { n: more })] : lines;
  if (!isGood) return <ErrorNote title={say('f.ownBad', { n: errors.length })} problems={[...new Set(all)]} />;
  return (
    <details className={styles.remarks}>
      <summary>{say('f.ownWarnings', { n: told.length })}</summary>
      <ul>
        {[...new Set(all)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
