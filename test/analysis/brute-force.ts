import type { Package } from '../../src/domain/package.ts';
import type { Space, SpaceOption } from '../../src/analysis/space.ts';

/** A package with its points in ticks, found by listing them all in option order. */
export interface Listed {
  readonly package: Package;
  readonly one: bigint;
  readonly two: bigint;
}

const crosses = ({ crosses: red }: SpaceOption): boolean => red !== undefined && (red.one || red.two);

/** Every package that crosses no red line, first issue slowest. */
export const listAll = ({ issues }: Space): readonly Listed[] =>
  issues.reduce<readonly Listed[]>(
    (listed, { id, options }) =>
      listed.flatMap((prefix) =>
        options
          .filter((option) => !crosses(option))
          .map(({ option, points }) => ({
            package: { ...prefix.package, [id]: option },
            one: prefix.one + BigInt(points.one),
            two: prefix.two + BigInt(points.two),
          })),
      ),
    [{ package: {}, one: 0n, two: 0n }],
  );

const beats = (left: Listed, right: Listed): boolean =>
  left.one >= right.one && left.two >= right.two && (left.one > right.one || left.two > right.two);

/** One listed package for each distinct pair of points that nothing beats, side one's best first. */
export function frontierOf(all: readonly Listed[]): readonly Listed[] {
  const firsts = all.filter(
    (listed, i) => all.findIndex(({ one, two }) => one === listed.one && two === listed.two) === i,
  );
  return firsts
    .filter((listed) => !firsts.some((other) => beats(other, listed)))
    .toSorted((left, right) => (left.one > right.one ? -1 : 1));
}

/** Packages at or above both reservation points, as their definition reads. */
export const acceptableOf = (space: Space, all: readonly Listed[]): readonly Listed[] =>
  all.filter(({ one, two }) => one >= BigInt(space.reservation.one) && two >= BigInt(space.reservation.two));

/** A number to be made great, as numerator over a denominator that all candidates share. */
type Measure = (
  surplus: { readonly one: bigint; readonly two: bigint },
  best: { readonly one: bigint; readonly two: bigint },
) => bigint;

const least = (left: bigint, right: bigint): bigint => (left < right ? left : right);
const most = (left: bigint, right: bigint): bigint => (left > right ? left : right);

/** The four definitions of the command line, each in one line. */
export const MEASURES = {
  nash: ({ one, two }) => one * two,
  egalitarian: ({ one, two }) => least(one, two),
  kalaiSmorodinsky: ({ one, two }, best) => least(one * best.two, two * best.one),
  utilitarian: ({ one, two }) => one + two,
} as const satisfies Record<string, Measure>;

/** The solution among all acceptable packages: measure, then greater sum, then greater minimum, then first in option order. */
export function solve(space: Space, all: readonly Listed[], measure: Measure): Listed | null {
  const acceptable = acceptableOf(space, all);
  const surplus = ({ one, two }: Listed) => ({
    one: one - BigInt(space.reservation.one),
    two: two - BigInt(space.reservation.two),
  });
  const best = acceptable
    .map(surplus)
    .reduce((so, { one, two }) => ({ one: most(so.one, one), two: most(so.two, two) }), { one: 0n, two: 0n });
  const keys = ({ one, two }: Listed) => [one + two, least(one, two)];
  const ranked = acceptable
    .map((listed, order) => ({ listed, order, rank: [measure(surplus(listed), best), ...keys(listed)] }))
    .toSorted((left, right) => {
      const differing = left.rank.findIndex((value, i) => value !== right.rank[i]);
      if (differing < 0) return left.order - right.order;
      return (left.rank[differing] ?? 0n) > (right.rank[differing] ?? 0n) ? -1 : 1;
    });
  return ranked[0]?.listed ?? null;
}
