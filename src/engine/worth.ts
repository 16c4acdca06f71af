import type { Annex } from '../domain/annex.ts';
import { pointsOfOption, type Issue } from '../domain/issue.ts';
import type { Package } from '../domain/package.ts';
import type { Side } from '../domain/side.ts';
import { toPoints, type Points } from '../kernel/brand.ts';

/** What a package is worth: exact where it is whole, a range where it leaves issues open, nothing where it crosses a red line. */
export type Worth =
  | { readonly kind: 'range'; readonly low: Points; readonly high: Points }
  | { readonly kind: 'crosses'; readonly issues: readonly string[] };

/**
 * Worth of a package to a side, open issues taken at their worst and best options that respect the red lines of the side.
 *
 * @param candidate - whole or partial; what is settled already must be merged in by the caller
 * @source protocol §2
 */
export function worthOf(issues: readonly Issue[], side: Side, candidate: Package): Worth {
  let low = 0;
  let high = 0;
  const crossed: string[] = [];
  for (const issue of issues) {
    const option = candidate[issue.id];
    if (option !== undefined) {
      if (issue.crosses[side].includes(option)) crossed.push(issue.id);
      const points = pointsOfOption(issue, side, option) ?? 0;
      low += points;
      high += points;
    } else {
      const [worst, best] = bounds(issue, side);
      low += worst;
      high += best;
    }
  }
  return crossed.length > 0
    ? { kind: 'crosses', issues: crossed }
    : { kind: 'range', low: toPoints(low), high: toPoints(high) };
}

/** Points of exactly the options that a package names, nothing for the rest; red lines are not looked at. */
export function pointsIn(issues: readonly Issue[], side: Side, candidate: Package): Points {
  let sum = 0;
  for (const issue of issues) {
    const option = candidate[issue.id];
    if (option !== undefined) sum += pointsOfOption(issue, side, option) ?? 0;
  }
  return toPoints(sum);
}

/** Points of a signed text: its package and whatever was annexed to it. */
export function pointsOfText(
  { issues, annexes }: { readonly issues: readonly Issue[]; readonly annexes: readonly Annex[] },
  side: Side,
  text: { readonly package: Package; readonly annexes: readonly string[] },
): Points {
  const annexed = annexes.filter((annex) => text.annexes.includes(annex.id));
  return toPoints(annexed.reduce((sum, annex) => sum + annex.points[side], pointsIn(issues, side, text.package)));
}

function bounds({ options, points, crosses }: Issue, side: Side): readonly [number, number] {
  const [worths, red] = [points[side], crosses[side]];
  let worst = Number.POSITIVE_INFINITY;
  let best = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < worths.length; at += 1) {
    const worth = worths[at] ?? 0;
    // Red lines are looked at last: most options change nothing.
    if ((worth >= worst && worth <= best) || red.includes(options[at] ?? '')) continue;
    if (worth < worst) worst = worth;
    if (worth > best) best = worth;
  }
  return [worst, best];
}
