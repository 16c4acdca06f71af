import type { Side } from '../domain/side.ts';
import type { Log } from '../engine/events.ts';
import { aceErrorOf } from './ace.ts';
import { AXES, type Axis } from './axes.ts';
import { betterLine } from './better-line.ts';
import { gradeAxis, withinLimits, type Judged } from './grade-axis.ts';
import { gradeOverall } from './grade-overall.ts';
import type { Hundredths } from '../kernel/brand.ts';
import { playOf, type Play } from './play.ts';
import { DEFAULT_RUBRIC, type Rubric } from './rubric.ts';
import type { Mark, Rule } from './rule.ts';
import { RULES } from './rules.ts';
import type { AxisScore, Finding, Scorecard } from './scorecard.ts';
import { unventured } from './venture.ts';

/**
 * Grades one side of a negotiation by its log alone; a log that is still going on is graded as far as it goes.
 *
 * @param log - must begin with `instanceDrawn`
 * @source negotiation model §8; protocol §7
 */
export const score = (log: Log, side: Side, rubric: Rubric = DEFAULT_RUBRIC): Scorecard =>
  scorePlay(playOf(log, side), rubric);

/** As {@link score}, of a log that was folded already. */
export function scorePlay(play: Play, rubric: Rubric = DEFAULT_RUBRIC): Scorecard {
  const { card, found } = graded(play, rubric);
  return { ...card, findings: found.map((entry) => withBetterLine(play, entry)) };
}

/** As {@link score}, without the better lines: the grades and findings alone, for who plays many or only compares. */
export const grade = (log: Log, side: Side, rubric: Rubric = DEFAULT_RUBRIC): Scorecard =>
  gradePlay(playOf(log, side), rubric);

/** As {@link grade}, of a log that was folded already. */
export const gradePlay = (play: Play, rubric: Rubric = DEFAULT_RUBRIC): Scorecard => graded(play, rubric).card;

/** A finding with the mark it came from. */
interface Found extends Judged {
  readonly finding: Finding;
}

function graded(play: Play, rubric: Rubric): { readonly card: Scorecard; readonly found: readonly Found[] } {
  const judged = RULES.flatMap((rule) => rule.look(play).map((mark): Judged => ({ rule, mark })));
  const counted = withinLimits(judged);
  const byAxis = groupedByAxis(counted);
  const contributions = new Map<Mark, Hundredths>();
  const axes = AXES.map((axis): AxisScore => {
    const own = byAxis[axis];
    const { grade: given, lines } = gradeAxis(own);
    for (const [at, { mark }] of own.entries()) contributions.set(mark, lines[at]?.hundredths ?? 0);
    return { axis, weight: rubric.weights[axis], grade: given, lines };
  });
  const reason = unventured(play);
  const overall: Pick<Scorecard, 'overall' | 'lines'> =
    reason === undefined ? gradeOverall(axes, counted) : { overall: { kind: 'not-graded', reason }, lines: [] };
  const faults = faultsIn(judged);
  const found = judged
    .filter((entry) => !isSaidByItsFault(entry, faults))
    .map((entry): Found => ({ ...entry, finding: findingOf(entry, contributions.get(entry.mark) ?? 0) }))
    .toSorted((left, right) => left.finding.move - right.finding.move);
  const findings = found.map(({ finding }) => finding);
  return { card: { side: play.side, rubric: rubric.id, ...overall, axes, findings }, found };
}

function groupedByAxis(judged: readonly Judged[]): Readonly<Record<Axis, readonly Judged[]>> {
  const groups: Record<Axis, Judged[]> = {
    'batna-discipline': [],
    reciprocity: [],
    ethics: [],
    value: [],
    process: [],
    reading: [],
    preparation: [],
    relationship: [],
  };
  for (const entry of judged) groups[entry.rule.axis].push(entry);
  return groups;
}

/** The moves at which each rule found a fault. */
function faultsIn(judged: readonly Judged[]): ReadonlyMap<Rule, ReadonlySet<number>> {
  const found = new Map<Rule, Set<number>>();
  for (const { rule, mark } of judged)
    if (mark.kind === 'fault') found.set(rule, (found.get(rule) ?? new Set()).add(mark.move));
  return found;
}

/** An occasion that earned nothing because of a fault of the same rule is shown by that fault alone. */
const isSaidByItsFault = ({ rule, mark }: Judged, faults: ReturnType<typeof faultsIn>): boolean =>
  mark.kind === 'occasion' && mark.earned === 0 && faults.get(rule)?.has(mark.move) === true;

function findingOf({ rule, mark }: Judged, hundredths: Hundredths): Finding {
  const ace = aceErrorOf(rule.id, mark.case);
  return {
    rule: rule.id,
    axis: rule.axis,
    kind: mark.kind === 'fault' ? 'fault' : mark.earned > 0 ? 'credit' : 'missed',
    case: mark.case,
    move: mark.move,
    hundredths,
    ...(mark.kind === 'fault' && { severity: mark.severity }),
    ...(ace && { ace }),
    params: mark.params,
  };
}

function withBetterLine(play: Play, { rule, mark, finding }: Found): Finding {
  const isFaultless = mark.kind === 'occasion' && mark.earned === mark.can;
  const better = isFaultless ? undefined : betterLine(rule, play, mark);
  return better === undefined ? finding : { ...finding, better };
}
