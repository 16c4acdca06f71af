import { invariant } from '../kernel/invariant.ts';
import type { Side } from '../domain/side.ts';
import type { Package } from '../domain/package.ts';
import { crossesAny, optionFor } from './restrict.ts';
import { sumExactly } from './scale.ts';
import type { Space, SpaceIssue, SpaceOption } from './space.ts';

/** What a package can still come to for a side: from the worst to the best completion. */
export interface WorthRange {
  readonly worst: number;
  readonly best: number;
}

function named(issue: SpaceIssue, candidate: Package): SpaceOption | undefined {
  const option = optionFor(candidate, issue.id);
  if (option === undefined) return undefined;
  const found = issue.options.find((entry) => entry.option === option);
  invariant(found !== undefined, `issue ${issue.id} has no option ${String(option)}`);
  return found;
}

/**
 * Points of the options that a package names, open issues counting nothing; null when it crosses the side's own red line.
 *
 * @source protocol §2: a package across a red line has no points
 */
export function worthOf(space: Space, side: Side, candidate: Package): number | null {
  const points: number[] = [];
  for (const issue of space.issues) {
    const entry = named(issue, candidate);
    if (entry?.crosses?.[side] === true) return null;
    if (entry !== undefined) points.push(entry.points[side]);
  }
  return sumExactly(points);
}

/**
 * Worth of a partial package to its reader, from the worst to the best completion that respects red lines.
 *
 * @param candidate - what is offered, together with what is settled: `{ ...settled, ...offered }`
 * @returns null when a named option crosses the reader's own red line, or no completion is left
 * @source protocol §2
 */
export function worthRange(space: Space, side: Side, candidate: Package): WorthRange | null {
  const worst: number[] = [];
  const best: number[] = [];
  for (const issue of space.issues) {
    const entry = named(issue, candidate);
    if (entry?.crosses?.[side] === true) return null;
    const points =
      entry === undefined
        ? issue.options.filter((option) => !crossesAny(option)).map((option) => option.points[side])
        : [entry.points[side]];
    if (points.length === 0) return null;
    worst.push(points.reduce((low, value) => Math.min(low, value)));
    best.push(points.reduce((high, value) => Math.max(high, value)));
  }
  return { worst: sumExactly(worst), best: sumExactly(best) };
}
