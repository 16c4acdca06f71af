import type { Difficulty } from '../../domain/seat.ts';
import { AXES } from '../../scoring/axes.ts';
import type { Cell } from '../cells.ts';
import { csv } from '../../store/class/csv.ts';

/** The cells as lines of text. */
export function cellTable(cells: readonly Cell[]): readonly string[] {
  const head = ['scenario', 'side', 'counterparty', 'player', 'runs', 'agreed', 'signed', 'realised', 'overall'];
  const rows = cells.map((cell) => [
    cell.scenario,
    cell.side,
    cell.counterparty,
    cell.player,
    String(cell.runs),
    `${Math.round(cell.agreementRate * 100)} %`,
    cell.meanSigned?.toFixed(1) ?? '-',
    cell.meanRealised.toFixed(1),
    cell.meanOverall.toFixed(1),
  ]);
  const widths = head.map((title, at) =>
    rows.reduce((most, row) => Math.max(most, row[at]?.length ?? 0), title.length),
  );
  const names = 4;
  return [head, ...rows].map((row) =>
    row.map((cell, at) => (at < names ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
  );
}

/** The cells for a spreadsheet: one row a cell, every mean in a column named as in the JSON. */
export const cellCsv = (cells: readonly Cell[], difficulty: Difficulty): string =>
  csv([
    [...NAMES, 'difficulty', ...MEANS, ...AXES.map((axis) => `meanAxes.${axis}`)],
    ...cells.map((cell) => [
      ...NAMES.map((name) => cell[name]),
      difficulty,
      ...MEANS.map((name) => cell[name]),
      ...AXES.map((axis) => cell.meanAxes[axis] ?? null),
    ]),
  ]);

const NAMES = ['scenario', 'side', 'counterparty', 'player'] as const;
const MEANS = ['runs', 'agreementRate', 'meanSigned', 'meanRealised', 'meanOverall'] as const;

/** How far a long run has come, for somebody who watches. */
export function progressLine({ done, all, seconds }: { done: number; all: number; seconds: number }): string {
  const rate = done / seconds;
  return `${done} of ${all} negotiations, ${Math.round(rate)} a second, ${Math.ceil((all - done) / rate)} s to go`;
}
