import { FIGURES, type Figure } from './figures.ts';
import { NORMS } from './norms.ts';
import type { Pair, Signature } from './signature.ts';

/** Signatures side by side, then what sets each two types apart. */
export function report(signatures: readonly Signature[], pairs: readonly Pair[]): string {
  const head = ['', ...signatures.map(({ type }) => type)];
  const counts = [
    ['negotiations', ...signatures.map(({ negotiations }) => String(negotiations))],
    ['replies', ...signatures.map(({ replies }) => String(replies))],
  ];
  const figures = FIGURES.map((figure, at) => [
    figure.name,
    ...signatures.map(({ means }) => shown(figure, means[at] ?? null)),
  ]);
  const words = [1, 2, 3].map((rung, at) => [
    `words on rung ${rung}: median (10 %–90 %), norm`,
    ...signatures.map(({ type, words: byRung }) => {
      const [row, norm = []] = [byRung[at], NORMS[type].rungs[at]];
      const measured = row === undefined || row.replies === 0 ? '-' : `${row.median} (${row.low}–${row.high})`;
      return `${measured}, ${norm.join('–')}`;
    }),
  ]);
  return [...aligned([head, ...counts, ...figures, ...words]), '', ...pairs.map(pairLine)].join('\n');
}

function pairLine({ between: [first, second], figures }: Pair): string {
  const said = figures.map(
    ({ figure, means: [left, right], apart }) =>
      `${figure.name} ${shown(figure, left)} / ${shown(figure, right)} (${Math.abs(apart).toFixed(1)})`,
  );
  return `${first} / ${second}: ${said.join(' · ')}`;
}

function shown({ unit }: Figure, value: number | null): string {
  if (value === null) return '-';
  return unit === 'share' ? `${(100 * value).toFixed(0)} %` : value.toFixed(2);
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
  );
}
