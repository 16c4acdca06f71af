import { pathBy, type Choice } from './choice.ts';
import { buildStages, lastAtLeast, pathOf } from './curve.ts';
import type { Column } from './scale.ts';
import { fillOf, NO_SLOPE } from './slope.ts';
import { at } from './typed.ts';

/** Partial packages looked at before the whole curve is built instead (tuned: about as long as that takes). */
const MOST_LOOKED_AT = 4_000;

/**
 * The package with at least so many own points that is best for the other side, and of those the one that is best for oneself.
 *
 * Goes through the issues and drops a partial package as soon as even mixed options could not make it better than the best one so far
 * (branch and bound over the linear relaxation); exact, also where it has to fall back on the whole curve.
 *
 * @param choice - made ready with ties going to oneself
 * @param mostLookedAt - partial packages after which it falls back on the whole curve
 * @returns an option for each issue in the order of the columns; null when no package reaches the level
 * @source multiple-choice knapsack: Sinha and Zoltners 1979
 */
export function bestChoice(choice: Choice, level: number, mostLookedAt = MOST_LOOKED_AT): readonly number[] | null {
  if (choice.most < level) return null;
  const chosen = searched(choice, choice.most - level, mostLookedAt);
  return chosen === undefined ? alongCurve(choice.columns, level) : pathBy(choice, chosen);
}

function alongCurve(columns: readonly Column[], level: number): readonly number[] | null {
  const stages = buildStages({ columns });
  const [curve] = stages.curves;
  const entry = curve === undefined ? -1 : lastAtLeast(curve, level);
  return entry < 0 ? null : pathOf(stages, entry);
}

/** Places in `steps[i].options` that together give up no more than the slack; undefined where it took too long. */
function searched({ steps, slopes }: Choice, slack: number, mostLookedAt: number): Int32Array | undefined {
  const count = steps.length;
  const taken = new Int32Array(count);
  const best = new Int32Array(count);
  let most = -1;
  let lookedAt = 0;
  const go = (stage: number, left: number, gained: number): void => {
    const step = steps[stage];
    if (step === undefined) {
      if (gained > most) {
        most = gained;
        best.set(taken);
      }
      return;
    }
    const { cost, gain } = step;
    const rest = slopes[stage] ?? NO_SLOPE;
    const bound = (i: number): number => gained + at(gain, i) + fillOf(rest, left - at(cost, i));
    let last = cost.length - 1;
    while (at(cost, last) > left) last -= 1;
    lookedAt += last + 1;
    if (stage === count - 1) {
      taken[stage] = last;
      go(count, left - at(cost, last), gained + at(gain, last));
      return;
    }
    const bounds = new Float64Array(last + 1);
    let first = 0;
    for (let i = 0; i <= last; i += 1) {
      bounds[i] = bound(i);
      if (at(bounds, i) > at(bounds, first)) first = i;
    }
    for (let n = -1; n <= last && lookedAt <= mostLookedAt; n += 1) {
      const i = n < 0 ? first : n;
      // Gains are whole: what cannot bring one more brings nothing.
      if (n === first || at(bounds, i) < most + 1 - 1e-3) continue;
      taken[stage] = i;
      go(stage + 1, left - at(cost, i), gained + at(gain, i));
    }
  };
  go(0, slack, 0);
  return lookedAt > mostLookedAt ? undefined : best;
}
