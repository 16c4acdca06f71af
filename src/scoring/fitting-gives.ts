import type { Package } from '../domain/package.ts';
import { otherSide, type Side } from '../domain/side.ts';
import type { State } from '../engine/state.ts';
import { bestOf, worthToOf } from './pairing.ts';

/** How many are named. */
const MOST = 3;

/**
 * Something that costs a side little and is worth much to the other, from where the side stands now.
 *
 * @param wanted - its issues are not given on
 * @param worth - points it should be worth to the other side, where that can be had
 * @returns one option on one issue, most fitting first
 */
export function fittingGives(
  state: State,
  side: Side,
  { wanted, worth }: { wanted: Package; worth: number },
): readonly Package[] {
  const other = otherSide(side);
  const steps = state.instance.issues
    .filter(({ id }) => wanted[id] === undefined && state.settled[id] === undefined)
    .flatMap((issue) => {
      const stand = state.stands[side][issue.id];
      const had = stand === undefined ? bestOf(issue, side) : worthToOf(issue, side, stand);
      const theirs = worthToOf(issue, other, stand);
      return issue.options
        .filter((option) => !issue.crosses[side].includes(option) && !issue.crosses[other].includes(option))
        .map((option) => ({
          issue: issue.id,
          option,
          cost: had - worthToOf(issue, side, option),
          brings: worthToOf(issue, other, option) - theirs,
        }));
    })
    .filter(({ cost, brings }) => cost > 0 && brings > 0);
  const enough = steps.filter(({ brings }) => brings >= worth).toSorted((left, right) => left.cost - right.cost);
  const less = steps
    .filter(({ brings }) => brings < worth)
    .toSorted((left, right) => right.brings / right.cost - left.brings / left.cost);
  return [...enough, ...less].slice(0, MOST).map(({ issue, option }) => ({ [issue]: option }));
}
