import type { Package } from '../../domain/package.ts';
import { toPoints, type Points } from '../../kernel/brand.ts';
import type { Act } from '../../engine/act.ts';
import { offerOf } from '../../engine/checks.ts';
import { pointsOfText } from '../../engine/worth.ts';
import { limitOf, standingOf, WHOLE_STAKE } from '../limits.ts';
import { ownMoveAt, type MoveStep, type Play } from '../play.ts';
import { raisedTo } from '../raise-package.ts';
import type { Mark, Rule } from '../rule.ts';
import { firmly } from '../say.ts';

/** What agreeing above one's limit can earn, in hundredths (tuned, see matrix). */
const CAN = 1_000;

/** Accepting or signing below one's own reservation point: critical, whatever else went well. */
export const acceptsBelow: Rule = {
  id: 'BD-1',
  axis: 'batna-discipline',
  source: [
    { key: 'B', section: 'BATNA & Reservation Point' },
    { key: 'P', section: 'BATNA and reservation point' },
    { key: 'N', section: 'BATNA and reservation point' },
  ],
  limit: { occasions: 1, faults: 1 },
  cases: ['above', 'below', 'red-line'],
  look: (play) => play.own.flatMap((step) => step.event.acts.flatMap((act) => judged(play, step, act))),
  better: (play, { move }) => {
    const step = ownMoveAt(play, move);
    const { before } = step;
    const level = limitOf(before, play.side);
    const taken = step.event.acts.map((act) => takenBy(step, act)).find((found) => found !== undefined);
    const raised = taken && raisedTo(before, play.side, { candidate: taken, level });
    const refused = step.event.acts.flatMap((act): readonly Act[] =>
      act.kind === 'accept' ? [{ kind: 'reject', offer: act.offer, reason: { why: 'below-alternative' } }] : [],
    );
    return [
      ...(raised === undefined ? [] : [firmly(...refused.slice(0, 1), { kind: 'offer', package: raised })]),
      firmly(...refused.slice(0, 1)),
      firmly({ kind: 'walk-away', reason: 'alternative-is-better', door: 'open' }),
    ];
  },
};

function judged(play: Play, step: MoveStep, act: Act): readonly Mark[] {
  const { side } = play;
  const limit = limitOf(step.before, side);
  const taken = takenBy(step, act);
  if (taken === undefined) return [];
  const standing = standingOf(step.before, side, { candidate: taken, limit });
  const move = step.seq;
  if (standing.kind === 'crosses')
    return [
      { kind: 'fault', case: 'red-line', move, severity: 30, stake: WHOLE_STAKE, params: { issue: standing.issue } },
    ];
  const points = act.kind === 'sign' ? signedPoints(step, play) : standing.points;
  const short = toPoints(limit - points);
  const params = { points, limit, short };
  if (standing.kind === 'below' || (act.kind === 'sign' && short > 0))
    return [{ kind: 'fault', case: 'below', move, severity: 30, stake: short, params }];
  if (standing.kind === 'open') return [];
  return [{ kind: 'occasion', case: 'above', move, can: CAN, earned: CAN, params: { points, limit } }];
}

/** The options that an acceptance or a signature binds one to, undefined for any other act. */
function takenBy({ before, after }: MoveStep, act: Act): Package | undefined {
  if (act.kind === 'accept') return offerOf(before, act.offer)?.packages[act.bundle ?? 0];
  return act.kind === 'sign' ? (after.text?.package ?? before.text?.package) : undefined;
}

function signedPoints({ before, after }: MoveStep, { side }: Play): Points {
  const text = after.text ?? before.text;
  return text === undefined ? 0 : pointsOfText(before.instance, side, text);
}
