import type { Package } from '../domain/package.ts';
import { otherSide, type Side } from '../domain/side.ts';
import { buildStages, lastAtLeast, pathOf, type Stages } from './curve.ts';
import { packageAlong, pointsAlong } from './frontier.ts';
import { restrict, withoutRedLines } from './restrict.ts';
import { gridOf, wholeAtLeast, type Grid } from './scale.ts';
import type { Space } from './space.ts';

/** A package and what it is worth to the side that asks and to the other. */
export interface Proposal {
  readonly package: Package;
  readonly own: number;
  readonly other: number;
}

/** All packages that a side may want to propose, ready to be asked at any level. */
export interface ProposalCurve {
  readonly side: Side;
  readonly space: Space;
  readonly grid: Grid;
  readonly stages: Stages;
}

/**
 * Prepares the question every proposal asks; build it once per state of belief and ask it often.
 *
 * Every red line in the space is respected. A side that does not know the other's red lines or points passes a space without
 * those red lines and with `withEstimate` points.
 *
 * @param fixed - settled options, and those a partial offer holds fast
 */
export function proposalCurve(full: Space, side: Side, fixed: Package = {}): ProposalCurve {
  const space = restrict(withoutRedLines(full), fixed);
  const grid = gridOf(space, side);
  return { side, space, grid, stages: buildStages(grid) };
}

/** The package with at least so many own points that is best for the other side; null when no package reaches the level. */
export function bestAtLevel(curve: ProposalCurve, ownLevel: number): Proposal | null {
  const [first] = curve.stages.curves;
  if (first === undefined) return null;
  const entry = lastAtLeast(first, wholeAtLeast(curve.grid.unit, ownLevel));
  return entry < 0 ? null : proposalAlong(curve, pathOf(curve.stages, entry));
}

/** The package that is best for the side itself, and of those the best for the other; null when there is no package. */
export function bestForSelf(curve: ProposalCurve): Proposal | null {
  const [first] = curve.stages.curves;
  return first === undefined || first.own.length === 0 ? null : proposalAlong(curve, pathOf(curve.stages, 0));
}

/** Every proposal worth making between two own levels, best for oneself first. */
export function proposalsBetween(curve: ProposalCurve, from: number, to: number): readonly Proposal[] {
  const [first] = curve.stages.curves;
  if (first === undefined) return [];
  const low = wholeAtLeast(curve.grid.unit, from);
  const found: Proposal[] = [];
  for (let entry = lastAtLeast(first, low); entry >= 0; entry -= 1) {
    const proposal = proposalAlong(curve, pathOf(curve.stages, entry));
    if (proposal.own > to) break;
    found.push(proposal);
  }
  return found.toReversed();
}

/** The package best for the other side at a given own level, asked once. */
export const bestForOther = (
  space: Space,
  ask: { readonly side: Side; readonly ownLevel: number; readonly fixed?: Package },
): Proposal | null => bestAtLevel(proposalCurve(space, ask.side, ask.fixed), ask.ownLevel);

/** A package by its path, with its raw points. */
export function proposalAlong(
  { space, side }: Pick<ProposalCurve, 'space' | 'side'>,
  path: readonly number[],
): Proposal {
  const points = pointsAlong(space, path);
  return { package: packageAlong(space, path), own: points[side], other: points[otherSide(side)] };
}
