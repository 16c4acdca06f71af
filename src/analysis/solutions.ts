import { at } from './typed.ts';
import { compareProducts } from './compare-products.ts';
import { pathOf } from './curve.ts';
import type { FrontierEntry, ParetoFrontier } from './frontier.ts';

/** The four solution points; null where no package is acceptable to both. */
export interface SolutionPoints {
  readonly nash: FrontierEntry | null;
  readonly kalaiSmorodinsky: FrontierEntry | null;
  readonly egalitarian: FrontierEntry | null;
  readonly utilitarian: FrontierEntry | null;
}

/** An acceptable entry in whole numbers: points `one`, `two` and surpluses over the reservation points. */
interface Candidate {
  readonly index: number;
  readonly one: number;
  readonly two: number;
  readonly surplusOne: number;
  readonly surplusTwo: number;
}

/** Positive when `left` does better by the solution's own measure. */
type Measure = (left: Candidate, right: Candidate) => number;

/**
 * Nash, Kalai–Smorodinsky, egalitarian and utilitarian point with the reservation points as disagreement.
 *
 * Each lies on the frontier: what beats an acceptable package is acceptable, never does worse by the measure, and has the greater sum,
 * which settles ties. On an epsilon frontier they are the best of its entries. The "greater minimum" of the tie rule is that of points.
 *
 * @source command-line.md "Definitions"; Nash 1950; Kalai and Smorodinsky 1975
 */
export function solutionPoints(frontier: ParetoFrontier): SolutionPoints {
  const candidates = acceptableOf(frontier);
  const bestOne = candidates.reduce((best, { surplusOne }) => Math.max(best, surplusOne), 0);
  const bestTwo = candidates.reduce((best, { surplusTwo }) => Math.max(best, surplusTwo), 0);
  const smallerShare = ({ surplusOne, surplusTwo }: Candidate): readonly [number, number] =>
    compareProducts([surplusOne, bestTwo], [surplusTwo, bestOne]) <= 0 ? [surplusOne, bestTwo] : [surplusTwo, bestOne];
  const pick = (measure: Measure): FrontierEntry | null => bestOf(frontier, candidates, measure);
  return {
    nash: pick((left, right) =>
      compareProducts([left.surplusOne, left.surplusTwo], [right.surplusOne, right.surplusTwo]),
    ),
    kalaiSmorodinsky: pick((left, right) => compareProducts(smallerShare(left), smallerShare(right))),
    egalitarian: pick(
      (left, right) => Math.min(left.surplusOne, left.surplusTwo) - Math.min(right.surplusOne, right.surplusTwo),
    ),
    utilitarian: pick(sumFirst),
  };
}

const sumFirst: Measure = (left, right) => left.one + left.two - (right.one + right.two);
const minimumFirst: Measure = (left, right) => Math.min(left.one, left.two) - Math.min(right.one, right.two);

function acceptableOf({ entries, grid, stages }: ParetoFrontier): Candidate[] {
  const curve = stages.curves[0];
  if (curve === undefined) return [];
  const { own, other } = grid.reservation;
  return entries.flatMap(({ acceptable }, index) => {
    if (!acceptable) return [];
    const one = at(curve.own, index);
    const two = at(curve.other, index);
    return [{ index, one, two, surplusOne: one - own, surplusTwo: two - other }];
  });
}

function bestOf(
  { entries, stages }: ParetoFrontier,
  candidates: readonly Candidate[],
  measure: Measure,
): FrontierEntry | null {
  let best: Candidate | undefined;
  for (const candidate of candidates) {
    if (best === undefined) best = candidate;
    else {
      const better = measure(candidate, best) || sumFirst(candidate, best) || minimumFirst(candidate, best);
      if (better > 0 || (better === 0 && isEarlier(pathOf(stages, candidate.index), pathOf(stages, best.index))))
        best = candidate;
    }
  }
  return best === undefined ? null : (entries[best.index] ?? null);
}

/** Option order: the first issue decides first. */
function isEarlier(left: readonly number[], right: readonly number[]): boolean {
  for (const [i, option] of left.entries()) {
    const against = right[i] ?? 0;
    if (option !== against) return option < against;
  }
  return false;
}
