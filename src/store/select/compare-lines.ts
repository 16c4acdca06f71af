import type { BySide, Side } from '../../domain/side.ts';
import { bySide } from '../../domain/side.ts';
import type { Outcome } from '../../engine/state.ts';
import type { Axis } from '../../scoring/axes.ts';
import type { Debrief } from '../../scoring/debrief.ts';
import type { KeyMoment } from '../../scoring/moments.ts';
import type { Finding, Scorecard } from '../../scoring/scorecard.ts';
import type { Table } from '../table.ts';
import { partingOf, type Parting } from './parting.ts';

/** One line of play as it is compared: what came of it, as far as it went. */
export interface ComparedLine {
  readonly table: Table;
  readonly debrief: Debrief;
  readonly outcome: Outcome | undefined;
  /** In which round its last move was made. */
  readonly round: number;
  /** What was signed, or leaving; undefined while the talks go on. */
  readonly points: BySide<number> | undefined;
  readonly realised: BySide<number> | undefined;
  /** What the months after took; undefined where nothing was signed. */
  readonly taken: BySide<number> | undefined;
  /** The other side’s mind at the last turn it showed. */
  readonly mind: Debrief['across']['felt'][number]['mind'] | undefined;
  /** Key moments that the other line has not. */
  readonly moments: readonly KeyMoment[];
}

/** What differs between two lines at their end, second less first. */
export interface Difference {
  readonly points: BySide<number>;
  /** Hundredths of the overall grade; undefined where one of them has none. */
  readonly grade: number | undefined;
  /** The axis that did most to the grade, and the finding that did most to the axis. */
  readonly axis: MovedAxis | undefined;
}

export interface MovedAxis {
  readonly axis: Axis;
  readonly from: number;
  readonly to: number;
  /** In which line it was found: what the second gained or lost, or what is gone since the first. */
  readonly because: { readonly line: 'first' | 'second'; readonly finding: Finding } | undefined;
}

/** Two lines of one negotiation side by side. */
export interface LineComparison {
  readonly parting: Parting | undefined;
  readonly first: ComparedLine;
  readonly second: ComparedLine;
  /** Undefined while one of them is still in play. */
  readonly difference: Difference | undefined;
}

/** A line of play with its debrief, which both callers and other comparisons have already. */
export interface PlayedLine {
  readonly table: Table;
  readonly debrief: Debrief;
}

/** Lays two lines of one negotiation side by side: where they part, what came of each, what differs. Claims no cause. */
export function compareLines(one: PlayedLine, two: PlayedLine, side: Side): LineComparison {
  const parting = partingOf(one.table.log, two.table.log, side);
  const first = lineOf(one, parting?.first?.seq);
  const second = lineOf(two, parting?.second?.seq);
  return { parting, first, second, difference: differenceOf(first, second) };
}

function lineOf({ table, debrief }: PlayedLine, since: number | undefined): ComparedLine {
  const { outcome, moves } = table.state;
  const { signed, realised, reservationPoint } = debrief;
  return {
    table,
    debrief,
    outcome,
    round: moves.at(-1)?.round ?? 1,
    points: outcome === undefined ? undefined : (signed?.points ?? reservationPoint),
    realised: outcome === undefined ? undefined : realised,
    taken: signed && realised && bySide((whose) => signed.points[whose] - realised[whose]),
    mind: debrief.across.felt.at(-1)?.mind,
    moments: since === undefined ? [] : debrief.moments.filter(({ move }) => move >= since),
  };
}

function differenceOf(first: ComparedLine, second: ComparedLine): Difference | undefined {
  const [before, after] = [first.realised ?? first.points, second.realised ?? second.points];
  if (before === undefined || after === undefined) return undefined;
  const [left, right] = [first.debrief.scorecard, second.debrief.scorecard];
  return {
    points: bySide((whose) => after[whose] - before[whose]),
    grade:
      left.overall.kind === 'graded' && right.overall.kind === 'graded'
        ? right.overall.hundredths - left.overall.hundredths
        : undefined,
    axis: movedAxis(left, right),
  };
}

/** The axis whose change weighs most in the grade; undefined where none changed. */
function movedAxis(before: Scorecard, after: Scorecard): MovedAxis | undefined {
  const moved = before.axes.flatMap(({ axis, weight, grade }) => {
    const now = after.axes.find((score) => score.axis === axis)?.grade;
    return grade.kind === 'graded' && now?.kind === 'graded' && now.hundredths !== grade.hundredths
      ? [{ axis, weight, from: grade.hundredths, to: now.hundredths }]
      : [];
  });
  const size = ({ from, to, weight }: (typeof moved)[number]): number => Math.abs(to - from) * weight;
  const [most] = moved.toSorted((left, right) => size(right) - size(left));
  if (most === undefined) return undefined;
  const { axis, from, to } = most;
  return { axis, from, to, because: tellingFinding(before, after, { axis, sign: Math.sign(to - from) }) };
}

/** The finding under the rule that moved an axis most: a fault or a credit of one line that the other has not. */
function tellingFinding(
  before: Scorecard,
  after: Scorecard,
  { axis, sign }: { readonly axis: Axis; readonly sign: number },
): MovedAxis['because'] {
  const [left, right] = [before, after].map(({ findings }) => findings.filter((finding) => finding.axis === axis));
  const worth = (findings: readonly Finding[] | undefined, rule: string): number =>
    (findings ?? []).reduce((sum, finding) => sum + (finding.rule === rule ? finding.hundredths : 0), 0);
  const rules = [...new Set([...(left ?? []), ...(right ?? [])].map(({ rule }) => rule))];
  const ahead = (rule: string): number => (worth(right, rule) - worth(left, rule)) * sign;
  const [rule] = rules.filter((one) => ahead(one) > 0).toSorted((one, other) => ahead(other) - ahead(one));
  if (rule === undefined) return undefined;
  const better = pick(sign > 0 ? right : left, rule, 'credit');
  const worse = pick(sign > 0 ? left : right, rule, 'fault');
  const [good, bad] = sign > 0 ? (['second', 'first'] as const) : (['first', 'second'] as const);
  if (better !== undefined && better.hundredths >= Math.abs(worse?.hundredths ?? 0))
    return { line: good, finding: better };
  return worse === undefined ? undefined : { line: bad, finding: worse };
}

/** The weightiest finding of a rule that is a credit, or that is none. */
const pick = (findings: readonly Finding[] | undefined, rule: string, what: 'credit' | 'fault'): Finding | undefined =>
  (findings ?? [])
    .filter((finding) => finding.rule === rule && (finding.kind === 'credit') === (what === 'credit'))
    .toSorted((one, other) => Math.abs(other.hundredths) - Math.abs(one.hundredths))[0];
