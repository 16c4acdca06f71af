import { bySide, otherSide, SIDES, type Side } from '../domain/side.ts';
import type { Issue } from '../domain/issue.ts';
import type { Possible } from '../analysis/possible.ts';
import { possibleWith } from '../engine/space-of.ts';
import type { State } from '../engine/state.ts';
import { possibleTerms, isVerifiable } from './clauses.ts';
import { limitOf } from './limits.ts';
import { bestOf, worthToOf } from './pairing.ts';

/** Facts of a negotiation that decide which way of going about it fits; both sides' secrets are in them, so only a debrief may say. */
export const CIRCUMSTANCES = [
  /** Hardly anything to fall back on, enough of it, or the other side far ahead. */
  'weak-hand',
  'strong-hand',
  'shaky-hand',
  'outmatched',
  /** Both will have to do with each other after signing. */
  'lasting',
  /** Little to be gained by it, or nothing at all. */
  'thin-gain',
  'indirect-norms',
  'high-power-distance',
  /** No second issue on which both could move. */
  'single-issue',
  /** Issues that weigh differently, or terms that can hang on what happens. */
  'tradeable',
  /** Nothing said can be checked, and no term can be measured. */
  'unverifiable',
  /** Too few rounds to find anything out. */
  'hurried',
] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];

/** From where on something counts. Own points, shares, rounds; tuned. */
const COUNTS = {
  weak: 25,
  strong: 50,
  outmatched: 30,
  thin: 6,
  /** How much more one issue must weigh for one side than for the other, against another issue, before a trade is worth making. */
  trade: 1.5,
  /** Mean ease with which the other side's facts can be checked. */
  verifiable: 0.3,
  rounds: 4,
} as const;

/**
 * Which of the circumstances hold for a side at a moment.
 *
 * @param possible - what is possible with the instance, where that is known already
 */
export function circumstancesOf(
  state: State,
  side: Side,
  possible: Possible = possibleWith(state.instance),
): ReadonlySet<Circumstance> {
  const { instance } = state;
  const [own, theirs] = [limitOf(state, side), limitOf(state, otherSide(side))];
  const movable = instance.issues.filter(isMovable);
  const terms = possibleTerms(instance.issues).filter(isVerifiable);
  const holds: Readonly<Record<Circumstance, boolean>> = {
    'weak-hand': state.alternatives[side].length === 0 || own < COUNTS.weak,
    'strong-hand': own >= COUNTS.strong,
    'shaky-hand': own < COUNTS.strong,
    outmatched: theirs - own >= COUNTS.outmatched,
    lasting: instance.lasts !== undefined,
    'thin-gain': gainOf(state, side, possible) < COUNTS.thin,
    'indirect-norms': instance.culture.context === 'high',
    'high-power-distance': instance.culture.powerDistance === 'high',
    'single-issue': movable.length < 2,
    tradeable: movable.length >= 2 && (terms.length > 0 || weighsDifferently(movable)),
    unverifiable: terms.length === 0 && verifiability(state, side) < COUNTS.verifiable,
    hurried: instance.rounds <= COUNTS.rounds,
  };
  return new Set(CIRCUMSTANCES.filter((fact) => holds[fact]));
}

/** Two options at least that cross nobody's red line. */
const isMovable = ({ options, crosses }: Issue): boolean =>
  options.filter((option) => SIDES.every((side) => !crosses[side].includes(option))).length > 1;

/** Own points over one's alternative at the fairest agreement there is; 0 where there is none. */
function gainOf(state: State, side: Side, possible: Possible): number {
  const nash = possible.nash(bySide((whose) => limitOf(state, whose)));
  return nash === null ? 0 : nash.points[side] - limitOf(state, side);
}

/** Whether an issue weighs clearly more for one side than another issue does, as against the other side. */
function weighsDifferently(issues: readonly Issue[]): boolean {
  const ratios = issues.map((issue) => spanOf(issue, 'one') / Math.max(0.01, spanOf(issue, 'two')));
  return Math.max(...ratios) >= COUNTS.trade * Math.min(...ratios);
}

const spanOf = (issue: Issue, side: Side): number => bestOf(issue, side) - worthToOf(issue, side, undefined);

/** How easily what the other side may say can be checked, on average; nothing to say counts as easy. */
function verifiability({ instance }: State, side: Side): number {
  const facts = instance.facts.filter(({ holder }) => holder !== side);
  return facts.length === 0 ? 1 : facts.reduce((sum, { verifiable }) => sum + verifiable, 0) / facts.length;
}
