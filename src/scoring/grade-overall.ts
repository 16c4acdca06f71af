import { roundHalfUp } from '../kernel/brand.ts';
import { isFault, type Judged } from './grade-axis.ts';
import type { Fault } from './rule.ts';
import type { AxisScore, OverallLine, Scorecard } from './scorecard.ts';
import { shareOut } from './share-out.ts';

/** What a breach of ethics leaves of the overall grade, in hundredths, whatever the deal was worth (negotiation model §8). */
const CAPS = [
  { severity: 30, cap: 4_000 },
  { severity: 15, cap: 6_000 },
] as const;

/**
 * The weighted mean of the graded axes, then the ethics cap as a line of its own.
 *
 * @param judged - marks that count, of all axes
 * @source protocol §7
 */
export function gradeOverall(
  axes: readonly Pick<AxisScore, 'axis' | 'weight' | 'grade'>[],
  judged: readonly Judged[],
): Pick<Scorecard, 'overall' | 'lines'> {
  const counted = axes.flatMap(({ axis, weight, grade }) =>
    grade.kind === 'graded' && weight > 0 ? [{ axis, weight, score: grade.hundredths }] : [],
  );
  const weights = counted.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return { overall: { kind: 'not-graded', reason: 'nothing-tested' }, lines: [] };
  const parts = shareOut(
    counted.map(({ weight, score }) => weight * score),
    weights,
  );
  const mean = roundHalfUp(counted.reduce((sum, { weight, score }) => sum + weight * score, 0) / weights);
  const lines: readonly OverallLine[] = counted.map((entry, at) => ({
    kind: 'axis',
    ...entry,
    hundredths: parts[at] ?? 0,
  }));
  const cap = capOn(mean, judged);
  return {
    overall: { kind: 'graded', hundredths: mean + (cap?.hundredths ?? 0) },
    lines: cap === undefined ? lines : [...lines, cap],
  };
}

function capOn(mean: number, judged: readonly Judged[]): OverallLine | undefined {
  const breaches = judged.filter(isFault).filter(({ rule }) => rule.axis === 'ethics');
  for (const { severity, cap } of CAPS) {
    const breach: Judged<Fault> | undefined = breaches.find(({ mark }) => mark.severity === severity);
    if (breach === undefined) continue;
    if (mean <= cap) return undefined;
    return { kind: 'cap', cap, rule: breach.rule.id, move: breach.mark.move, hundredths: cap - mean };
  }
  return undefined;
}
