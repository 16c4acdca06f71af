import type { Issue } from '../domain/issue.ts';
import type { Option } from '../domain/package.ts';
import { bySide, type BySide } from '../domain/side.ts';
import { roundHalfUp } from '../kernel/brand.ts';
import { drawInteger } from '../kernel/chance.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import type { Scenario, ScenarioIssue } from './schema.ts';

const WEIGHT_SUM = 1000;
const REDRAWS = 50;

type Weight = number | readonly [number, number];
type Curve = readonly (readonly [number, number])[];

/** Draws the weights of both sides and writes out every option's points; a side's best package is worth exactly 100. */
export function drawIssues(scenario: Scenario, seed: number): Result<readonly Issue[], 'weights-out-of-bounds'> {
  const names: BySide<string> = { one: scenario.sides[0].id, two: scenario.sides[1].id };
  const weights = bySide((side) =>
    drawWeights(
      scenario.issues.map((issue) => issue.values[names[side]]?.weight ?? 0),
      { seed, purpose: `instance.weights.${names[side]}` },
    ),
  );
  const { one, two } = weights;
  if (one === undefined || two === undefined) return fail('weights-out-of-bounds');
  return ok(scenario.issues.map((issue, at) => drawnIssue(issue, names, { one: one[at] ?? 0, two: two[at] ?? 0 })));
}

/**
 * Integers within their bounds that sum to 1,000: all but one are drawn, the last takes the rest and must fit.
 *
 * @returns undefined where no draw of 50 fits
 * @source protocol §3
 */
export function drawWeights(
  bounds: readonly Weight[],
  cause: { seed: number; purpose: string },
): readonly number[] | undefined {
  for (let redraw = 0; redraw < REDRAWS; redraw += 1) {
    const last = redraw % bounds.length;
    let rest = WEIGHT_SUM;
    const weights = bounds.map((bound, at) => {
      if (at === last) return 0;
      const [low, high] = typeof bound === 'number' ? [bound, bound] : bound;
      const weight = drawInteger({ ...cause, round: redraw, n: at }, low, high);
      rest -= weight;
      return weight;
    });
    const bound = bounds[last] ?? 0;
    const [low, high] = typeof bound === 'number' ? [bound, bound] : bound;
    if (rest >= low && rest <= high) return weights.map((weight, at) => (at === last ? rest : weight));
  }
  return undefined;
}

function drawnIssue(issue: ScenarioIssue, names: BySide<string>, weights: BySide<number>): Issue {
  const options = optionsOf(issue);
  return {
    id: issue.id,
    kind: issue.kind,
    options,
    ...(issue.kind === 'quantity' && { range: { min: issue.min, max: issue.max, step: issue.step, unit: issue.unit } }),
    ...(issue.kind === 'clause' && { rungs: issue.rungs }),
    prefers: bySide((side) => issue.prefers[names[side]] ?? 'first'),
    points: bySide((side) => pointsOf(sharesOf(issue, names[side], options), weights[side])),
    crosses: bySide((side) => crossedBy(issue, names[side], options)),
  };
}

/** Every option of an issue, in the author's order; a quantity's from its least to its greatest. */
export function optionsOf(issue: ScenarioIssue): readonly Option[] {
  if (issue.kind === 'choice') return issue.options;
  if (issue.kind === 'clause') return issue.rungs.map((rung) => rung.id);
  const count = Math.floor((issue.max - issue.min) / issue.step + 1e-9) + 1;
  // Six decimals bring 0.1 + 0.2 back to 0.3, so that a typed 0.3 is found again.
  return Array.from({ length: count }, (_, at) => roundHalfUp((issue.min + at * issue.step) * 1_000_000) / 1_000_000);
}

function sharesOf(issue: ScenarioIssue, name: string, options: readonly Option[]): readonly number[] {
  if (issue.kind === 'quantity') {
    const curve = issue.values[name]?.curve ?? [];
    return options.map((option) => along(curve, Number(option)));
  }
  const shares = issue.values[name]?.shares ?? {};
  return options.map((option) => shares[option] ?? 0);
}

/** The height of a line through control points at `x`; flat beyond its ends. */
function along(curve: Curve, x: number): number {
  let [before] = curve;
  for (const point of curve) {
    if (point[0] >= x) {
      if (before === undefined || point[0] === before[0]) return point[1];
      return before[1] + ((point[1] - before[1]) * (x - before[0])) / (point[0] - before[0]);
    }
    before = point;
  }
  return before?.[1] ?? 0;
}

/** Spreads the shares over the whole weight, worst to best, in hundredths of a point. */
function pointsOf(shares: readonly number[], weight: number): readonly number[] {
  const low = Math.min(...shares);
  const span = Math.max(...shares) - low;
  return shares.map((share) => (span === 0 ? 0 : roundHalfUp((weight * 10 * (share - low)) / span) / 100));
}

function crossedBy(issue: ScenarioIssue, name: string, options: readonly Option[]): readonly Option[] {
  if (issue.kind !== 'quantity') return issue.redLines?.[name] ?? [];
  const { below, above } = issue.redLines?.[name] ?? {};
  return options.filter(
    (option) => (below !== undefined && Number(option) < below) || (above !== undefined && Number(option) > above),
  );
}
