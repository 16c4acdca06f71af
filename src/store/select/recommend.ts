import type { CounterpartyType, Difficulty } from '../../domain/seat.ts';
import { otherSide, SIDES, type BySide, type Side } from '../../domain/side.ts';
import type { Hundredths } from '../../kernel/brand.ts';
import type { Axis } from '../../scoring/axes.ts';
import type { Practised } from './practice.ts';
import type { TableResult } from './table-result.ts';

/** A scenario as far as a recommendation asks about it. */
export interface Offered {
  readonly id: string;
  readonly level: number;
  readonly trains: readonly Axis[];
  /** Who sits on each side unless someone chooses. */
  readonly types: BySide<CounterpartyType>;
}

/** Why just this one comes next. */
export type Reason =
  /** Nothing is finished yet. */
  | { readonly kind: 'first-step' }
  /** A skill whose time to be shown again has come, which this scenario trains. */
  | { readonly kind: 'due'; readonly practised: Practised; readonly days: number }
  /** The axis with the lowest mean of late, which this scenario trains. */
  | { readonly kind: 'weakest-axis'; readonly axis: Axis; readonly mean: Hundredths; readonly tables: number }
  | { readonly kind: 'new-type'; readonly type: CounterpartyType }
  /** Only the chair across was taken so far. */
  | { readonly kind: 'other-chair' }
  | { readonly kind: 'not-played' }
  /** Both chairs of all are played: the one with the lowest best grade, or without any. */
  | { readonly kind: 'lowest-best'; readonly best: Hundredths | undefined };

export interface Recommendation {
  readonly scenario: string;
  readonly side: Side;
  /** Who sits opposite, where it is not who usually does. */
  readonly type?: CounterpartyType;
  /** How hard, where it is not as usual. */
  readonly difficulty?: Difficulty;
  readonly reason: Reason;
}

/**
 * How results are read for a recommendation. Ours; the bands of the grade are the measure: solid opens the next level, and an axis that
 * is strong asks for no practice of its own.
 */
const ADVICE = { solid: 5500, strong: 7000, recent: 6 } as const;

/** The chair one has unless one chooses. */
const USUAL_CHAIR: Side = 'one';

interface Known {
  /** Easiest first. */
  readonly offered: readonly Offered[];
  readonly results: readonly TableResult[];
  /** Scenarios with a table that waits: one goes on with those anyway. */
  readonly begun: ReadonlySet<string>;
  /** Skills that are to be shown again, the most urgent first; none where nobody keeps account. */
  readonly due?: readonly Practised[];
  /** The number of the day. */
  readonly today?: number;
}

/** How hard the next table is after how it went: easier where it went to pieces, harder where little is left to gain (ours). */
const HARDNESS: Readonly<Record<Practised['went'], Difficulty>> = {
  again: 'practice',
  hard: 'realistic',
  good: 'realistic',
  easy: 'hard',
};
const slips = ({ went }: Practised): boolean => went === 'again' || went === 'hard';

/**
 * The one scenario to play next, and why: a first step to begin with; then what went badly and is due again, what trains the weakest axis,
 * what went well and is due again, a type not yet met, the other chair, something new. New ones are never more than one level above the highest that came out solid.
 */
export function recommend(known: Known): Recommendation | undefined {
  const { offered, results, begun } = known;
  const played = new Set(results.map(({ scenario }) => scenario));
  const fresh = withinReach(
    offered.filter(({ id }) => !played.has(id) && !begun.has(id)),
    known,
  );
  const [first] = fresh;
  if (results.length === 0) {
    const easiest = first ?? offered[0];
    return easiest && { scenario: easiest.id, side: USUAL_CHAIR, reason: { kind: 'first-step' } };
  }
  const { due = [] } = known;
  return (
    forDue(due.filter(slips), known) ??
    forWeakestAxis(fresh, results) ??
    forDue(
      due.filter((one) => !slips(one)),
      known,
    ) ??
    forNewType(fresh, results) ??
    forOtherChair(known) ??
    (first && { scenario: first.id, side: USUAL_CHAIR, reason: { kind: 'not-played' } }) ??
    forLowestBest(known)
  );
}

/** Those at most one level above the highest that came out solid; where there is none, the easiest. */
function withinReach(fresh: readonly Offered[], known: Known): readonly Offered[] {
  const reached = reachedLevel(known);
  const near = fresh.filter(({ level }) => level <= reached + 1);
  return near.length > 0 ? near : fresh.slice(0, 1);
}

/** The highest level that came out solid; 0 where none did. */
function reachedLevel({ offered, results }: Known): number {
  const solid = new Set(results.filter(({ overall = 0 }) => overall >= ADVICE.solid).map(({ scenario }) => scenario));
  return Math.max(0, ...offered.filter(({ id }) => solid.has(id)).map(({ level }) => level));
}

