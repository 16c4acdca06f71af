import type { Issue } from '../domain/issue.ts';
import type { Side } from '../domain/side.ts';
import type { OwnIssue } from './seat-view.ts';

/** An issue as a side sees it: its own worth of each option, and nothing of theirs. */
export function ownIssue({ id, kind, options, range, rungs, prefers, points, crosses }: Issue, side: Side): OwnIssue {
  return {
    id,
    kind,
    options,
    ...(range && { range }),
    ...(rungs && { rungs: rungs.map((rung) => ({ id: rung.id, has: rung.has })) }),
    prefers,
    points: points[side],
    crosses: crosses[side],
  };
}
