import type { Complaint, Path } from '../problem.ts';
import { idsOf, namedOptions, type IssueSkeleton, type Range, type Skeleton } from '../skeleton.ts';
import { doubtful, wrong } from './dangling.ts';

const WEIGHTS = 1000;
const MOST_ROUNDS = 60;

/** Numbers that cannot be: weights that never sum up, ranges upside down, shares without a best or worst, days that do not exist. */
export const amountComplaints = (scenario: Skeleton): readonly Complaint[] => [
  ...weightComplaints(scenario),
  ...rangeComplaints(scenario),
  ...scenario.issues.flatMap((issue, at) => [
    ...flatComplaints(issue, ['issues', at]),
    ...emptyComplaints(issue, ['issues', at]),
  ]),
  ...roundComplaints(scenario),
  ...dayComplaints(scenario),
];

/** The least and greatest weights of a side must leave 1,000 between them. */
function weightComplaints({ sides, issues }: Skeleton): readonly Complaint[] {
  return idsOf(sides).flatMap((side) => {
    const weights = issues.map(({ values }) => (Object.hasOwn(values, side) ? values[side]?.weight : undefined));
    if (issues.length === 0 || weights.some((weight) => weight === undefined)) return [];
    const low = weights.reduce((sum, weight) => sum + (weight?.[0] ?? 0), 0);
    const high = weights.reduce((sum, weight) => sum + (weight?.[1] ?? 0), 0);
    if (low <= WEIGHTS && high >= WEIGHTS) return [];
    const reach = low === high ? `come to ${low}` : `come to between ${low} and ${high}`;
    return [
      wrong(
        'weights-cannot-sum',
        ['issues', 0, 'values', side, 'weight'],
        `The weights of "${side}" over all issues ${reach}; they have to be able to make ${WEIGHTS}.`,
      ),
    ];
  });
}

function rangeComplaints({ sides, issues, events, rounds }: Skeleton): readonly Complaint[] {
  const ranges: readonly (readonly [Path, Range])[] = [
    [['rounds'], rounds],
    ...issues.flatMap(({ values }, at) =>
      Object.entries(values).map(([side, { weight }]) => [['issues', at, 'values', side, 'weight'], weight] as const),
    ),
    ...sides.flatMap(({ alternatives }, at) =>
      alternatives.flatMap((alternative, n) =>
        (
          [
            ['gross', alternative.gross],
            ['switching', alternative.switching],
            ['probability', alternative.probability],
            ['loss', alternative.loss],
          ] as const
        ).map(([key, range]) => [['sides', at, 'alternatives', n, key], range] as const),
      ),
    ),
    ...sides.flatMap(({ alternatives }, at) =>
      alternatives.map(
        ({ improvement }, n) => [['sides', at, 'alternatives', n, 'improvement', 'gain'], improvement?.gain] as const,
      ),
    ),
    ...events.map(({ effect }, at) => [['events', at, 'effect', 'gain'], effect.gain] as const),
  ];
  return ranges.flatMap(([path, range]) => [
    ...(range !== undefined && range[0] > range[1]
      ? [
          wrong(
            'range-upside-down',
            path,
            `A range goes from the smaller to the greater number; here ${range[0]} stands before ${range[1]}.`,
          ),
        ]
      : []),
    ...(path.at(-1) === 'probability' && range !== undefined && (range[0] < 0 || range[1] > 1)
      ? [wrong('out-of-range', path, 'A probability lies between 0 (never) and 1 (always).')]
      : []),
  ]);
}

/** Where all options are worth the same, the weight of the issue is worth nothing, and no package comes to 100. */
function flatComplaints({ kind, values, prefers, ...issue }: IssueSkeleton, path: Path): readonly Complaint[] {
  return Object.entries(values).flatMap(([side, { weight, shares, curve }]) => {
    const order =
      kind === 'quantity'
        ? curve.map((point) => point?.[1])
        : namedOptions({ kind, values, prefers, ...issue }).map((name) =>
            Object.hasOwn(shares, name) ? shares[name] : undefined,
          );
    const known = order.filter((share) => share !== undefined);
    if (known.length < 2 || known.length < order.length) return [];
    const place = [...path, 'values', side, kind === 'quantity' ? 'curve' : 'shares'];
    if (Math.max(...known) === Math.min(...known))
      return weight?.[1] === 0
        ? []
        : [
            wrong(
              'flat-values',
              place,
              `All options are worth the same to "${side}", so the weight of the issue leads to nothing. Give it a best and a worst, or the weight 0.`,
            ),
          ];
    const rise = (known.at(-1) ?? 0) - (known[0] ?? 0);
    const liked = Object.hasOwn(prefers, side) ? prefers[side] : undefined;
    return (liked === 'last' && rise < 0) || (liked === 'first' && rise > 0)
      ? [
          wrong(
            'values-against-preference',
            place,
            `"${side}" is said to like the ${liked} option best, and here the other end is worth more. Turn one of the two round.`,
          ),
        ]
      : [];
  });
}

/** Red lines of both sides must leave an option to agree on. */
function emptyComplaints(issue: IssueSkeleton, path: Path): readonly Complaint[] {
  const lines = Object.values(issue.redLines);
  const options = namedOptions(issue);
  if (issue.kind === 'quantity') {
    const low = lines.reduce((most, { below }) => Math.max(most, below ?? most), issue.min ?? Number.NEGATIVE_INFINITY);
    const high = lines.reduce(
      (least, { above }) => Math.min(least, above ?? least),
      issue.max ?? Number.POSITIVE_INFINITY,
    );
    return lines.length > 1 && low > high ? [nothingLeft(path)] : [];
  }
  const left = options.filter((name) => !lines.some(({ options: crossed }) => crossed.includes(name)));
  return options.length > 0 && left.length === 0 ? [nothingLeft(path)] : [];
}

const nothingLeft = (path: Path): Complaint =>
  wrong(
    'red-line-leaves-nothing',
    [...path, 'redLines'],
    'The red lines of the two sides leave no option of this issue, so nothing could ever be agreed. Free one.',
  );

function roundComplaints({ rounds, events }: Skeleton): readonly Complaint[] {
  if (rounds === undefined) return [];
  const [low, high] = rounds;
  if (!Number.isInteger(low) || !Number.isInteger(high) || low < 1 || high > MOST_ROUNDS)
    return [wrong('out-of-range', ['rounds'], `Rounds are whole numbers from 1 to ${MOST_ROUNDS}.`)];
  return events.flatMap(({ when }, at) =>
    when.kind === 'round' && when.at !== undefined && when.at > high
      ? [
          doubtful(
            'event-too-late',
            ['events', at, 'when', 'at'],
            `The talks end after round ${high} at the latest, so this never happens.`,
          ),
        ]
      : [],
  );
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function dayComplaints({ calendar: { year, month, day } }: Skeleton): readonly Complaint[] {
  if (year === undefined || month === undefined || day === undefined) return [];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const most = month === 2 && isLeap ? 29 : DAYS[month - 1];
  return most !== undefined && day > most
    ? [wrong('no-such-day', ['calendar', 'day'], `That month has ${most} days.`)]
    : [];
}
