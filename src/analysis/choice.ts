import { worthKeeping } from './worth-keeping.ts';
import type { Column } from './scale.ts';
import { joined, NO_SLOPE, slopeOf, type Slope, type Steps } from './slope.ts';
import { at } from './typed.ts';

/** A choice of one option on each issue, made ready for branch and bound: everything counted from the best package for oneself. */
export interface Choice {
  readonly columns: readonly Column[];
  /** What the best package for oneself is worth to oneself and to the other; −∞ where an issue has no option. */
  readonly most: number;
  readonly other: number;
  /** The issues with the coarsest steps first: what is left over at the end is filled in finely. */
  readonly steps: readonly Steps[];
  /** What is left open after each issue: entry `i` covers the issues after `steps[i]`, the last one none. */
  readonly slopes: readonly Slope[];
}

/**
 * Makes a choice ready; build it once per state of belief and ask it often.
 *
 * @param ties - `own` counts gains so that of packages that bring the other side the same the best for oneself brings most; `plain`
 *   counts the other side's points as they are
 */
export function choiceOf(columns: readonly Column[], ties: 'own' | 'plain' = 'own'): Choice {
  const kept = columns.map((column) => worthKeeping(column));
  let [most, theirs, range] = [0, 0, 1];
  for (const [issue, { own, other }] of columns.entries()) {
    const options = kept[issue] ?? [];
    const [first, last] = [options[0], options.at(-1)];
    if (first === undefined || last === undefined)
      return { columns, most: -Infinity, other: 0, steps: [], slopes: [NO_SLOPE] };
    most += at(own, first);
    theirs += at(other, first);
    range += at(own, first) - at(own, last);
  }
  const scale = ties === 'own' ? range : undefined;
  const steps = columns
    .map((column, issue) => stepsOf(column, { issue, options: kept[issue] ?? [], scale }))
    .toSorted((left, right) => coarseness(right) - coarseness(left) || left.issue - right.issue);
  const slopes = [NO_SLOPE];
  for (const step of steps.slice(1).toReversed()) slopes.push(joined(slopeOf(step), slopes.at(-1) ?? NO_SLOPE));
  return { columns, most, other: theirs, steps, slopes: slopes.reverse() };
}

/** @param scale - larger than all that one can give up, so that own points only break ties */
function stepsOf(
  { own, other }: Column,
  { issue, options, scale }: { issue: number; options: readonly number[]; scale: number | undefined },
): Steps {
  const cost = new Float64Array(options.length);
  const gain = new Float64Array(options.length);
  const first = options[0] ?? 0;
  for (const [i, option] of options.entries()) {
    const brought = at(other, option) - at(other, first);
    cost[i] = at(own, first) - at(own, option);
    gain[i] = scale === undefined ? brought : brought * scale - at(cost, i);
  }
  return { issue, options, cost, gain };
}

const coarseness = ({ cost }: Steps): number => (cost.length < 2 ? 0 : at(cost, cost.length - 1) / (cost.length - 1));

/** The options chosen, in the order of the columns. */
export function pathBy({ steps }: Pick<Choice, 'steps'>, chosen: Int32Array): readonly number[] {
  const path: number[] = steps.map(() => 0);
  for (const [i, { issue, options }] of steps.entries()) path[issue] = options[at(chosen, i)] ?? 0;
  return path;
}
