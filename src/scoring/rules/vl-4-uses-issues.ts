import { otherSide } from '../../domain/side.ts';
import { roundHalfUp } from '../../kernel/brand.ts';
import type { Act } from '../../engine/act.ts';
import { fittingGives } from '../fitting-gives.ts';
import { offerMadeAt } from '../limits.ts';
import { hasPlayedEnough, lastOpenMove } from '../on-table.ts';
import { worthToOf } from '../pairing.ts';
import { ownMoveAt, type BetterMove, type MoveStep, type Play } from '../play.ts';
import type { Rule } from '../rule.ts';
import { fittingReturns, heaviestIssue, plainly } from '../say.ts';

/** How many issues beside the heaviest make it more than haggling over one (tuned, see matrix). */
const USED = { can: 1_000, enough: 2 } as const;

/** Whether issues beside the one that weighs most were traded with, not only named; graded where something was signed. */
export const usesIssues: Rule = {
  id: 'VL-4',
  axis: 'value',
  source: [
    { key: 'I', section: 'Common Pitfalls & How to Avoid Them' },
    { key: 'P', section: 'Common Pitfalls & How to Avoid Them' },
  ],
  limit: { occasions: 1, faults: 0 },
  cases: ['beyond', 'one-issue'],
  look: (play) => {
    const step = lastOpenMove(play);
    if (play.end.outcome?.kind !== 'signed' || step === undefined || !hasPlayedEnough(play)) return [];
    const main = heaviestIssue(play.end, play.side);
    const others = play.end.instance.issues.filter(({ id }) => id !== main).map(({ id }) => id);
    if (others.length === 0) return [];
    const used = others.filter((id) => wasUsed(play, id)).length;
    const earned = roundHalfUp(USED.can * Math.min(1, used / Math.min(USED.enough, others.length)));
    const params = { issue: main, count: used };
    const found = used === 0 ? 'one-issue' : 'beyond';
    return [{ kind: 'occasion', case: found, move: step.seq, can: USED.can, earned, params }];
  },
  better: (play, { move }) => beside(play, ownMoveAt(play, move)),
};

/** One's own acts touched the issue, and somebody had moved on it by the end. */
function wasUsed(play: Play, id: string): boolean {
  const { outcome, instance } = play.end;
  const issue = instance.issues.find((candidate) => candidate.id === id);
  if (outcome?.kind !== 'signed' || issue === undefined) return false;
  const signed = outcome.text.package[id];
  const hasMoved = [play.side, otherSide(play.side)].some((side) => {
    const first = play.moves.find(({ after }) => after.stands[side][id] !== undefined)?.after.stands[side][id];
    return first !== undefined && worthToOf(issue, side, signed) < worthToOf(issue, side, first);
  });
  return hasMoved && play.own.some((step) => touches(step, id));
}

/** Gives on it, asks for it, ties it to something, or lays it differently in two bundles. */
function touches(step: MoveStep, id: string): boolean {
  const { before, after, event } = step;
  const had = before.stands[event.side][id];
  if (had !== undefined && after.stands[event.side][id] !== had) return true;
  const offer = offerMadeAt(step);
  if (offer?.kind === 'meso' && new Set(offer.packages.map((bundle) => bundle[id])).size > 1) return true;
  return event.acts.some(
    (act) =>
      (act.kind === 'trade' && (id in act.give || id in act.get)) ||
      (act.kind === 'ask-concession' && act.issue === id),
  );
}

/** A trade between two issues other than the one that was haggled over. */
function beside({ side }: Play, { before }: MoveStep): readonly BetterMove[] {
  const main = { [heaviestIssue(before, side)]: '' };
  return fittingReturns(before, side, { given: main, lost: 0 }).flatMap((get) =>
    fittingGives(before, side, { wanted: { ...main, ...get }, worth: 0 }).map((give): BetterMove => {
      const trade: Act = { kind: 'trade', give, get };
      return plainly(trade);
    }),
  );
}
