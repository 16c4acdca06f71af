import { roundHalfUp, toPoints, type Points } from '../../kernel/brand.ts';
import type { Act } from '../../engine/act.ts';
import { REOPENING_CAUSES, type ReopeningCause } from '../../engine/reopening.ts';
import { pointsOfText } from '../../engine/worth.ts';
import { absorbedBy, possibleTerms, termsOf, type Term } from '../clauses.ts';
import { lastOpenMove } from '../on-table.ts';
import { worthToOf } from '../pairing.ts';
import type { Play } from '../play.ts';
import type { Rule } from '../rule.ts';
import { plainly } from '../say.ts';

/** What the months after can earn (tuned, see matrix). */
const REALISED = {
  can: 1_000,
  /** Own points that clauses could have taken up from which it is a whole occasion. */
  whole: 4,
  /** Own points left to chance that are next to nothing. */
  crumb: 0.5,
} as const;

/** How much of what the months after took would have been spared by terms that were to be had, or by a yes that was meant. */
export const realisesValue: Rule = {
  id: 'VL-3',
  axis: 'value',
  source: [
    { key: 'I', section: 'Mechanism of Action, close and implementation' },
    { key: 'N', section: 'Mechanism of Action, close and implementation' },
    { key: 'P', section: 'Mechanism of Action, close' },
  ],
  limit: { occasions: 1, faults: 0 },
  cases: ['absorbed', 'exposed', ...REOPENING_CAUSES],
  look: (play) => {
    const { outcome, implemented, instance } = play.end;
    const step = lastOpenMove(play);
    if (outcome?.kind !== 'signed' || implemented === undefined || step === undefined) return [];
    const met = metBy(play);
    const undone = undoneBy(play);
    const could = met.reduce((sum, entry) => sum + entry.could, undone?.cost ?? 0);
    if (could <= 0) return [];
    const missed = toPoints(met.reduce((sum, entry) => sum + entry.missed, undone?.cost ?? 0));
    const can = roundHalfUp(REALISED.can * Math.min(1, could / REALISED.whole));
    const signed = pointsOfText(instance, play.side, outcome.text);
    const lost = Math.max(0, toPoints(signed - implemented.realised[play.side]));
    const params = { points: signed, lost, left: missed };
    const at = { kind: 'occasion', move: step.seq, can, earned: roundHalfUp(can * (1 - missed / could)) } as const;
    const worst = worstOf(met);
    if (undone !== undefined) return [{ ...at, case: undone.cause, params }];
    return missed < REALISED.crumb || worst === undefined
      ? [{ ...at, case: 'absorbed', params }]
      : [{ ...at, case: 'exposed', params: { ...params, issue: worst.issue.id, option: worst.rung.id } }];
  },
  better: (play) => {
    const undone = undoneBy(play);
    if (undone !== undefined) return insteadOf(play, undone.cause).map((act) => plainly(act));
    const worst = worstOf(metBy(play));
    return worst === undefined
      ? []
      : [plainly({ kind: 'add-clause', clause: worst.issue.id, strength: worst.rung.id })];
  },
};

/** What the other side’s opening it again has cost, and why it did; what one opens again oneself is no fault of this kind. */
function undoneBy({ side, end }: Play): { readonly cost: Points; readonly cause: ReopeningCause } | undefined {
  const reopened = end.implemented?.reopened;
  const cause = reopened?.causes[0];
  return reopened === undefined || cause === undefined || reopened.side === side
    ? undefined
    : { cost: reopened.cost[side], cause };
}

/** What would have kept it from coming undone, said while something was still open. */
function insteadOf({ side, end }: Play, cause: ReopeningCause): readonly Act[] {
  const { facts, risks } = end.instance;
  switch (cause) {
    case 'hollow-yes':
      return [{ kind: 'invite' }];
    case 'rash-yes':
      return [{ kind: 'pause', reason: 'cool-down', until: end.day + 1 }];
    case 'path-unknown':
      return [{ kind: 'ask-constraint', about: 'decision-path' }];
    case 'risk-kept-back':
      return facts
        .filter(({ risk }) => risks.some(({ id, seenBy }) => id === risk && seenBy === side))
        .map(({ id }) => ({ kind: 'disclose-risk', fact: id }));
    case 'unread-annex':
    case 'squeezed':
      return [{ kind: 'propose-closing' }];
  }
}

/** A risk that came about: what terms could have taken up of one's own cost, what they did not, and the term that would have. */
interface Met {
  readonly could: Points;
  readonly missed: Points;
  readonly by: Term | undefined;
}

function metBy({ side, end }: Play): readonly Met[] {
  const { outcome, implemented, instance } = end;
  if (outcome?.kind !== 'signed' || implemented === undefined) return [];
  const signed = outcome.text.package;
  const had = termsOf(instance.issues, signed);
  return implemented.happened.flatMap(({ risk: id }): readonly Met[] => {
    const cost = instance.risks.find((risk) => risk.id === id)?.cost[side] ?? 0;
    if (cost <= 0) return [];
    const took = absorbedBy(had, id);
    // A term is worth having where it takes up more than it costs.
    const terms = possibleTerms(instance.issues).flatMap((by) => {
      const more = cost * ((by.rung.absorbs[id] ?? 0) - took);
      const price = worthToOf(by.issue, side, signed[by.issue.id]) - worthToOf(by.issue, side, by.rung.id);
      return more > 0 && more > price ? [{ by, more }] : [];
    });
    const [best] = terms.toSorted((left, right) => right.more - left.more);
    const missed = best?.more ?? 0;
    return [{ could: cost * took + missed, missed, by: best?.by }];
  });
}

const worstOf = (met: readonly Met[]): Term | undefined =>
  met.toSorted((left, right) => right.missed - left.missed).find(({ by }) => by !== undefined)?.by;
