import { reservationPointOf } from '../domain/alternative.ts';
import { bySide, otherSide, SIDES, type BySide, type Side } from '../domain/side.ts';
import { clamp, toPoints, type Points, type Share } from '../kernel/brand.ts';
import { drawInteger, happens } from '../kernel/chance.ts';
import { consentToText } from '../engine/consent.ts';
import type { ReopeningCause } from '../engine/reopening.ts';
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
  const found = SIDES.flatMap((side) => causesFor(state, side, text).map((cause) => ({ side, cause })));
  const [first] = found.toSorted((left, right) => UNDONE.chance[right.cause] - UNDONE.chance[left.cause]);
  if (first === undefined) return undefined;
  const causes = [...new Set(found.map(({ cause }) => cause))];
  const sum = causes.reduce((chance, cause) => chance + UNDONE.chance[cause], 0);
  const chance = clamp(sum * (text.governance === undefined ? 1 : UNDONE.governed), 0, UNDONE.most);
  const { seed } = state;
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
  return { month, side: first.side, causes, cost };
}

/** Why this side would open it again. */
function causesFor(state: State, side: Side, text: SingleText): readonly ReopeningCause[] {
  const other = otherSide(side);
  const consent = consentToText(state, side);
  const squeezed = state.moves.some(
    ({ side: who, acts }) => who === other && acts.some(({ kind }) => kind === 'ask-one-more'),
  );
  const unread = text.annexes.some(
    (id) =>
      !state.annexesDiscussed.includes(id) &&
      state.instance.annexes.some((annex) => annex.id === id && annex.holder === other),
  );
  const path = state.instance.facts.filter(({ kind, holder }) => kind === 'decision-path' && holder === side);
  const keptBack = state.instance.risks.some(
    ({ id, seenBy }) =>
      seenBy === other && state.instance.facts.some((fact) => fact.risk === id && isUntold(state, other, fact.id)),
  );
  return [
    ...(consent === 'hollow' ? (['hollow-yes'] as const) : []),
    ...(consent === 'rash' ? (['rash-yes'] as const) : []),
    ...(squeezed ? (['squeezed'] as const) : []),
    ...(unread ? (['unread-annex'] as const) : []),
    ...(path.length > 0 && path.every(({ id }) => isUntold(state, side, id)) ? (['path-unknown'] as const) : []),
    ...(keptBack ? (['risk-kept-back'] as const) : []),
  ];
}

const isUntold = ({ told }: State, side: Side, fact: string): boolean => !told[side].facts.includes(fact);
