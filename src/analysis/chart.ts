import { invariant } from '../kernel/invariant.ts';
import type { BySide } from '../domain/side.ts';
import type { Analysis } from './analyse.ts';

/** Signs of the chart. */
const SIGNS = { blank: ' ', across: '-', up: '|', corner: '+', beyond: '.', acceptable: 'o' } as const;

/** Solution points by sign; a later row is drawn over an earlier one. */
const SOLUTIONS = [
  { sign: 'U', name: 'utilitarian' },
  { sign: 'E', name: 'egalitarian' },
  { sign: 'K', name: 'kalaiSmorodinsky' },
  { sign: 'N', name: 'nash' },
] as const;

/** What the chart is called and how large it is. */
export interface ChartFrame {
  readonly sides: BySide<string>;
  /** Columns and rows of the drawing area, at least 2. */
  readonly width: number;
  readonly height: number;
}

type Charted = Pick<Analysis, 'frontier' | 'reservationPoint' | (typeof SOLUTIONS)[number]['name']>;

/**
 * Draws the frontier in plain characters: side one's points to the right, side two's upwards, reservation points as lines.
 *
 * @returns lines without trailing blanks; the last two say how to read the signs
 */
export function drawFrontier(analysis: Charted, { sides, width, height }: ChartFrame): readonly string[] {
  invariant(width >= 2 && height >= 2, 'a chart has at least two columns and two rows');
  if (analysis.frontier.length === 0) return ['No package is possible.'];
  const drawn = [...analysis.frontier.map(({ points }) => points), analysis.reservationPoint];
  const across = axisOver(
    drawn.map(({ one }) => one),
    width,
  );
  const up = axisOver(
    drawn.map(({ two }) => two),
    height,
  );
  const top = formatPoints(up.to);
  const bottom = formatPoints(up.from);
  const margin = Math.max(top.length, bottom.length);
  const rows = cellsOf(analysis, { across, up }).toReversed();
  const label = (row: number): string => (row === 0 ? top : row === height - 1 ? bottom : '');
  const left = formatPoints(across.from);
  const right = formatPoints(across.to).padStart(Math.max(1, width - left.length));
  return [
    `${sides.two}, points`,
    ...rows.map((row, i) => `${label(i).padStart(margin)} |${row.join('')}`.trimEnd()),
    `${' '.repeat(margin)} +${'-'.repeat(width)}`,
    `${' '.repeat(margin + 2)}${left}${right}  ${sides.one}, points`,
    'o acceptable to both   . not acceptable to both   lines: reservation points',
    'N Nash   K Kalai-Smorodinsky   E egalitarian   U utilitarian',
  ];
}

/** One direction of the drawing: which cell shows how many points. */
interface Axis {
  readonly from: number;
  readonly to: number;
  readonly cells: number;
}

function axisOver(values: readonly number[], cells: number): Axis {
  const from = values.reduce((low, value) => Math.min(low, value));
  return { from, to: values.reduce((high, value) => Math.max(high, value)), cells };
}

/** Halved before subtracting, so that the largest finite numbers do not overflow. */
const cellAt = ({ from, to, cells }: Axis, points: number): number =>
  from === to ? 0 : Math.round(((points / 2 - from / 2) / (to / 2 - from / 2)) * (cells - 1));

/** Rows from the bottom upwards. */
function cellsOf(analysis: Charted, { across, up }: { readonly across: Axis; readonly up: Axis }): string[][] {
  const { one, two } = analysis.reservationPoint;
  const column = cellAt(across, one);
  const row = cellAt(up, two);
  const ruled = (x: number, y: number): string =>
    x === column ? (y === row ? SIGNS.corner : SIGNS.up) : y === row ? SIGNS.across : SIGNS.blank;
  const cells = Array.from({ length: up.cells }, (_, y) =>
    Array.from({ length: across.cells }, (__, x) => ruled(x, y)),
  );
  const mark = (points: BySide<number>, sign: string): void => {
    const line = cells[cellAt(up, points.two)];
    if (line !== undefined) line[cellAt(across, points.one)] = sign;
  };
  for (const { points, acceptable } of analysis.frontier) if (!acceptable) mark(points, SIGNS.beyond);
  for (const { points, acceptable } of analysis.frontier) if (acceptable) mark(points, SIGNS.acceptable);
  for (const { sign, name } of SOLUTIONS) {
    const found = analysis[name];
    if (found !== null) mark(found.points, sign);
  }
  return cells;
}

/** A label with at most two decimals. */
const formatPoints = (points: number): string =>
  String(Number.isSafeInteger(Math.round(points * 100)) ? Math.round(points * 100) / 100 : points);
