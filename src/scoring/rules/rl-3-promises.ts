import type { Act } from '../../engine/act.ts';
import { promisesOf, type Promised } from '../../engine/promises.ts';
import { ownMoveAt, type BetterMove, type MoveStep } from '../play.ts';
import type { Mark, Rule, Severity } from '../rule.ts';
import { plainly } from '../say.ts';

/** What a kept word earns, and a broken one costs (tuned, see matrix). */
const WORD = { can: 500, severity: 8, days: 7 } as const satisfies { readonly severity: Severity } & Record<
  string,
  number
>;

/**
 * Keeping one's word at the table: what was promised by a day was done by it. What still has time is neither. Added to the list of the
 * model, like RL-1: both sides remember promises, and no rule of the list looks at them.
 */
export const keepsWord: Rule = {
  id: 'RL-3',
  axis: 'relationship',
  source: [
    { key: 'B', section: 'Mechanism of Action, close' },
    { key: 'P', section: 'Mechanism of Action, implementation' },
  ],
  limit: { occasions: 2, faults: 2 },
  cases: ['kept', 'broken'],
  look: (play) => promisesOf(play.end).flatMap((made) => (made.side === play.side ? judged(made) : [])),
  better: (play, { move }) => laterOrNot(ownMoveAt(play, move)),
};

function judged({ seq, what, fate }: Promised): readonly Mark[] {
  const params = { promise: what.split('-')[0] ?? '' };
  const at = { kind: 'occasion', can: WORD.can, params } as const;
  if (fate === 'open') return [];
  if (fate === 'kept') return [{ ...at, case: 'kept', move: seq, earned: WORD.can }];
  return [
    { ...at, case: 'broken', move: seq, earned: 0 },
    { case: 'broken', move: seq, params, kind: 'fault', severity: WORD.severity, stake: 0 },
  ];
}

/** The same with more time for it, or without the promise. */
function laterOrNot({ before, event }: MoveStep): readonly BetterMove[] {
  const later = event.acts.map((act): Act => {
    return act.kind === 'promise' ? { ...act, by: Math.max(act.by, before.day) + WORD.days } : act;
  });
  const without = event.acts.filter(({ kind }) => kind !== 'promise');
  return [{ acts: later, manner: event.manner }, { acts: without, manner: event.manner }, plainly({ kind: 'invite' })];
}
