import type { Package } from '../../domain/package.ts';
import { otherSide } from '../../domain/side.ts';
import type { Act } from '../../engine/act.ts';
import { isAgreedInPrinciple } from '../../engine/checks.ts';
import { worthOf } from '../../engine/worth.ts';
import { toPoints, type Points } from '../../kernel/brand.ts';
import { offerMadeAt, surplusAtRisk } from '../limits.ts';
import { ownMoveAt, type BetterMove, type MoveStep, type Play } from '../play.ts';
import type { Mark, Rule, Severity } from '../rule.ts';
import { plainly } from '../say.ts';

/**
 * What squeezing costs. A wish after agreement in principle may be refused, and is moderate; held over somebody who has signed, in a
 * hard tone, or done by taking back what was agreed, it is a breach of one's word and major (tuned, see matrix).
 */
const SQUEEZED = {
  severity: { 'one-more': 8, 'at-the-pen': 15, reopened: 15 } satisfies Record<string, Severity>,
  /** Own points by which an offer that opens the agreement again must be better for oneself to be a squeeze. */
  more: 0.5,
} as const;

/** Asking for more, or opening what is agreed again for more, when nothing new has come up since. */
export const squeezes: Rule = {
  id: 'EG-7',
  axis: 'ethics',
  source: [{ key: 'P', section: 'Mechanism of Action, close' }],
  limit: { occasions: 0, faults: 2 },
  cases: ['one-more', 'at-the-pen', 'reopened'],
  look: (play) => play.own.flatMap((step) => judged(play, step)),
  better: (play, { move }) => keepingIt(play, ownMoveAt(play, move)),
};

function judged(play: Play, step: MoveStep): readonly Mark[] {
  const { before, event } = step;
  if (!isAgreedInPrinciple(before) || hasNews(play, step)) return [];
  const more = gives(play, step) ? undefined : event.acts.find((act) => act.kind === 'ask-one-more');
  const gained = gainedByReopening(play, step);
  const found =
    gained > SQUEEZED.more
      ? 'reopened'
      : more === undefined
        ? undefined
        : isPressing(play, step)
          ? 'at-the-pen'
          : 'one-more';
  if (found === undefined) return [];
  const params = { ...(more !== undefined && { issue: more.issue }), gained };
  const stake = surplusAtRisk(before, play.side);
  return [{ kind: 'fault', case: found, move: step.seq, severity: SQUEEZED.severity[found], stake, params }];
}

/** Whether something came up since all was settled that bears a second look: news about one's limits, or fine print of theirs. */
function hasNews({ side, moves }: Play, { seq, before }: MoveStep): boolean {
  const agreed = moves.findLast(
    (step) => step.seq < seq && !isAgreedInPrinciple(step.before) && isAgreedInPrinciple(step.after),
  );
  const since = agreed?.seq ?? -1;
  const other = otherSide(side);
  return (
    before.newsAt[side] > since ||
    before.instance.annexes.some(({ id, holder }) => holder === other && before.text?.annexes.includes(id) === true)
  );
}

/** Own points by which a new offer of one's own is better than what was agreed; 0 where none opens it again. */
function gainedByReopening({ side }: Play, step: MoveStep): Points {
  const { before, after, seq } = step;
  if (!after.reopened.some((entry) => entry.side === side && entry.seq === seq)) return 0;
  const low = (candidate: Package): number => {
    const worth = worthOf(before.instance.issues, side, { ...before.settled, ...candidate });
    return worth.kind === 'crosses' ? 0 : worth.low;
  };
  const bundles = (offerMadeAt(step)?.packages ?? []).map(low);
  return toPoints(bundles.reduce((least, points) => Math.min(least, points), Number.POSITIVE_INFINITY) - low({}));
}

/** Something given in the same move: a wish that pays for itself is a trade. */
const gives = ({ side }: Play, { seq, after }: MoveStep): boolean =>
  after.concessions.some((concession) => concession.side === side && concession.seq === seq);

/** The other side has given its name already, or is asked in a tone that does not take no. */
const isPressing = ({ side }: Play, { before, event }: MoveStep): boolean =>
  before.text?.signedBy.includes(otherSide(side)) === true || event.manner.tone === 'hard-line';

/** Writing down what is agreed, or putting one's name to it. */
function keepingIt({ side }: Play, { before }: MoveStep): readonly BetterMove[] {
  const { text, round, settled } = before;
  const write: Act = { kind: 'summarise', text: settled };
  const written = text === undefined || text.signedBy.includes(side) ? [] : [plainly({ kind: 'sign', text: text.id })];
  return [
    ...written,
    plainly(write, { kind: 'sign', text: `text-${round}-${side}` }),
    plainly(write),
    plainly({ kind: 'propose-closing' }),
  ];
}
