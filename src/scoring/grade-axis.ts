import { roundHalfUp, toPoints, type Hundredths, type Points } from '../kernel/brand.ts';
import type { Fault, Mark, Occasion, Rule, Severity } from './rule.ts';
import type { AxisLine, AxisScore, Grade } from './scorecard.ts';
import { shareOut } from './share-out.ts';

/** A mark together with the rule that made it. */
export interface Judged<M extends Mark = Mark> {
  readonly rule: Rule;
  readonly mark: M;
}

/** The numbers of protocol §7. */
const ARITHMETIC = {
  full: 10_000,
  /** Own points from which a fault counts with its whole severity, in hundredths. */
  fullStake: 2_000,
  /** Occasions below which an axis without a fault is too short to grade. */
  fewest: 2,
  criticalRule: 'BD-1',
} as const;

/**
 * What a fault takes from its axis: severity × (½ + ½ × min(1, own points lost ÷ 20)), rounded half up.
 *
 * @returns hundredths above 0
 * @source protocol §7
 */
export function costOf(severity: Severity, stake: Points): Hundredths {
  const lost = Math.min(ARITHMETIC.fullStake, Math.max(0, roundHalfUp(stake * 100)));
  return roundHalfUp((severity * 100 * (ARITHMETIC.fullStake + lost)) / (2 * ARITHMETIC.fullStake));
}

/**
 * The marks that count: of each rule as many as its limit allows, the least earned and the costliest first, so that repeating what
 * went well dilutes nothing.
 *
 * @source protocol §7 (a limit per negotiation)
 */
export function withinLimits(judged: readonly Judged[]): readonly Judged[] {
  const dropped = new Set<Judged>();
  for (const [rule, own] of byRule(judged)) {
    const { occasions, faults } = rule.limit;
    if (own.length <= Math.min(occasions, faults)) continue;
    for (const entry of beyond(own.filter(isOccasion), occasions, leastEarned)) dropped.add(entry);
    for (const entry of beyond(own.filter(isFault), faults, costliest)) dropped.add(entry);
  }
  return dropped.size === 0 ? judged : judged.filter((entry) => !dropped.has(entry));
}

const beyond = <M extends Judged>(entries: M[], limit: number, order: (left: M, right: M) => number): readonly M[] =>
  entries.length <= limit ? [] : entries.sort(order).slice(limit);

function byRule(judged: readonly Judged[]): ReadonlyMap<Rule, readonly Judged[]> {
  const found = new Map<Rule, Judged[]>();
  for (const entry of judged) {
    const own = found.get(entry.rule);
    if (own === undefined) found.set(entry.rule, [entry]);
    else own.push(entry);
  }
  return found;
}

/**
 * Grades one axis by the marks that count: 100 × earned ÷ attainable, minus faults, held at 0, each contribution a line of its own.
 *
 * @param judged - marks of this axis within their limits, in any order
 * @returns the grade, and one line for each mark in the same order, then what ends the sum
 * @source protocol §7
 */
export function gradeAxis(judged: readonly Judged[]): {
  readonly grade: AxisScore['grade'];
  readonly lines: readonly AxisLine[];
} {
  const occasions = judged.filter(isOccasion);
  const faults = judged.filter(isFault);
  if (faults.length === 0 && occasions.length < ARITHMETIC.fewest)
    return { grade: notGraded(occasions.length === 0 ? 'not-tested' : 'too-short'), lines: [] };
  const attainable = occasions.reduce((sum, { mark }) => sum + mark.can, 0);
  const shares = shareOut(
    occasions.map(({ mark }) => ARITHMETIC.full * mark.earned),
    Math.max(1, attainable),
  );
  const contributions = new Map<Mark, Hundredths>(occasions.map(({ mark }, at) => [mark, shares[at] ?? 0]));
  const lines = judged.map(({ rule, mark }) =>
    mark.kind === 'fault' ? faultLine(rule, mark) : occasionLine(rule, mark, contributions.get(mark) ?? 0),
  );
  const ending = endingOf(
    lines.reduce((sum, { hundredths }) => sum + hundredths, 0),
    faults.find(({ rule }) => rule.id === ARITHMETIC.criticalRule),
  );
  const all = [...lines, ...ending];
  return { grade: graded(all.reduce((sum, { hundredths }) => sum + hundredths, 0)), lines: all };
}

const graded = (hundredths: Hundredths): Grade<never> => ({ kind: 'graded', hundredths });
const notGraded = <Reason extends string>(reason: Reason): Grade<Reason> => ({ kind: 'not-graded', reason });

export const isOccasion = (entry: Judged): entry is Judged<Occasion> => entry.mark.kind === 'occasion';
export const isFault = (entry: Judged): entry is Judged<Fault> => entry.mark.kind === 'fault';

function leastEarned({ mark: left }: Judged<Occasion>, { mark: right }: Judged<Occasion>): number {
  return left.earned * right.can - right.earned * left.can || right.can - left.can || left.move - right.move;
}

const costliest = ({ mark: left }: Judged<Fault>, { mark: right }: Judged<Fault>): number =>
  costOf(right.severity, right.stake) - costOf(left.severity, left.stake) || left.move - right.move;

const occasionLine = (rule: Rule, { case: name, move, can, earned }: Occasion, hundredths: Hundredths): AxisLine => ({
  kind: 'occasion',
  rule: rule.id,
  case: name,
  move,
  can,
  earned,
  hundredths,
});

const faultLine = (rule: Rule, { case: name, move, severity, stake }: Fault): AxisLine => ({
  kind: 'fault',
  rule: rule.id,
  case: name,
  move,
  severity,
  stake: toPoints(stake),
  hundredths: 0 - costOf(severity, stake),
});

function endingOf(sum: Hundredths, critical: Judged<Fault> | undefined): readonly AxisLine[] {
  const held: readonly AxisLine[] = sum < 0 ? [{ kind: 'held', hundredths: 0 - sum }] : [];
  if (critical === undefined || sum <= 0) return held;
  const { rule, mark } = critical;
  return [{ kind: 'critical', rule: rule.id, case: mark.case, move: mark.move, hundredths: 0 - sum }];
}