function forDue(due: readonly Practised[], known: Known): Recommendation | undefined {
  for (const practised of due) {
    const found = tableFor(practised, known);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The table that trains a skill: within reach and not begun, for what went badly rather no level higher; one that is new or was played longest ago, in the chair not had or had longest
 * ago, opposite the type it went with, who is seated there if need be, and rather where the axis is chief. Undefined where no scenario trains it.
 */
export function tableFor(practised: Practised, known: Known): Recommendation | undefined {
  const { skill, went, lastDay } = practised;
  const { offered, results, begun, today = lastDay } = known;
  const near = withinReach(
    offered.filter(({ id, trains }) => !begun.has(id) && trains.includes(skill.axis)),
    known,
  );
  const reached = reachedLevel(known);
  const chairs = near.flatMap(({ id, level, trains, types }) =>
    SIDES.map((side) => {
      const played = results.filter(({ scenario }) => scenario === id);
      const had = played.filter((result) => result.side === side);
      const usual = types[otherSide(side)];
      return {
        ...{ id, side },
        isSteeper: slips(practised) && level > reached,
        playedAt: latest(played),
        hadAt: latest(had),
        chief: trains.indexOf(skill.axis),
        isOther: skill.type !== undefined && skill.type !== usual,
      };
    }),
  );
  const [best] = chairs.toSorted(
    (left, right) =>
      Number(left.isSteeper) - Number(right.isSteeper) ||
      left.playedAt - right.playedAt ||
      left.hadAt - right.hadAt ||
      Number(left.isOther) - Number(right.isOther) ||
      left.chief - right.chief,
  );
  if (best === undefined) return undefined;
  return {
    scenario: best.id,
    side: best.side,
    ...(best.isOther && skill.type !== undefined && { type: skill.type }),
    difficulty: HARDNESS[went],
    reason: { kind: 'due', practised, days: today - lastDay },
  };
}

const latest = (results: readonly TableResult[]): number => Math.max(0, ...results.map(({ playedAt }) => playedAt));

function forWeakestAxis(fresh: readonly Offered[], results: readonly TableResult[]): Recommendation | undefined {
  for (const { axis, mean, tables } of weakAxes(results)) {
    const found = fresh.find(({ trains }) => trains.includes(axis));
    if (found !== undefined)
      return { scenario: found.id, side: USUAL_CHAIR, reason: { kind: 'weakest-axis', axis, mean, tables } };
  }
  return undefined;
}

interface AxisMean {
  readonly axis: Axis;
  readonly mean: Hundredths;
  readonly tables: number;
}

/** Axes below strong over the latest results, the weakest first. */
function weakAxes(results: readonly TableResult[]): readonly AxisMean[] {
  const recent = results.toSorted((left, right) => right.playedAt - left.playedAt).slice(0, ADVICE.recent);
  const grades = new Map<Axis, Hundredths[]>();
  for (const { axes } of recent)
    // entries forget the keys; they are exactly those of `axes`
    for (const [axis, hundredths] of Object.entries(axes) as readonly (readonly [Axis, Hundredths])[])
      grades.set(axis, [...(grades.get(axis) ?? []), hundredths]);
  return [...grades]
    .map(([axis, all]) => ({ axis, tables: all.length, mean: all.reduce((sum, one) => sum + one, 0) / all.length }))
    .filter(({ mean }) => mean < ADVICE.strong)
    .toSorted((left, right) => left.mean - right.mean);
}

function forNewType(fresh: readonly Offered[], results: readonly TableResult[]): Recommendation | undefined {
  const met = new Set(results.map(({ type }) => type));
  for (const side of [USUAL_CHAIR, otherSide(USUAL_CHAIR)]) {
    const found = fresh.find(({ types }) => !met.has(types[otherSide(side)]));
    if (found !== undefined)
      return { scenario: found.id, side, reason: { kind: 'new-type', type: found.types[otherSide(side)] } };
  }
  return undefined;
}

/** The chair across of the latest table of which only one was played. */
function forOtherChair({ offered, results, begun }: Known): Recommendation | undefined {
  const taken = new Set(results.map(({ scenario, side }) => `${scenario}/${side}`));
  const latest = results
    .filter(({ scenario }) => !begun.has(scenario) && offered.some(({ id }) => id === scenario))
    .filter(({ scenario, side }) => !taken.has(`${scenario}/${otherSide(side)}`))
    .toSorted((left, right) => right.playedAt - left.playedAt)[0];
  return latest && { scenario: latest.scenario, side: otherSide(latest.side), reason: { kind: 'other-chair' } };
}

function forLowestBest({ offered, results }: Known): Recommendation | undefined {
  const chairs = offered.flatMap(({ id }) => SIDES.map((side) => ({ id, side, best: bestOf(results, id, side) })));
  const lowest = chairs.toSorted((left, right) => (left.best ?? 0) - (right.best ?? 0))[0];
  if (lowest === undefined) return undefined;
  return { scenario: lowest.id, side: lowest.side, reason: { kind: 'lowest-best', best: lowest.best } };
}

/** The best grade from one chair of a scenario; undefined where none was graded. */
export function bestOf(results: readonly TableResult[], scenario: string, side: Side): Hundredths | undefined {
  const graded = results.filter((result) => result.scenario === scenario && result.side === side);
  const best = Math.max(-1, ...graded.map(({ overall = -1 }) => overall));
  return best < 0 ? undefined : best;
}
