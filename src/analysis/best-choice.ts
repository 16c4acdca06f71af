import { pathBy, type Choice, type Worths } from './choice.ts';
import { buildStages, lastAtLeast, pathOf } from './curve.ts';
import { fillOf, NO_SLOPE, nth } from './slope.ts';

/** Partial packages looked at before the whole curve is built instead (tuned: about as long as that takes). */
const MOST_LOOKED_AT = 4_000;
/** Gains are whole numbers and bounds are not: what cannot bring one more brings nothing. */
const ONE_MORE = 1 - 1e-3;

/**
 * The package with at least so many own points that is best for the other side, and of those the one that is best for oneself.
 *
 * Goes through the issues and drops a partial package as soon as even mixed options could not make it better than the best one so far
 * (branch and bound over the linear relaxation); exact, also where it has to fall back on the whole curve.
 *
 * @param choice - made ready with ties going to oneself
 * @param mostLookedAt - partial packages after which it falls back on the whole curve
 * @returns an option for each issue in the order of the issues; null when no package reaches the level
 * @source multiple-choice knapsack: Sinha and Zoltners 1979
 */
export function bestChoice(choice: Choice, level: number, mostLookedAt = MOST_LOOKED_AT): readonly number[] | null {
  if (choice.most < level) return null;
  const chosen = searched(choice, choice.most - level, mostLookedAt);
  return chosen === undefined ? alongCurve(choice.issues, level) : pathBy(choice, chosen);
}

function alongCurve(issues: readonly Worths[], level: number): readonly number[] | null {
  const columns = issues.map(({ own, other }) => ({ own: Float64Array.from(own), other: Float64Array.from(other) }));
  const stages = buildStages({ columns });
  const [curve] = stages.curves;
  const entry = curve === undefined ? -1 : lastAtLeast(curve, level);
  return entry < 0 ? null : pathOf(stages, entry);
}

/** Places in `steps[i].options` that together give up no more than the slack; undefined where it took too long. */
function searched({ steps, slopes }: Choice, slack: number, mostLookedAt: number): readonly number[] | undefined {
  const count = steps.length;
  const taken = steps.map(() => 0);
  let best: readonly number[] = [];
  let most = -1;
  let lookedAt = 0;
  const go = (stage: number, left: number, gained: number): void => {
    const step = steps[stage];
    if (step === undefined) {
      if (gained > most) {
        most = gained;
        best = [...taken];
      }
      return;
    }
    const { cost, gain } = step;
    let last = cost.length - 1;
    while (nth(cost, last) > left) last -= 1;
    lookedAt += last + 1;
    const take = (i: number): void => {
      taken[stage] = i;
      go(stage + 1, left - nth(cost, i), gained + nth(gain, i));
    };
    if (stage === count - 1) return take(last);
    const rest = slopes[stage] ?? NO_SLOPE;
    const bounds: number[] = [];
    let first = 0;
    for (let i = 0; i <= last; i += 1) {
      bounds.push(gained + nth(gain, i) + fillOf(rest, left - nth(cost, i)));
      if (nth(bounds, i) > nth(bounds, first)) first = i;
    }
    if (nth(bounds, first) >= most + ONE_MORE) take(first);
    for (let i = 0; i <= last && lookedAt <= mostLookedAt; i += 1)
      if (i !== first && nth(bounds, i) >= most + ONE_MORE) take(i);
  };
  go(0, slack, 0);
  return lookedAt > mostLookedAt ? undefined : best;
}
