import type { Package } from '../domain/package.ts';
import { otherSide } from '../domain/side.ts';
import { issueOf } from '../engine/checks.ts';
import type { State } from '../engine/state.ts';
import { worthToOf } from './pairing.ts';
import type { MoveStep } from './play.ts';

/** Whether a move gives the other side something over what its maker had put forward: a step down, a yes, or a new give of a trade. */
export function gives({ seq, before, after, event }: MoveStep): boolean {
  const { side } = event;
  return (
    after.concessions.some((concession) => concession.seq === seq && concession.side === side) ||
    event.acts.some(
      (act) => act.kind === 'accept' || (act.kind === 'trade' && brings(before, { from: side, given: act.give })),
    )
  );
}

/** Whether a package holds anything better for the other side than what the giver stands for. */
function brings(state: State, { from, given }: { from: MoveStep['event']['side']; given: Package }): boolean {
  const other = otherSide(from);
  return Object.entries(given).some(([id, option]) => {
    const issue = issueOf(state, id);
    if (issue === undefined) return false;
    return worthToOf(issue, other, option) > worthToOf(issue, other, state.stands[from][id] ?? state.settled[id]);
  });
}
