import { pathToFileURL } from 'node:url';
import type { BySide } from '../src/domain/side.ts';
import { drawInteger, drawShare } from '../src/kernel/chance.ts';
import { analyse } from '../src/analysis/analyse.ts';
import { bestAtLevel, proposalCurve } from '../src/analysis/best-for-other.ts';
import { paretoFrontier } from '../src/analysis/frontier.ts';
import { packageCount } from '../src/analysis/package-count.ts';
import { solutionPoints } from '../src/analysis/solutions.ts';
import type { Space } from '../src/analysis/space.ts';
import { zopaOf } from '../src/analysis/zopa.ts';

/** Domains by size: issues × options give 10^2 to 10^15 packages, and one of 20 issues. */
const SIZES = [
  { issues: 2, options: 10 },
  { issues: 3, options: 10 },
  { issues: 4, options: 10 },
  { issues: 5, options: 10 },
  { issues: 6, options: 10 },
  { issues: 9, options: 10 },
  { issues: 15, options: 10 },
  { issues: 20, options: 6 },
] as const;

/** How points are drawn; opposed interests make the longest frontiers. */
const KINDS = {
  'whole points': (seed, round, n) => ({
    one: drawInteger({ seed, purpose: 'one', round, n }, 0, 100),
    two: drawInteger({ seed, purpose: 'two', round, n }, 0, 100),
  }),
  'real points': (seed, round, n) => ({
    one: 100 * drawShare({ seed, purpose: 'one', round, n }),
    two: 100 * drawShare({ seed, purpose: 'two', round, n }),
  }),
  'opposed, two decimals': (seed, round, n) => {
    const one = drawInteger({ seed, purpose: 'one', round, n }, 0, 10_000);
    const weight = drawInteger({ seed, purpose: 'weight', round }, 30, 230);
    return { one: one / 100, two: Math.round((weight * (10_000 - one)) / 100) / 100 };
  },
} as const satisfies Record<string, (seed: number, round: number, n: number) => BySide<number>>;

type Kind = keyof typeof KINDS;
const KIND_NAMES = ['whole points', 'real points', 'opposed, two decimals'] as const satisfies readonly Kind[];

/** One line of the benchmark: medians in milliseconds. */
export interface AnalysisTiming {
  readonly kind: Kind;
  readonly packages: string;
  readonly frontier: number;
  readonly epsilon: number;
  /** Frontier with one example package each, and the four solution points. */
  readonly frontierAndSolutionsMs: number;
  /** The same with ZOPA count and trades. */
  readonly everythingMs: number;
  readonly zopaPackages: string | null;
  /** The best package for the other side, curve included: what a scripted move asks. */
  readonly bestForOtherMs: number;
}

function randomDomain({
  kind,
  issues,
  options,
  seed,
}: {
  kind: Kind;
  issues: number;
  options: number;
  seed: number;
}): Space {
  return {
    issues: Array.from({ length: issues }, (_, i) => ({
      id: `issue-${i}`,
      options: Array.from({ length: options }, (__, n) => ({ option: `option-${n}`, points: KINDS[kind](seed, i, n) })),
    })),
    reservation: { one: issues * 45, two: issues * 45 },
  };
}

const RUNS = 5;

function medianMs(run: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.toSorted((left, right) => left - right)[Math.floor(RUNS / 2)] ?? 0;
}

/** All timings, and the largest memory of the process in MB before and after the parts that count packages. */
export interface AnalysisBench {
  readonly timings: readonly AnalysisTiming[];
  readonly memoryOfFrontiers: number;
  readonly memoryWithCounts: number;
}

const largestMemory = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

/** Times frontier, solution points and full analysis over random additive domains; a new domain for every size and kind. */
export function benchAnalysis(): AnalysisBench {
  const frontiers = KIND_NAMES.flatMap((kind) =>
    SIZES.map((size, i) => {
      const space = randomDomain({ kind, ...size, seed: i + 1 });
      const frontier = paretoFrontier(space);
      const timing = {
        kind,
        packages: packageCount(space).toString(),
        frontier: frontier.entries.length,
        epsilon: frontier.epsilon,
        frontierAndSolutionsMs: medianMs(() => solutionPoints(paretoFrontier(space))),
        bestForOtherMs: medianMs(() => bestAtLevel(proposalCurve(space, 'one'), size.issues * 55)),
      };
      return { space, timing };
    }),
  );
  const memoryOfFrontiers = largestMemory();
  const timings = frontiers.map(({ space, timing }) => ({
    ...timing,
    everythingMs: medianMs(() => analyse(space)),
    zopaPackages: zopaOf(paretoFrontier(space)).packages,
  }));
  return { timings, memoryOfFrontiers, memoryWithCounts: largestMemory() };
}

/** The timings as lines of text, for people. */
export function formatAnalysisBench({ timings, memoryOfFrontiers, memoryWithCounts }: AnalysisBench): string {
  const head = [
    'points',
    'packages',
    'frontier',
    'epsilon',
    'frontier+solutions',
    'best for other',
    'with ZOPA count, trades',
    'ZOPA',
  ];
  const rows = timings.map((timing) => [
    timing.kind,
    timing.packages,
    String(timing.frontier),
    String(timing.epsilon),
    `${timing.frontierAndSolutionsMs.toFixed(2)} ms`,
    `${timing.bestForOtherMs.toFixed(2)} ms`,
    `${timing.everythingMs.toFixed(1)} ms`,
    timing.zopaPackages ?? 'not counted',
  ]);
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const lines = [head, ...rows].map((row) => row.map((cell, i) => cell.padStart(widths[i] ?? 0)).join('  '));
  return [
    ...lines,
    `largest memory: ${memoryOfFrontiers} MB for the frontiers, ${memoryWithCounts} MB with the counts`,
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(formatAnalysisBench(benchAnalysis()));
}
