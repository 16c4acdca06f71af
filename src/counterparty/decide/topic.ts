import type { Act } from '../../engine/act.ts';
import type { SeatView } from '../../engine/seat-view.ts';
import { pointsOn, weightOf } from '../mind/own-worth.ts';

/** The issue that an act speaks of, if it speaks of one. */
function issueIn(act: Act): string | undefined {
  switch (act.kind) {
    case 'ask-interest':
    case 'ask-concession':
    case 'ask-one-more':
    case 'state-range':
      return act.issue;
    case 'hold-boundary':
      return 'issue' in act.on ? act.on.issue : undefined;
    case 'reject':
      return act.reason !== undefined && 'issue' in act.reason ? act.reason.issue : undefined;
    case 'add-clause':
      return act.clause;
    case 'concede':
      return Object.keys(act.options)[0];
    case 'acknowledge-feeling':
      return act.cause !== undefined && 'issue' in act.cause ? act.cause.issue : undefined;
    case 'threaten':
      return Object.keys(act.demand)[0];
    default:
      return undefined;
  }
}

/** Own points that lie between what one wants and what the other side put forward on an issue. */
export function contested(view: SeatView, id: string): number {
  const issue = view.issues.find((candidate) => candidate.id === id);
  if (issue === undefined || view.settled[id] !== undefined) return 0;
  const mine = view.stands.mine[id];
  const theirs = view.stands.theirs[id];
  const wanted = mine === undefined ? weightOf(issue) : pointsOn(issue, mine);
  return wanted - (theirs === undefined ? 0 : pointsOn(issue, theirs));
}

/**
 * The issue in talk, and the one to turn to next: what is on one's mind, else what the other side just spoke of, else where most own
 * points are contested.
 */
export function topicsOf(view: SeatView, onTheMind?: string): readonly [string, string] {
  const ranked = view.issues
    .map(({ id }) => ({ id, weight: contested(view, id) }))
    .toSorted((left, right) => right.weight - left.weight)
    .map(({ id }) => id);
  const last = view.moves.at(-1);
  const spokenOf =
    last === undefined || last.side === view.side ? undefined : last.acts.map(issueIn).find((id) => id !== undefined);
  const first = onTheMind ?? spokenOf ?? ranked[0] ?? '';
  return [first, ranked.find((id) => id !== first) ?? first];
}
