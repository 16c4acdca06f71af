import { batnaOf } from '../../domain/alternative.ts';
import { toPoints } from '../../kernel/brand.ts';
import type { EventOf } from '../../engine/events.ts';
import { limitOf } from '../limits.ts';
import { lastOpenMove } from '../on-table.ts';
import { ownMoveAt, type Play, type Step } from '../play.ts';
import type { Mark, Rule } from '../rule.ts';
import { plainly } from '../say.ts';

/** What working on one's alternative earns, and from how many own moves on it is missed where nobody did (tuned, see matrix). */
const IMPROVED = { can: 1_000, other: 500, missed: 500, moves: 5 } as const;

type Improvement = Step<EventOf<'alternativeImproved'>>;

/** Making one's alternative better while the talks go on. */
export const improvesAlternative: Rule = {
  id: 'BD-13',
  axis: 'batna-discipline',
  source: [
    { key: 'P', section: 'BATNA and reservation point' },
    { key: 'N', section: 'BATNA and reservation point' },
  ],
  limit: { occasions: 1, faults: 0 },
  cases: ['improved', 'improved-second', 'left-as-it-was'],
  look: (play) => {
    const made = play.steps.filter(isImprovement).filter(({ event }) => event.side === play.side);
    return made.length > 0 ? bestOf(play, made) : missed(play);
  },
  better: (play, { move }) => {
    const { before } = ownMoveAt(play, move);
    const improvement = batnaOf(before.alternatives[play.side])?.improvement;
    const until = before.day + Math.max(1, improvement?.days ?? 1);
    return [plainly({ kind: 'pause', reason: 'improve-alternative', until })];
  },
};

const isImprovement = (step: Step): step is Improvement => step.event.kind === 'alternativeImproved';

/** It stands at the own move before it, or the first after it; the one that raises the limit counts. */
function bestOf(play: Play, made: readonly Improvement[]): readonly Mark[] {
  const marks = made.flatMap((step): readonly Mark[] => {
    const move = play.own.findLast(({ seq }) => seq < step.seq) ?? play.own.find(({ seq }) => seq > step.seq);
    if (move === undefined) return [];
    const limit = limitOf(step.after, play.side);
    const gained = toPoints(limit - limitOf(step.before, play.side));
    const params = { limit, gained };
    return [
      gained > 0
        ? { kind: 'occasion', case: 'improved', move: move.seq, can: IMPROVED.can, earned: IMPROVED.can, params }
        : {
            kind: 'occasion',
            case: 'improved-second',
            move: move.seq,
            can: IMPROVED.can,
            earned: IMPROVED.other,
            params,
          },
    ];
  });
  return [...marks.filter(({ case: found }) => found === 'improved'), ...marks].slice(0, 1);
}

/** Whole play: the best alternative could have been better by now, and stayed as it was. */
function missed(play: Play): readonly Mark[] {
  const last = lastOpenMove(play);
  const improvement = batnaOf(play.end.alternatives[play.side])?.improvement;
  if (last === undefined || improvement === undefined || play.own.length < IMPROVED.moves) return [];
  const params = { limit: limitOf(last.before, play.side), gained: improvement.gain };
  return [{ kind: 'occasion', case: 'left-as-it-was', move: last.seq, can: IMPROVED.missed, earned: 0, params }];
}
