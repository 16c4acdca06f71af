import { EQUIVALENCE, equivalentsOf } from '../analysis/equivalents.ts';
import type { Package } from '../domain/package.ts';
import type { Side } from '../domain/side.ts';
import { spaceOf } from '../engine/space-of.ts';
import type { State } from '../engine/state.ts';
import { toPoints, type Points } from '../kernel/brand.ts';
import { worthOf } from '../engine/worth.ts';
import { worthToOf } from './pairing.ts';

/**
 * Own points that leave one issue for another before two bundles are really different: a little less than what `equivalentsOf` looks
 * for, since it counts only the options within reach (tuned).
 */
const MOVED = 80 * EQUIVALENCE.leastMoved;

/** Own points of a bundle, halfway between its worst and best completion; undefined across a red line. */
export function worthOfBundle(state: State, side: Side, bundle: Package): Points | undefined {
  const worth = worthOf(state.instance.issues, side, { ...state.settled, ...bundle });
  return worth.kind === 'crosses' ? undefined : toPoints((worth.low + worth.high) / 2);
}

/** Whether two bundles lay the weight on different issues, so that choosing between them tells something. */
export function areDifferent(state: State, side: Side, [left, right]: readonly [Package, Package]): boolean {
  const issues = state.instance.issues.filter(({ id }) => left[id] !== right[id]);
  const moved = issues.reduce((sum, issue) => {
    const [from, to] = [left[issue.id], right[issue.id]];
    if (from === undefined || to === undefined) return sum;
    return sum + Math.abs(worthToOf(issue, side, from) - worthToOf(issue, side, to));
  }, 0);
  return issues.length >= EQUIVALENCE.fewestIssues && moved / 2 >= MOVED;
}

/** A bundle with others that are worth the same to a side and really different, as many as there are up to three in all. */
export function equalBundles(
  state: State,
  side: Side,
  { bundle, within }: { bundle: Package; within: Points },
): readonly Package[] {
  const space = spaceOf(state.instance, state.alternatives);
  const whole = { ...state.settled, ...bundle };
  const others = equivalentsOf(space, { side, package: whole, within, fixed: state.settled });
  return [whole, ...others.map((other) => other.package)];
}
