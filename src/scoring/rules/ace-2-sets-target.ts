import { ruleOf } from '../../engine/act.ts';
import { ambitionOf, hasPlayedEnough } from '../on-table.ts';
import { ownMoveAt, type MoveStep, type Play } from '../play.ts';
import type { Mark, Rule } from '../rule.ts';
import { heaviestIssue, plainly } from '../say.ts';

/** What a written target earns, and from which share of the room above one's limit it pulls (ACE scheme; tuned, see matrix). */
const TARGET = { can: 1_000, half: 500, high: 0.4 } as const;

/** Knowing what one wants to reach, and not only where one stops, before anything goes on the table. */
export const setsTarget: Rule = {
  id: 'ACE-2',
  axis: 'preparation',
  source: [{ key: 'B', section: 'Priority & Tradeables Matrix, target outcome' }],
  limit: { occasions: 1, faults: 0 },
  cases: ['set', 'modest', 'none'],
  look: (play) => {
    const first = play.own.find(({ event }) =>
      event.acts.some((act) => ruleOf(act).proposes === true || act.kind === 'accept'),
    );
    return first === undefined || !hasPlayedEnough(play) ? [] : [judged(play, first)];
  },
  better: (play, { move }) => {
    const { before } = ownMoveAt(play, move);
    return [plainly({ kind: 'ask-interest', issue: heaviestIssue(before, play.side) })];
  },
};

function judged({ side }: Play, { before, seq }: MoveStep): Mark {
  const target = before.sheets[side].limit?.target;
  const at = { kind: 'occasion', move: seq, can: TARGET.can, params: { points: target ?? 0 } } as const;
  if (target === undefined) return { ...at, case: 'none', earned: 0 };
  return ambitionOf(before, side, target) >= TARGET.high
    ? { ...at, case: 'set', earned: TARGET.can }
    : { ...at, case: 'modest', earned: TARGET.half };
}
