import type { Side } from '../../domain/side.ts';
import type { TranscriptLine } from '../../text/transcript.ts';
import { Glyph } from '../look/glyph.tsx';
import { ScriptLine } from '../look/notes.tsx';
import { useSay } from '../words/use-say.ts';
import { signed } from './figures.ts';
import { lineId } from './finding-card.tsx';
import styles from './script.module.css';
import type { ToldFinding } from './told.ts';

interface ScriptProps {
  readonly lines: readonly TranscriptLine[];
  readonly side: Side;
  readonly findings: readonly ToldFinding[];
  readonly onFinding: (id: string) => void;
}

/** The whole talk, with its findings in place. */
export function Script({ lines, side, findings, onFinding }: ScriptProps) {
  const say = useSay('debrief');
  return (
    <section className={styles.script} aria-labelledby="script">
      <h2 id="script" className="title-2">
        {say('script')}
      </h2>
      {lines.map((line) => (
        <div key={line.seq} id={lineId(line.seq)} tabIndex={-1} className={styles.line}>
          {line.kind === 'said' ? (
            <ScriptLine
              speaker={
                <>
                  <Glyph of={line.side === side ? 'me' : 'them'} /> {line.side === side ? say('you') : line.who}
                </>
              }
              owner={line.side === side ? 'me' : 'them'}
              gutter={[say('roundTitle', { round: line.round })]}
              direction={line.cue?.shown}
              below={
                <>
                  {line.note !== undefined && <p className="caption">{line.note}</p>}
                  <Marks findings={findings.filter(({ finding }) => finding.move === line.seq)} onFinding={onFinding} />
                </>
              }
            >
              {line.said}
            </ScriptLine>
          ) : (
            <p className={line.kind === 'outcome' ? styles.outcome : styles.aside}>{line.said}</p>
          )}
        </div>
      ))}
    </section>
  );
}

interface MarksProps {
  readonly findings: readonly ToldFinding[];
  readonly onFinding: (id: string) => void;
}

function Marks({ findings, onFinding }: MarksProps) {
  const say = useSay('debrief');
  if (findings.length === 0) return undefined;
  return (
    <ul className={styles.marks}>
      {findings.map(({ id, title, finding }) => {
        const points = finding.hundredths === 0 ? '±0' : signed(finding.hundredths);
        return (
          <li key={id}>
            <button type="button" onClick={() => onFinding(id)}>
              <span className="visually-hidden">{say('findingHere')} </span>
              {points} {title}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
