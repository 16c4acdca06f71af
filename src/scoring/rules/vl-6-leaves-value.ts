import type { Package } from '../../domain/package.ts';
import { otherSide } from '../../domain/side.ts';
import { roundHalfUp, toPoints } from '../../kernel/brand.ts';
import { issueOf } from '../../engine/checks.ts';
import { pointsIn, pointsOfText } from '../../engine/worth.ts';
import { lastOpenMove } from '../on-table.ts';
import { worthToOf } from '../pairing.ts';
import { ownMoveAt, type Play } from '../play.ts';
import type { Params, Rule, Severity } from '../rule.ts';
import { plainly } from '../say.ts';
import { exchangeBetween, proposing } from '../trade-to.ts';

/** What leaving nothing earns, and from which points that both could still have had it is a fault (tuned, see matrix). */
const LEFT = {
  can: 500,
  /** Points that both could have had from which nothing is earned any more. */
  nothing: 8,
  crumb: 0.5,
  fault: 3,
  grave: 8,
  severity: { some: 3, much: 8 } satisfies Record<'some' | 'much', Severity>,
} as const;

/** Signing where both could still have gained: the exchange that would have brought it is named. */
export const leavesValue: Rule = {
  id: 'VL-6',
  axis: 'value',
  source: [
    { key: 'I', section: 'Review & Iteration' },
    { key: 'N', section: 'Review and Iteration' },
  ],
  limit: { occasions: 1, faults: 1 },
  cases: ['nothing-left', 'left', 'trade-left'],
  look: (play) => {
    const close = play.close();
    const step = lastOpenMove(play);
    if (close?.kind !== 'signed' || step === undefined) return [];
    const { left } = close;
    const params = { left, ...tradeParams(play, close.wanted) };
    const found = 'issue' in params && 'other' in params ? 'trade-left' : 'left';
    const at = { move: step.seq, case: found, params } as const;
    const occasion = { ...at, kind: 'occasion', can: LEFT.can } as const;
    if (left < LEFT.crumb) return [{ ...occasion, case: 'nothing-left', earned: LEFT.can }];
    const earned = roundHalfUp(LEFT.can * Math.max(0, 1 - left / LEFT.nothing));
    if (left < LEFT.fault) return [{ ...occasion, earned }];
    const severity = left < LEFT.grave ? LEFT.severity.some : LEFT.severity.much;
    return [
      { ...occasion, earned },
      { ...at, kind: 'fault', severity, stake: left },
    ];
  },
  better: (play, { move }) => {
    const wanted = play.close()?.wanted;
    const { outcome } = play.end;
    if (wanted === undefined || outcome?.kind !== 'signed') return [];
    const { before } = ownMoveAt(play, move);
    const exchange = exchangeBetween(before, play.side, { from: outcome.text.package, to: wanted });
    return [plainly(proposing(exchange, wanted)), plainly({ kind: 'offer', package: wanted })];
  },
};

/** The issues that the missing exchange turns on, and what it would have brought each side against the text as signed, annexes included. */
function tradeParams({ side, end }: Play, wanted: Package | undefined): Params {
  const { outcome, instance } = end;
  if (wanted === undefined || outcome?.kind !== 'signed') return {};
  const from = outcome.text.package;
  const { give, get } = exchangeBetween(end, side, { from, to: wanted });
  const weight = (id: string): number => {
    const issue = issueOf(end, id);
    if (issue === undefined) return 0;
    return Math.abs(worthToOf(issue, side, wanted[id]) - worthToOf(issue, side, from[id]));
  };
  const heaviest = (part: Package): string | undefined =>
    Object.keys(part).toSorted((left, right) => weight(right) - weight(left))[0];
  const [issue, other] = [heaviest(give), heaviest(get)];
  const rise = (whose: typeof side): number =>
    toPoints(pointsIn(instance.issues, whose, wanted) - pointsOfText(instance, whose, outcome.text));
  return {
    ...(issue !== undefined && { issue }),
    ...(other !== undefined && { other }),
    gained: rise(side),
    theirs: rise(otherSide(side)),
  };
}
