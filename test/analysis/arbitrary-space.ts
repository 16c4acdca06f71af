import fc from 'fast-check';
import { SIDES, bySide, type BySide } from '../../src/domain/side.ts';
import type { Space } from '../../src/analysis/space.ts';

/** A small domain in whole ticks, together with the decimal space that the code under test is given. */
export interface Sample {
  readonly ticks: Space;
  readonly space: Space;
  readonly decimals: number;
}

/** The decimal number that so many ticks stand for, made from its digits so that nothing is rounded on the way. */
export const decimalOf = (ticks: number | bigint, decimals: number): number => Number(`${ticks}e-${decimals}`);

const inDecimals = ({ issues, reservation }: Space, decimals: number): Space => {
  const both = (ticks: BySide<number>): BySide<number> => bySide((side) => decimalOf(ticks[side], decimals));
  return {
    issues: issues.map((issue) => ({
      ...issue,
      options: issue.options.map((option) => ({ ...option, points: both(option.points) })),
    })),
    reservation: both(reservation),
  };
};

type Draw = (one: number, two: number) => BySide<number>;

/** How the two sides' points hang together: freely, as pure haggling, and with no conflict at all. */
const SHAPES: readonly Draw[] = [
  (one, two) => ({ one, two }),
  (one, two) => ({ one, two }),
  (one) => ({ one, two: -one }),
  (one) => ({ one, two: one }),
];

/** How many issues and options: few options take another way through the frontier than many. */
const SIZES = [
  { issues: 4, options: 4 },
  { issues: 3, options: 6 },
  { issues: 2, options: 9 },
] as const;

const arbitraryIssue = (width: number, mostOptions: number, draw: Draw) =>
  fc
    .array(
      fc.tuple(
        fc.integer({ min: -width, max: width }),
        fc.integer({ min: -width, max: width }),
        fc.integer({ min: 0, max: 15 }),
      ),
      {
        minLength: 1,
        maxLength: mostOptions,
      },
    )
    .map((rows) =>
      rows.map(([one, two, red], option) => ({
        option: `o${option}`,
        points: draw(one, two),
        ...(red < SIDES.length ? { crosses: bySide((side) => SIDES[red] === side) } : {}),
      })),
    );

/** Random small domains: ties, negative numbers, constant sums, red lines, empty ZOPAs, single issues and single options. */
export const arbitrarySample: fc.Arbitrary<Sample> = fc
  .record({
    width: fc.constantFrom(1, 3, 12, 400),
    draw: fc.constantFrom(...SHAPES),
    // Points far apart take another way through the frontier than points close together.
    stretch: fc.constantFrom(1, 1, 977),
    size: fc.constantFrom(...SIZES),
    decimals: fc.integer({ min: 0, max: 4 }),
  })
  .chain(({ width, draw, stretch, size, decimals }) =>
    fc.record({
      decimals: fc.constant(decimals),
      rows: fc.array(
        arbitraryIssue(width, size.options, (one, two) => draw(one * stretch, two * stretch)),
        { minLength: 1, maxLength: size.issues },
      ),
      one: fc.integer({ min: -3 * width * stretch, max: 2 * width * stretch }),
      two: fc.integer({ min: -3 * width * stretch, max: 2 * width * stretch }),
    }),
  )
  .map(({ decimals, rows, one, two }) => {
    const ticks: Space = {
      issues: rows.map((options, i) => ({ id: `issue-${i}`, options })),
      reservation: { one, two },
    };
    return { ticks, decimals, space: inDecimals(ticks, decimals) };
  });
