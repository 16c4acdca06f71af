import { otherSide, type Side } from '../../domain/side.ts';
import { fold } from '../../engine/evolve.ts';
import type { Log } from '../../engine/events.ts';
import type { State } from '../../engine/state.ts';
import type { ReviewRule } from '../rule.ts';

/** What sitting on the other side earns (tuned). */
const REVERSED = { can: 1_000 } as const;

/**
 * Having played the same scenario to its end from the other side. No log knows of another one: whoever keeps them (progress) hands them
 * in, and without any the rule says nothing.
 */
export const reversesRoles: ReviewRule = {
  id: 'RV-3',
  source: [
    { key: 'B', section: 'Review & Iteration' },
    { key: 'I', section: 'Review & Iteration' },
    { key: 'P', section: 'Review & Iteration' },
    { key: 'N', section: 'Review and Iteration' },
  ],
  cases: ['reversed', 'one-sided'],
  look: ({ end, side }, others) => {
    if (end.outcome === undefined || others.length === 0) return undefined;
    const hasReversed = others.some((log) => wasPlayedFrom(log, { scenario: end.scenario.id, side: otherSide(side) }));
    return {
      case: hasReversed ? 'reversed' : 'one-sided',
      can: REVERSED.can,
      earned: hasReversed ? REVERSED.can : 0,
      params: {},
    };
  },
};

/** Whether a person sat on this side of this scenario, and stayed until it was over. */
function wasPlayedFrom(log: Log, { scenario, side }: { scenario: State['scenario']['id']; side: Side }): boolean {
  const [first] = log;
  if (first?.kind !== 'instanceDrawn' || first.scenario.id !== scenario || first.seats[side].kind !== 'person')
    return false;
  return fold(log).outcome !== undefined;
}
