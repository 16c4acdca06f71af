import type { KnownLine } from './known-lines.ts';

/** What somebody chose to compare; what is left open is chosen for them. */
export interface Chosen {
  readonly left?: number | undefined;
  readonly right?: number | undefined;
}

/** The line in sight beside the one it left, or the last that left it; the earlier one stands left. */
export function pairOf(
  lines: readonly KnownLine[],
  shown: number,
  chosen: Chosen = {},
): readonly [KnownLine, KnownLine] {
  const lineOf = (id: number | undefined): KnownLine | undefined => lines.find((line) => line.id === id);
  const current = lineOf(shown) ?? lines.at(-1);
  const others = lines.filter((line) => line !== current);
  const partner = lineOf(current?.from) ?? others.findLast(({ from }) => from === current?.id) ?? others.at(-1);
  const [early, late] = [current, partner].toSorted((one, other) => (one?.n ?? 0) - (other?.n ?? 0));
  const left = lineOf(chosen.left) ?? early;
  const right = lineOf(chosen.right) ?? late;
  const [first, last] = [lines[0], lines.at(-1)];
  return [left ?? first, right ?? last] as readonly [KnownLine, KnownLine]; // two lines at least: the caller has looked
}
