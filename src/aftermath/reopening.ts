import { reservationPointOf } from '../domain/alternative.ts';
import { bySide, otherSide, SIDES, type BySide, type Side } from '../domain/side.ts';
import { clamp, toPoints, type Points, type Share } from '../kernel/brand.ts';
import { drawInteger, happens } from '../kernel/chance.ts';
import { absorbedBy } from '../engine/absorbed.ts';
import { consentToText } from '../engine/consent.ts';
import { REOPENING_CAUSES, type ReopeningCause } from '../engine/reopening.ts';
import type { Implemented, SingleText, State } from '../engine/state.ts';

/** What makes a signed agreement come undone: added up as chances; governance in the text takes some of it off. Tuned, see matrix. */
const UNDONE = {
  chance: {
    'hollow-yes': 0.65,
    'rash-yes': 0.5,
    squeezed: 0.2,
    'unread-annex': 0.2,
    'path-unknown': 0.12,
    'risk-kept-back': 0.15,
  } satisfies Record<ReopeningCause, Share>,
  governed: 0.6,
  most: 0.9,
  /** Months until it comes out. */
  months: { first: 1, last: 3 },
  /** Share of what each side had above its reservation point that is gone once it was opened again; and points of trouble. */
  takes: 0.5,
  trouble: 2,
} as const;

/**
 * Whether what was signed is opened again in the first months, by whom, and why: a yes that was none, a squeeze at the end, fine print
 * nobody had read, an approver nobody had asked about, a risk that was kept back.
 *
 * @param signedPoints - of the text as signed, for each side
 * @returns undefined where it holds
 * @source negotiation model §7; M (avoidant, uncontrolled); P, I, N
 */
export function reopened(state: State, text: SingleText, signedPoints: BySide<Points>): Implemented['reopened'] {
  const found = SIDES.flatMap((side) => causesFor(state, side, text)).toSorted(
    (left, right) => right.chance - left.chance,
  );
  const [first] = found;
  if (first === undefined) return undefined;
  const reasons = [...new Set(found.map(({ cause }) => cause))];
  const sum = reasons.reduce((all, cause) => all + (found.find((one) => one.cause === cause)?.chance ?? 0), 0);
  const chance = clamp(sum * (text.governance === undefined ? 1 : UNDONE.governed), 0, UNDONE.most);
  const { seed } = state;
  // whoever has the weightiest reason goes first, and speaks of its own alone
  const { side } = first;
  if (!happens({ seed, purpose: 'implementation.reopened' }, chance)) return undefined;
  const month = drawInteger(
    { seed, purpose: 'implementation.reopened.month' },
    UNDONE.months.first,
    UNDONE.months.last,
  );
  const cost = bySide((side) => {
    const surplus = Math.max(0, signedPoints[side] - reservationPointOf(state.alternatives[side]));
    return toPoints(surplus * UNDONE.takes + UNDONE.trouble);
  });
  return { month, side, causes: found.filter((one) => one.side === side).map(({ cause }) => cause), cost };
}

/** Why a side would open it again, and how much that weighs. */
interface Cause {
  readonly side: Side;
  readonly cause: ReopeningCause;
  readonly chance: Share;
}

function causesFor(state: State, side: Side, text: SingleText): readonly Cause[] {
  const other = otherSide(side);
  const consent = consentToText(state, side);
  const unread = text.annexes.some(
    (id) =>
      !state.annexesDiscussed.includes(id) &&
      state.instance.annexes.some((annex) => annex.id === id && annex.holder === other),
  );
  const path = state.instance.facts.filter(({ kind, holder }) => kind === 'decision-path' && holder === side);
  const isUnknown = path.length > 0 && path.every(({ id }) => isUntold(state, side, id));
  const shares: Record<ReopeningCause, Share> = {
    'hollow-yes': consent === 'hollow' ? 1 : 0,
    'rash-yes': consent === 'rash' ? 1 : 0,
    squeezed: isSqueezed(state, other) ? 1 : 0,
    'unread-annex': unread ? 1 : 0,
    'path-unknown': isUnknown ? 1 : 0,
    'risk-kept-back': keptBackBy(state, other, text),
  };
  return REOPENING_CAUSES.flatMap((cause) =>
    shares[cause] > 0 ? [{ side, cause, chance: UNDONE.chance[cause] * shares[cause] }] : [],
  );
}

/** A wish after all was agreed; one that paid for itself in the same move was a trade (EG-7). */
const isSqueezed = ({ moves, concessions }: State, by: Side): boolean =>
  moves.some(
    ({ side, acts, seq }) =>
      side === by &&
      acts.some(({ kind }) => kind === 'ask-one-more') &&
      !concessions.some((step) => step.side === by && step.seq === seq),
  );

/** How much of a risk that only they could see is left open, told to nobody; what a clause takes up need not be quarrelled over (EG-9). */
const keptBackBy = (state: State, by: Side, text: SingleText): Share =>
  state.instance.risks
    .filter(({ seenBy }) => seenBy === by)
    .filter(({ id }) => state.instance.facts.some((fact) => fact.risk === id && isUntold(state, by, fact.id)))
    .reduce<Share>(
      (most, { id }) => Math.max(most, 1 - (absorbedBy(state.instance.issues, text.package, id)?.share ?? 0)),
      0,
    );

const isUntold = ({ told }: State, side: Side, fact: string): boolean => !told[side].facts.includes(fact);
