import type { Option, Package } from '../../domain/package.ts';
import type { OwnIssue, SeatView } from '../../engine/seat-view.ts';
import { toPoints } from '../../kernel/brand.ts';
import { pointsOn } from '../mind/own-worth.ts';
import { contested } from './topic.ts';

/** Issues that an offer changes, by how much own points move; where nothing was said before, by what is contested. */
export function changedFirst(view: SeatView, offered: Package): readonly string[] {
  const moved = (id: string): number => {
    const issue = view.issues.find((candidate) => candidate.id === id);
    const [before, after] = [view.stands.mine[id], offered[id]];
    if (issue === undefined || after === undefined) return contested(view, id);
    if (before === undefined) return demanded(view, issue, after);
    return Math.abs(toPoints(pointsOn(issue, after) - pointsOn(issue, before)));
  };
  const changed = Object.keys(offered).filter(
    (id) => view.stands.mine[id] === undefined || view.stands.mine[id] !== offered[id],
  );
  return ranked(changed, moved);
}

/** Own points that a first word on an issue asks for beyond what the other side put forward. */
function demanded({ stands }: SeatView, issue: OwnIssue, after: Option): number {
  const theirs = stands.theirs[issue.id];
  return toPoints(pointsOn(issue, after) - (theirs === undefined ? 0 : pointsOn(issue, theirs)));
}

/** The most first; each is weighed once. */
export const ranked = (ids: readonly string[], weight: (id: string) => number): readonly string[] =>
  ids
    .map((id) => ({ id, weight: weight(id) }))
    .sort((left, right) => right.weight - left.weight)
    .map(({ id }) => id);

/** Own points gained on an issue by going from one's own stand to what is offered; 0 where nothing was said of it before. */
export function gainOn(view: SeatView, offered: Package, id: string): number {
  const issue = view.issues.find((candidate) => candidate.id === id);
  const [before, after] = [view.stands.mine[id], offered[id]];
  if (issue === undefined || before === undefined || after === undefined) return 0;
  return toPoints(pointsOn(issue, after) - pointsOn(issue, before));
}
