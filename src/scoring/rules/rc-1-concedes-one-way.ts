import { toPoints, type Points } from '../../kernel/brand.ts';
import type { Package } from '../../domain/package.ts';
import type { Act } from '../../engine/act.ts';
import { calm } from '../claims.ts';
import { concessionsOf, type TiedConcession } from '../pairing.ts';
import { ownMoveAt, type BetterMove, type MoveStep, type Play } from '../play.ts';
import type { Mark, Params, Rule, Severity } from '../rule.ts';
import { firmly, fittingReturns } from '../say.ts';
import { weighedConcessions, type WeighedConcession } from '../weigh-concessions.ts';

/** What gifts cost (tuned, see matrix). */
const GIFT = {
  /** Own points given away in all below which it is minor. */
  crumb: 2,
  severity: { crumb: 3, step: 8 } satisfies Record<'crumb' | 'step', Severity>,
} as const;

/** Limits of RC-1 and RC-2: every step counts with its weight, which is limited for all of them together (`weighedConcessions`). */
export const EVERY_STEP = 60;

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
  limit: { occasions: EVERY_STEP, faults: 4 },
  cases: ['one-way', 'returned'],
  look: (play) => {
    let away = 0;
    return weighedConcessions(play)
      .filter(({ tie }) => tie === undefined)
      .flatMap((given) => {
        away = toPoints(away + given.concession.lost - given.covered);
        return judged(given, away);
      });
  },
  better: (play, { move }) => {
    const step = ownMoveAt(play, move);
    const tied = concessionsOf(play).find(({ step: { seq } }) => seq === move);
    return tied === undefined ? [] : tyings(play, tied, step);
  },
};

/** What a sentence about a concession needs. */
export const concessionParams = ({ concession: { issues, lost, gained } }: TiedConcession): Params => ({
  issue: issues[0] ?? '',
  lost,
  gained,
});

/**
 * A step in answer to theirs is half of reciprocity: it was not asked for, but neither was it a gift. What goes beyond is given away, and
 * each gift counts with all that was given away before it: several small ones are no cheaper than a large one.
 */
function judged(given: WeighedConcession, away: Points): readonly Mark[] {
  const { step, concession, covered, can } = given;
  const { lost } = concession;
  const at = { move: step.seq, params: { ...concessionParams(given), before: toPoints(away - lost + covered) } };
  const earned = Math.floor((can * covered) / lost / 2);
  const found = covered > 0 ? 'returned' : 'one-way';
  const severity = away < GIFT.crumb ? GIFT.severity.crumb : GIFT.severity.step;
  const gift: readonly Mark[] =
    covered < lost ? [{ ...at, case: 'one-way', kind: 'fault', severity, stake: away }] : [];
  return [{ ...at, case: found, kind: 'occasion', can, earned }, ...gift];
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
