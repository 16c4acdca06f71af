import type { AxisLine } from '../../scoring/scorecard.ts';
import type { Words } from '../../text/words.ts';
import { say } from './debrief-say.ts';
import { signed, tenths } from './figures.ts';
import type { ToldFinding } from './told.ts';
import styles from './why.module.css';

interface AxisLinesProps {
  readonly lines: readonly AxisLine[];
  readonly told: readonly ToldFinding[];
  readonly words: Words;
  readonly onFinding: (id: string) => void;
}

/** Contributions under one title; what they add is exact. */
interface Group {
  readonly title: string;
  readonly hundredths: number;
  readonly earned: number;
  readonly can: number;
  readonly findings: readonly ToldFinding[];
}

/** Every contribution to an axis, like with like; together they are its score. */
export function AxisLines({ lines, told, words, onFinding }: AxisLinesProps) {
  return (
    <ul className={styles.lines}>
      {groupsOf(lines, told, words).map(({ title, hundredths, earned, can, findings }) => (
        <li key={title}>
          <b>{signed(hundredths)}</b>
          <span>
            {title}
            {can > 0 && <small> {say('earned', { earned: tenths(earned), can: tenths(can) })}</small>}
          </span>
          <span className={styles.rounds}>
            {findings.map(({ id, round }, at) => (
              <button
                key={id}
                type="button"
                aria-label={say('toFinding', { title, where: at === 0 ? say('round', { round }) : String(round) })}
                onClick={() => onFinding(id)}
              >
                {at === 0 ? say('round', { round }) : round}
              </button>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Lines of an axis by title, in the order in which the titles first come up. */
export function groupsOf(lines: readonly AxisLine[], told: readonly ToldFinding[], words: Words): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const line of lines) {
    const found = line.kind === 'held' ? undefined : findingOf(line, told);
    const title = titleOf(line, found, words);
    const group = groups.get(title) ?? { title, hundredths: 0, earned: 0, can: 0, findings: [] };
    const isNew = found !== undefined && group.findings.every(({ finding }) => finding.move !== found.finding.move);
    groups.set(title, {
      title,
      hundredths: group.hundredths + line.hundredths,
      earned: group.earned + (line.kind === 'occasion' ? line.earned : 0),
      can: group.can + (line.kind === 'occasion' ? line.can : 0),
      findings: isNew ? [...group.findings, found].toSorted((left, right) => left.round - right.round) : group.findings,
    });
  }
  return [...groups.values()];
}

function titleOf(line: AxisLine, found: ToldFinding | undefined, words: Words): string {
  const { lines } = words.messages.grading;
  if (line.kind === 'held') return lines.held;
  if (line.kind === 'critical') return lines.critical;
  return found?.title ?? line.rule;
}

/** What tells of a line; an occasion that the fault of the same rule at the same move took everything from is told by that fault. */
function findingOf(line: Exclude<AxisLine, { kind: 'held' }>, told: readonly ToldFinding[]): ToldFinding | undefined {
  const near = told.filter(({ finding }) => finding.rule === line.rule && finding.move === line.move);
  const fits = near.filter(({ finding }) => finding.case === line.case);
  return fits.find(({ hundredths }) => hundredths === line.hundredths) ?? fits[0] ?? near[0];
}
