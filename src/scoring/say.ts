import { batnaOf } from '../domain/alternative.ts';
import { PLAIN_MANNER } from '../domain/manner.ts';
import type { Package } from '../domain/package.ts';
import { otherSide, type Side } from '../domain/side.ts';
import type { Act } from '../engine/act.ts';
import type { State } from '../engine/state.ts';
import { bestOf, theirOption, worthToOf } from './pairing.ts';
import type { BetterMove } from './play.ts';

/** A better move said plainly. */
export const plainly = (...acts: readonly Act[]): BetterMove => ({ acts, manner: PLAIN_MANNER });

/** A better move said firmly, about the matter. */
export const firmly = (...acts: readonly Act[]): BetterMove => ({ acts, manner: { ...PLAIN_MANNER, tone: 'firm' } });

/** Laying it beside the best alternative one has; nothing without any. */
export function besideBatna(state: State, side: Side): readonly Act[] {
  const batna = batnaOf(state.alternatives[side]);
  return batna === undefined ? [] : [{ kind: 'reality-test', against: { alternative: batna.id } }];
}

/** The issue that can matter most to a side: where its best and worst lie farthest apart. */
export function heaviestIssue(state: State, side: Side): string {
  const span = ({ points }: State['instance']['issues'][number]): number =>
    points[side].reduce((high, value) => Math.max(high, value), 0) -
    points[side].reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
  const [heaviest] = state.instance.issues.toSorted((left, right) => span(right) - span(left));
  return heaviest?.id ?? '';
}

/**
 * A return worth asking for: on an issue not given away, the smallest step of the other side that makes up for what was lost, or the
 * largest there is.
 *
 * @param given - what one gives; its issues are not asked for
 * @returns one option on one issue, most fitting first
 */
export function fittingReturns(
  state: State,
  side: Side,
  { given, lost }: { given: Package; lost: number },
): readonly Package[] {
  const steps = state.instance.issues
    .filter(({ id }) => given[id] === undefined)
    .flatMap((issue) => {
      const had = worthToOf(issue, side, theirOption(state, side, issue.id));
      if (bestOf(issue, side) <= had) return [];
      return issue.options
        .filter((option) => !issue.crosses[side].includes(option))
        .map((option) => ({
          option,
          issue: issue.id,
          gain: worthToOf(issue, side, option) - had,
          // What they must not give is asked for only where nothing else is left.
          late: Number(issue.crosses[otherSide(side)].includes(option)),
        }));
    })
    .filter(({ gain }) => gain > 0);
  const enough = steps.filter(({ gain }) => gain >= lost).toSorted((left, right) => left.gain - right.gain);
  const less = steps.filter(({ gain }) => gain < lost).toSorted((left, right) => right.gain - left.gain);
  return [...enough, ...less]
    .toSorted((left, right) => left.late - right.late)
    .slice(0, 3)
    .map(({ issue, option }) => ({ [issue]: option }));
}
