import type { Side } from '../../domain/side.ts';
import type { TranscriptLine } from '../../text/transcript.ts';
import { Button } from '../look/button.tsx';
import { Glyph } from '../look/glyph.tsx';
import { ScriptLine } from '../look/notes.tsx';
import { say } from './debrief-say.ts';
import { signed } from './figures.ts';
import styles from './script.module.css';
import type { ToldFinding } from './told.ts';

interface ScriptLinesProps {
  readonly lines: readonly TranscriptLine[];
  readonly side: Side;
  readonly findings: readonly ToldFinding[];
  /** What the lines of this talk are called in the page; the own talk's by default. */
  readonly idPrefix?: string;
  readonly onFinding?: (id: string) => void;
  /** Where it can be gone back to any own move. */
  readonly onRewind?: (move: number) => void;
}

/** A whole talk, with its findings in place. */
export function ScriptLines({ lines, side, findings, idPrefix = 'line', onFinding, onRewind }: ScriptLinesProps) {
  return (
    <div className={styles.script}>
      {lines.map((line) => (
        <div key={line.seq} id={`${idPrefix}-${line.seq}`} tabIndex={-1} className={styles.line}>
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
                  {onFinding !== undefined && (
                    <Marks
                      findings={findings.filter(({ finding }) => finding.move === line.seq)}
                      onFinding={onFinding}
                    />
                  )}
                  {onRewind !== undefined && line.side === side && (
                    <Rewind line={line} onRewind={() => onRewind(line.seq)} />
                  )}
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
    </div>
  );
}

/** Words of a line in the name of its button: enough to know it by. */
const KNOWN_BY = 60;

function Rewind({ line: { round, said }, onRewind }: { readonly line: TranscriptLine; readonly onRewind: () => void }) {
  const known = said === '' ? say('rewind.silent') : said.slice(0, KNOWN_BY);
  return (
    <Button
      kind="quiet"
      icon="rewind"
      className={styles.rewind}
      title={say('rewindNote')}
      aria-label={say('rewind.hereLong', { round, said: known })}
      onClick={onRewind}
    >
      {say('rewind.here')}
    </Button>
  );
}

interface MarksProps {
  readonly findings: readonly ToldFinding[];
  readonly onFinding: (id: string) => void;
}

function Marks({ findings, onFinding }: MarksProps) {
  if (findings.length === 0) return undefined;
  return (
    <ul className={styles.marks}>
      {findings.map(({ id, title, hundredths }) => {
        const points = hundredths === 0 ? '±0' : signed(hundredths);
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
