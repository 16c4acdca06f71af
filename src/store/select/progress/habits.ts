import { roundHalfUp, type Hundredths } from '../../../kernel/brand.ts';
import type { Axis } from '../../../scoring/axes.ts';
import type { RuleId } from '../../../scoring/rule.ts';
import type { RuleTally } from '../../summary.ts';
import type { FinishedTable } from './finished.ts';

/** What a rule found at one table: a fault, a chance that was let go, or neither. */
export interface Sighting {
  readonly table: FinishedTable;
  readonly found: 'fault' | 'missed' | 'clean';
  /** What it took of the 100 there. */
  readonly lost: Hundredths;
  readonly worst: RuleTally['worst'];
}

/** A rule over the tables of late at which it came up. */
export interface Habit {
  readonly rule: RuleId;
  readonly axis: Axis;
  /** The oldest first. */
  readonly seen: readonly Sighting[];
  /** At how many of them it was broken, and at how many it was broken or let go. */
  readonly faults: number;
  readonly slips: number;
  /** What it took of the 100 on the mean of them. */
  readonly lost: Hundredths;
  /** The table where it cost most; one that can be opened, if there is any. */
  readonly worst: (Sighting & { readonly worst: NonNullable<RuleTally['worst']> }) | undefined;
}

/** A rule that used to be broken or let go, and hardly is any more. */
export interface Mended extends Habit {
  readonly before: { readonly slips: number; readonly seen: number };
  readonly recent: { readonly slips: number; readonly seen: number };
}

export interface Habits {
  /** What recurs, the costliest first. */
  readonly weak: readonly Habit[];
  /** What got better, by how much it cost before. */
  readonly mended: readonly Mended[];
}

/**
 * What makes a habit: at two tables or more, at a third of those where it came up, and felt in the grade; looked for at the last ten
 * tables. What got better went from half of up to five tables to at most one of the five after them (ours).
 */
const HABIT = { tables: 10, slips: 2, share: 1 / 3, lost: 50, stretch: 5, fewest: 3, used: 1 / 2, left: 1 } as const;

/** Rules that speak only where they are broken, and the rule whose credit shows that they were kept; `any` table shows it of the last. */
const KEPT_BY: Partial<Record<RuleId, RuleId | 'any'>> = { 'RC-1': 'RC-2', 'BD-6': 'BD-5', 'EG-6': 'any' };

/** What recurs from table to table, and what does not any more. */
export function habitsOf(tables: readonly FinishedTable[]): Habits {
  const sightings = sightingsOf(tables);
  const mended = [...sightings].flatMap(([rule, seen]) => mendedOf(rule, seen));
  const isMended = new Set(mended.map(({ rule }) => rule));
  const late = new Set(tables.slice(-HABIT.tables));
  const weak = [...sightings]
    .filter(([rule]) => !isMended.has(rule))
    .flatMap(([rule, { axis, seen }]): readonly Habit[] => {
      const recent = seen.filter(({ table }) => late.has(table));
      const habit = habitOf(rule, axis, recent);
      const recurs = habit.slips >= HABIT.slips && habit.slips >= HABIT.share * recent.length;
      return recurs && habit.lost >= HABIT.lost ? [habit] : [];
    });
  return {
    weak: weak.toSorted((left, right) => total(right) - total(left)),
    mended: mended.toSorted((left, right) => total(right) - total(left)),
  };
}

interface Seen {
  readonly axis: Axis;
  readonly seen: readonly Sighting[];
}

function sightingsOf(tables: readonly FinishedTable[]): ReadonlyMap<RuleId, Seen> {
  const found = new Map<RuleId, { axis: Axis; seen: Sighting[] }>();
  // a rule that was never broken has nothing to show
  for (const { rule, axis } of tables.flatMap(({ grades }) => grades.rules)) found.set(rule, { axis, seen: [] });
  for (const [rule, { seen }] of found)
    for (const table of tables) {
      const sighting = sightingAt(table, rule);
      if (sighting !== undefined) seen.push(sighting);
    }
  return found;
}

export function sightingAt(table: FinishedTable, rule: RuleId): Sighting | undefined {
  const { rules } = table.grades;
  const tally = rules.find((candidate) => candidate.rule === rule);
  if (tally !== undefined) {
    const { faults, missed, lost, worst } = tally;
    return { table, found: faults > 0 ? 'fault' : missed > 0 ? 'missed' : 'clean', lost, worst };
  }
  const keeps = KEPT_BY[rule];
  const isKept = keeps === 'any' || rules.some((other) => other.rule === keeps && other.credits > 0);
  return isKept ? { table, found: 'clean', lost: 0, worst: undefined } : undefined;
}

const isSlip = ({ found }: Sighting): boolean => found !== 'clean';

function habitOf(rule: RuleId, axis: Axis, seen: readonly Sighting[]): Habit {
  const slips = seen.filter(isSlip);
  const opened = slips.filter(({ table }) => table.canOpen);
  const [worst] = (opened.length > 0 ? opened : slips).toSorted((left, right) => right.lost - left.lost);
  return {
    rule,
    axis,
    seen,
    faults: seen.filter(({ found }) => found === 'fault').length,
    slips: slips.length,
    lost: seen.length === 0 ? 0 : roundHalfUp(seen.reduce((sum, { lost }) => sum + lost, 0) / seen.length),
    worst: worst?.worst && { ...worst, worst: worst.worst },
  };
}

function mendedOf(rule: RuleId, { axis, seen }: Seen): readonly Mended[] {
  const recent = seen.slice(-HABIT.stretch);
  const before = seen.slice(-2 * HABIT.stretch, -HABIT.stretch);
  if (recent.length < HABIT.stretch || before.length < HABIT.fewest) return [];
  const [was, is] = [before.filter(isSlip).length, recent.filter(isSlip).length];
  if (was < HABIT.used * before.length || is > HABIT.left || is >= was) return [];
  return [
    {
      ...habitOf(rule, axis, [...before, ...recent]),
      before: { slips: was, seen: before.length },
      recent: { slips: is, seen: recent.length },
    },
  ];
}

const total = ({ lost, seen }: Habit): number => lost * seen.length;
