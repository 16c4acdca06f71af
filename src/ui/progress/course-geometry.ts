import { scaleLinear, scalePoint } from 'd3-scale';

/** The drawing in its own units; as wide as it is shown, so that its words keep their size. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Room for the words around the plot. */
export const EDGES = { left: 34, right: 14, top: 42, bottom: 26 } as const;

const FULL = 10_000;

/** Where grades and tables stand in a frame. */
export interface Plot {
  readonly y: (hundredths: number) => number;
  /** The place of a table, counted from the first graded one. */
  readonly x: (at: number) => number;
  /** Half the way from one table to the next. */
  readonly half: number;
}

/** From left to right one place a table, from below 0 to 100. */
export function plotOf({ width, height }: Frame, tables: number): Plot {
  const y = scaleLinear([0, FULL], [height - EDGES.bottom, EDGES.top]);
  const x = scalePoint<number>(
    Array.from({ length: tables }, (_, at) => at),
    [EDGES.left, width - EDGES.right],
  ).padding(0.5);
  return { y, x: (at) => x(at) ?? EDGES.left, half: x.step() / 2 };
}

/** Where the word of a stretch stands above the plot, so that it covers no mark; a narrow stretch leaves the lower line to the next. */
export const wordY = (isNarrow: boolean): number => EDGES.top - (isNarrow ? 26 : 9);

/** A stretch has to be so wide, and its word stands beside the next one's. */
export const ROOM_FOR_WORD = 96;

/** From one table to the next so much room, and a letter fits into its mark. */
const ROOM_FOR_LETTER = 23;

export const MARKS = { letter: 10, dot: 4 } as const;

/** How large a mark may be: with a letter in it, or a dot. */
export const markSize = ({ half }: Plot): number => (2 * half >= ROOM_FOR_LETTER ? MARKS.letter : MARKS.dot);

/** The tables whose days are written below: the first and the last, and as many between as fit. */
export function dayTicks(tables: number, width: number): readonly number[] {
  const most = Math.max(2, Math.floor((width - EDGES.left - EDGES.right) / 110));
  if (tables <= most) return Array.from({ length: tables }, (_, at) => at);
  return Array.from({ length: most }, (_, tick) => Math.round((tick * (tables - 1)) / (most - 1)));
}

/** The table nearest to a place. */
export function nearestTable(plot: Plot, tables: number, at: number): number {
  const places = Array.from({ length: tables }, (_, table) => table);
  return places.reduce((best, table) => (Math.abs(plot.x(table) - at) < Math.abs(plot.x(best) - at) ? table : best), 0);
}
