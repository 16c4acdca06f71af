import type { Package } from '../domain/package.ts';
import type { Side } from '../domain/side.ts';
import type { Act } from '../engine/act.ts';
import { ruleOf } from '../engine/act.ts';
import type { State } from '../engine/state.ts';
import { worthOf } from '../engine/worth.ts';
import type { Points } from '../kernel/brand.ts';
import { toPoints } from '../kernel/brand.ts';
import { factsOf } from './claims.ts';
import { offerMadeAt } from './limits.ts';
import { ambitionOf, pointsAt } from './on-table.ts';
import type { BetterMove, MoveStep, Play } from './play.ts';
import { raisedTo } from './raise-package.ts';
import { heaviestIssue, plainly } from './say.ts';

/** Where in the room between the limit and the best there is a first proposal lies; shares of it (ACE scheme; tuned, see matrix). */
export const AMBITION = {
  can: 1_000,
  half: 500,
  /** From here on it is ambitious, and below this it is timid. */
  ambitious: 0.6,
  timid: 0.4,
  /** Above this it asks for all there is: without a reason, that is a wish. */
  wish: 0.97,
  /** What a better proposal is raised to. */
  better: 0.7,
} as const;

/** A first proposal of one's own, with what its least bundle is worth from the worst to the best completion. */
export interface FirstProposal {
  readonly step: MoveStep;
  readonly low: Points;
  readonly high: Points;
  readonly isReasoned: boolean;
  /** Whether an offer of the other side had been made before it. */
  readonly isCounter: boolean;
}

/** The first thing that the graded side put on the table; nothing where it crosses a red line of its own, which is another rule's. */
export function firstProposal(play: Play): FirstProposal | undefined {
  const step = play.own.find((move) => offerMadeAt(move) !== undefined);
  const offer = step && offerMadeAt(step);
  if (step === undefined || offer === undefined) return undefined;
  const worths = offer.packages.map((bundle) => rangeOf(step.after, play.side, bundle));
  const ranges = worths.flatMap((worth) => (worth.kind === 'range' ? [worth] : []));
  const [least] = ranges.toSorted((left, right) => left.high - right.high);
  if (least === undefined || ranges.length < worths.length) return undefined;
  const isCounter = step.before.offers.some(({ side }) => side !== play.side);
  return { step, low: least.low, high: least.high, isReasoned: hasReason(play, step), isCounter };
}

const rangeOf = (state: State, side: Side, bundle: Package) =>
  worthOf(state.instance.issues, side, { ...state.settled, ...bundle });

/** Whether something true was said for it by then. */
const hasReason = ({ own }: Play, { seq }: MoveStep): boolean =>
  own.some((move) => move.seq <= seq && move.event.acts.some((act) => ruleOf(act).claim?.(act)?.as === 'straight'));

/** How ambitious a first proposal is; what it leaves open counts as half won. */
export function gradeOf(
  { step, low, high, isReasoned }: FirstProposal,
  side: Side,
): 'ambitious' | 'wish' | 'modest' | 'timid' {
  const { before } = step;
  if (ambitionOf(before, side, high) < AMBITION.timid) return 'timid';
  const place = ambitionOf(before, side, (low + high) / 2);
  if (place < AMBITION.ambitious) return 'modest';
  return place > AMBITION.wish && !isReasoned ? 'wish' : 'ambitious';
}

/** Own points by which a proposal stays below what would have been ambitious. */
export const shortOfAmbition = ({ step, high }: FirstProposal, side: Side): Points =>
  Math.max(0, toPoints(pointsAt(step.before, side, AMBITION.ambitious) - high));

/** The same proposal asking for more, with a reason that can be looked up; or first the question what matters to them. */
export function moreAmbitious(play: Play, step: MoveStep): readonly BetterMove[] {
  const { before, event } = step;
  const level = pointsAt(before, play.side, AMBITION.better);
  const [bundle] = offerMadeAt(step)?.packages ?? [];
  const raised = bundle && raisedTo(before, play.side, { candidate: bundle, level });
  const [fact] = factsOf(play, step, 'evidence');
  const cite: readonly Act[] =
    fact === undefined ? [] : [{ kind: 'cite-evidence', claim: { fact: fact.id, kind: 'evidence', as: 'straight' } }];
  const offers: readonly BetterMove[] =
    raised === undefined
      ? []
      : [
          { acts: [...cite, { kind: 'offer', package: raised }], manner: event.manner },
          plainly({ kind: 'offer', package: raised }),
        ];
  return [...offers, plainly({ kind: 'ask-interest', issue: heaviestIssue(before, play.side) })];
}
