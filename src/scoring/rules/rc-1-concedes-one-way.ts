import { roundHalfUp } from '../../kernel/brand.ts';
import type { Package } from '../../domain/package.ts';
import type { Act } from '../../engine/act.ts';
import { calm } from '../claims.ts';
import { concessionsOf, type TiedConcession } from '../pairing.ts';
import { ownMoveAt, type BetterMove, type MoveStep, type Play } from '../play.ts';
import type { Mark, Params, Rule, Severity } from '../rule.ts';
import { firmly, fittingReturns } from '../say.ts';

/** How concessions count; RC-2 reads the same numbers (protocol §7, worked example; `fullStep` tuned). */
export const CONCEDED = {
  can: 1_000,
  /** Own points from which a step is a whole occasion; smaller ones count for less, so that crumbs buy nothing. */
  fullStep: 5,
  /** Own points below which a gift is minor. */
  crumb: 2,
  severity: { crumb: 3, step: 8 } satisfies Record<'crumb' | 'step', Severity>,
} as const;

/** Giving without getting: a step down that nothing was asked for, or that no ask on record brought anything for. */
export const concedesOneWay: Rule = {
  id: 'RC-1',
  axis: 'reciprocity',
  source: [
    { key: 'B', section: 'Common Pitfalls & How to Avoid Them' },
    { key: 'I', section: 'Checklist' },
    { key: 'P', section: 'Common Pitfalls & How to Avoid Them' },
    { key: 'N', section: 'Midgame adjustments' },
  ],
  limit: { occasions: 4, faults: 4 },
  cases: ['one-way', 'returned'],
  look: (play) =>
    concessionsOf(play)
      .filter(({ tie }) => tie === undefined)
      .flatMap(judged),
  better: (play, { move }) => {
    const step = ownMoveAt(play, move);
    const tied = concessionsOf(play).find(({ step: { seq } }) => seq === move);
    return tied === undefined ? [] : tyings(play, tied, step);
  },
};

/** What a concession can earn: the whole from a real step on, less for crumbs. */
export const canOf = (lost: number): number => roundHalfUp(CONCEDED.can * Math.min(1, lost / CONCEDED.fullStep));

/** What a sentence about a concession needs. */
export const concessionParams = ({ concession: { issues, lost, gained } }: TiedConcession): Params => ({
  issue: issues[0] ?? '',
  lost,
  gained,
});

function judged(tied: TiedConcession): readonly Mark[] {
  const { step, concession, returned } = tied;
  const can = canOf(concession.lost);
  const at = { move: step.seq, params: concessionParams(tied) };
  // A step in answer to theirs is half of reciprocity: it was not asked for, but neither was it a gift.
  if (returned) return [{ ...at, case: 'returned', kind: 'occasion', can, earned: Math.floor(can / 2) }];
  const severity = concession.lost < CONCEDED.crumb ? CONCEDED.severity.crumb : CONCEDED.severity.step;
  return [
    { ...at, case: 'one-way', kind: 'occasion', can, earned: 0 },
    { ...at, case: 'one-way', kind: 'fault', severity, stake: concession.lost },
  ];
}

/** The same step tied to a return worth having: as a trade, as an ask beside it, or not made at all. */
function tyings(play: Play, { concession }: TiedConcession, step: MoveStep): readonly BetterMove[] {
  const { acts } = step.event;
  const manner = calm(step.event.manner);
  const given: Package = Object.fromEntries(
    concession.issues.flatMap((id) => {
      const option = step.after.stands[play.side][id];
      return option === undefined ? [] : [[id, option]];
    }),
  );
  const returns = fittingReturns(step.before, play.side, { given, lost: concession.lost });
  const asks = returns.flatMap((wanted) =>
    Object.entries(wanted).map(([issue, toward]): Act => ({ kind: 'ask-concession', issue, toward })),
  );
  return [
    ...returns.map((get): BetterMove => ({ acts: [{ kind: 'trade', give: given, get }], manner })),
    ...asks.map((ask): BetterMove => ({ acts: [...acts, ask], manner })),
    firmly({ kind: 'hold-boundary', on: { issue: concession.issues[0] ?? '' } }),
  ];
}
