import { joined, NO_SLOPE, nth, slopeOf, type Slope, type Steps } from './slope.ts';
import { worthKeeping } from './worth-keeping.ts';

/** One issue's options in whole numbers, in option order: what each is worth to oneself and to the other. */
export interface Worths {
  readonly own: readonly number[];
  readonly other: readonly number[];
}

/** A choice of one option on each issue, made ready for branch and bound: everything counted from the best package for oneself. */
export interface Choice {
  readonly issues: readonly Worths[];
  /** What the best package for oneself is worth to oneself and to the other; −∞ where an issue has no option. */
  readonly most: number;
  readonly other: number;
  /** The best option of each issue for oneself, in the order of the issues. */
  readonly first: readonly number[];
  /** The issues that leave a choice, those with the coarsest steps first: what is left over at the end is filled in finely. */
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
export function choiceOf(issues: readonly Worths[], ties: 'own' | 'plain' = 'own'): Choice {
  const kept: (readonly number[])[] = [];
  const firsts: number[] = [];
  let [most, theirs, range] = [0, 0, 1];
  for (const { own, other } of issues) {
    const options = worthKeeping({ own, other });
    const [first, last] = [options[0], options.at(-1)];
    if (first === undefined || last === undefined)
      return { issues, most: -Infinity, other: 0, first: [], steps: [], slopes: [NO_SLOPE] };
    kept.push(options);
    firsts.push(first);
    most += nth(own, first);
    theirs += nth(other, first);
    range += nth(own, first) - nth(own, last);
  }
  const scale = ties === 'own' ? range : undefined;
  const steps = kept
    .flatMap((options, issue) => {
      const worths = issues[issue];
      return options.length < 2 || worths === undefined ? [] : [stepsOf(worths, { issue, options, scale })];
    })
    .sort((left, right) => coarseness(right) - coarseness(left) || left.issue - right.issue);
  const slopes = [NO_SLOPE];
  let rest = NO_SLOPE;
  for (let at = steps.length - 1; at > 0; at -= 1) {
    const step = steps[at];
    if (step !== undefined) rest = joined(slopeOf(step), rest);
    slopes.push(rest);
  }
  return { issues, most, other: theirs, first: firsts, steps, slopes: slopes.reverse() };
}

/** @param scale - larger than all that one can give up, so that own points only break ties */
function stepsOf(
  { own, other }: Worths,
  { issue, options, scale }: { issue: number; options: readonly number[]; scale: number | undefined },
): Steps {
  const cost: number[] = [];
  const gain: number[] = [];
  const first = options[0] ?? 0;
  for (const option of options) {
    const brought = nth(other, option) - nth(other, first);
    const given = nth(own, first) - nth(own, option);
    cost.push(given);
    gain.push(scale === undefined ? brought : brought * scale - given);
  }
  return { issue, options, cost, gain };
}

const coarseness = ({ cost }: Steps): number => (cost.length < 2 ? 0 : nth(cost, cost.length - 1) / (cost.length - 1));

/** The options chosen, in the order of the issues. */
export function pathBy(
  { first, steps }: Pick<Choice, 'first' | 'steps'>,
  chosen: readonly number[],
): readonly number[] {
  const path = [...first];
  for (const [i, { issue, options }] of steps.entries()) path[issue] = options[chosen[i] ?? 0] ?? 0;
  return path;
}
