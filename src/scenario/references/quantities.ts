import type { Complaint, Path } from '../problem.ts';
import type { IssueSkeleton, Skeleton } from '../skeleton.ts';
import { wrong } from './dangling.ts';

const QUANTITY = {
  /** Options of one issue: more than anybody could tell apart, and enough for a price in steps of a thousandth. */
  mostOptions: 1000,
  /** How far a step may miss, as share of a step: decimals such as 0.1 are not exact. */
  slack: 1e-6,
} as const;

type Quantity = Pick<IssueSkeleton, 'min' | 'max' | 'step'>;

/** Whether a figure is one of the options of a quantity. */
export function onGrid({ min, max, step }: Quantity, option: string | number): boolean {
  if (typeof option !== 'number' || min === undefined || max === undefined || step === undefined) return false;
  return option >= min && option <= max && isWhole((option - min) / step);
}

const isWhole = (steps: number): boolean => Math.abs(steps - Math.round(steps)) <= QUANTITY.slack;

/** Impossible ranges, steps, curves and red lines of quantities. */
export const quantityComplaints = ({ issues }: Skeleton): readonly Complaint[] =>
  issues.flatMap((issue, at) => (issue.kind === 'quantity' ? ofQuantity(issue, ['issues', at]) : []));

function ofQuantity(issue: IssueSkeleton, path: Path): readonly Complaint[] {
  const { min, max, step } = issue;
  if (min === undefined || max === undefined) return [];
  if (min >= max)
    return [
      wrong(
        'range-upside-down',
        [...path, 'max'],
        `The greatest value, ${max}, is not above the least, ${min}. Exchange or correct them.`,
      ),
    ];
  return [
    ...(step === undefined || step <= 0 ? [] : stepComplaints({ min, max, step }, path)),
    ...Object.entries(issue.values).flatMap(([side, { curve }]) =>
      curveComplaints(curve, { min, max, path: [...path, 'values', side, 'curve'] }),
    ),
    ...Object.entries(issue.redLines).flatMap(([side, { below, above }]) =>
      redLineComplaints({ below, above }, { min, max, path: [...path, 'redLines', side] }),
    ),
  ];
}

function stepComplaints(
  { min, max, step }: Required<{ [Key in keyof Quantity]: number }>,
  path: Path,
): readonly Complaint[] {
  const steps = (max - min) / step;
  if (steps + 1 > QUANTITY.mostOptions)
    return [
      wrong(
        'too-many-options',
        [...path, 'step'],
        `Steps of ${step} give ${Math.floor(steps) + 1} options; ${QUANTITY.mostOptions} is the most. Take larger steps.`,
      ),
    ];
  return isWhole(steps)
    ? []
    : [
        wrong(
          'step-does-not-fit',
          [...path, 'step'],
          `Steps of ${step} from ${min} never arrive at ${max}. Change the step or an end.`,
        ),
      ];
}

type Ends = { readonly min: number; readonly max: number; readonly path: Path };

function curveComplaints(
  curve: readonly (readonly [number, number] | undefined)[],
  { min, max, path }: Ends,
): readonly Complaint[] {
  const first = curve[0]?.[0];
  const last = curve.at(-1)?.[0];
  return [
    ...curve.flatMap((point, n) => {
      const before = n === 0 ? undefined : curve[n - 1]?.[0];
      return point !== undefined && before !== undefined && point[0] <= before
        ? [
            wrong(
              'curve-not-rising',
              [...path, n, 0],
              `The points of a curve go from left to right, and ${point[0]} does not lie to the right of ${before}.`,
            ),
          ]
        : [];
    }),
    ...(first !== undefined && first !== min
      ? [
          wrong(
            'curve-ends',
            [...path, 0, 0],
            `The curve begins at ${first}, the issue at ${min}. Let both begin there.`,
          ),
        ]
      : []),
    ...(last !== undefined && last !== max
      ? [
          wrong(
            'curve-ends',
            [...path, curve.length - 1, 0],
            `The curve ends at ${last}, the issue at ${max}. Let both end there.`,
          ),
        ]
      : []),
  ];
}

function redLineComplaints(
  { below, above }: { readonly below: number | undefined; readonly above: number | undefined },
  { min, max, path }: Ends,
): readonly Complaint[] {
  const outside = (key: string, line: number): Complaint =>
    wrong(
      'red-line-out-of-range',
      [...path, key],
      `The issue runs from ${min} to ${max}, so a red line at ${line} forbids nothing, or everything. Put it within.`,
    );
  return [
    ...(below !== undefined && (below <= min || below > max) ? [outside('below', below)] : []),
    ...(above !== undefined && (above >= max || above < min) ? [outside('above', above)] : []),
    ...(below !== undefined && above !== undefined && below > above
      ? [wrong('red-line-leaves-nothing', path, 'Between these two red lines nothing is left that could be agreed.')]
      : []),
  ];
}
