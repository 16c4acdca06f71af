import type { BySide } from '../../src/domain/side.ts';
import type { Space } from '../../src/analysis/space.ts';
import { drawInteger, drawShare } from '../../src/kernel/chance.ts';

/** A space from points in pairs: `domain({ price: [[40, 10], [20, 35]] }, { one: 30, two: 25 })`; options are 0, 1, 2 … */
export const domain = (
  issues: Readonly<Record<string, readonly (readonly [number, number])[]>>,
  reservation: BySide<number> = { one: 0, two: 0 },
): Space => ({
  issues: Object.entries(issues).map(([id, pairs]) => ({
    id,
    options: pairs.map(([one, two], option) => ({ option, points: { one, two } })),
  })),
  reservation,
});

/** A larger random domain of opposed interests, which has long frontiers; always the same for the same seed. */
export const opposedDomain = ({ issues, options, seed }: { issues: number; options: number; seed: number }): Space => ({
  issues: Array.from({ length: issues }, (_, i) => ({
    id: `issue-${i}`,
    options: Array.from({ length: options }, (__, n) => {
      const one = drawInteger({ seed, purpose: 'points', round: i, n }, 0, 10_000);
      const weight = 1 + Math.floor(3 * drawShare({ seed, purpose: 'weight', round: i }));
      return { option: n, points: { one: one / 100, two: (weight * (10_000 - one)) / 100 } };
    }),
  })),
  reservation: { one: issues * 40, two: issues * 60 },
});

/** A larger random domain of real points that nothing ties together, so that hardly two packages are worth the same. */
export const freeDomain = ({ issues, options, seed }: { issues: number; options: number; seed: number }): Space => {
  const draw = (purpose: string, round: number, n: number): number => 100 * drawShare({ seed, purpose, round, n });
  return {
    issues: Array.from({ length: issues }, (_, i) => ({
      id: `issue-${i}`,
      options: Array.from({ length: options }, (__, n) => ({
        option: n,
        points: { one: draw('one', i, n), two: draw('two', i, n) },
      })),
    })),
    reservation: { one: issues * 50, two: issues * 50 },
  };
};

/** A domain in which every gain is the other's loss and no two packages are worth the same: every package is on the frontier. */
export const hagglingDomain = ({
  issues,
  options,
  seed,
}: {
  issues: number;
  options: number;
  seed: number;
}): Space => ({
  issues: Array.from({ length: issues }, (_, i) => ({
    id: `issue-${i}`,
    options: Array.from({ length: options }, (__, n) => {
      const one = drawInteger({ seed, purpose: 'points', round: i, n }, 0, 100_000_000) / 1_000_000;
      return { option: n, points: { one, two: -one } };
    }),
  })),
  reservation: { one: issues * 45, two: issues * -55 },
});
