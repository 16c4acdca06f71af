/** A place in a text; lines and columns count from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** One cell of a table, without its quotes and outer blanks, and where it begins. */
export interface Cell extends Spot {
  readonly text: string;
}

/** A table as it was written. */
export interface Cells {
  readonly separator: Separator;
  /** Rows that hold anything, each with its cells up to the last that is not empty. */
  readonly rows: readonly (readonly Cell[])[];
  /** Quotes that do not close, or close too early. */
  readonly slips: readonly (Spot & { readonly kind: 'open-quote' | 'text-after-quote' })[];
}

const SEPARATORS = [',', ';', '\t'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** Blanks, then a quoted text with what follows it by mistake, or a bare text; then what ends the cell. */
const CELL: Readonly<Record<Separator, RegExp>> = {
  ',': /[^\S\n\r]*(?:("[^"]*(?:""[^"]*)*)("?)([^,\n\r]*)|([^,\n\r]*))(,|\r\n|\n|\r|$)/uy,
  ';': /[^\S\n\r]*(?:("[^"]*(?:""[^"]*)*)("?)([^;\n\r]*)|([^;\n\r]*))(;|\r\n|\n|\r|$)/uy,
  '\t': /[^\S\n\r\t]*(?:("[^"]*(?:""[^"]*)*)("?)([^\t\n\r]*)|([^\t\n\r]*))(\t|\r\n|\n|\r|$)/uy,
};

/**
 * Takes a table as spreadsheets write it apart: commas, semicolons or tabs, quotes, any line ends, blank lines, a byte order mark, and
 * the `sep=;` that some put first. Never throws.
 *
 * Own code, since the parsers of the registry (papaparse, csv-parse) tell the line of a row at best, and a remark needs its column.
 */
export function cellsOf(written: string): Cells {
  const told = /^\uFEFF?(?:"?sep=([,;\t])"?(?:\r\n|\n|\r|$))?/iu.exec(written);
  const start = told?.[0].length ?? 0;
  const separator = SEPARATORS.find((known) => known === told?.[1]) ?? likeliest(written.slice(start));
  const walked = walk(written.slice(start), separator, told?.[1] === undefined ? 1 : 2);
  return { separator, slips: walked.slips, rows: walked.rows.map(withoutEmptyEnd).filter((row) => row.length > 0) };
}

/** The separator that occurs most often outside quotes in the first line that is not blank; of equals the first. */
function likeliest(text: string): Separator {
  const line = text.trimStart().split(/[\n\r]/u, 1)[0] ?? '';
  const bare = line.replaceAll(/"[^"]*"/gu, '');
  const counts = SEPARATORS.map((separator) => bare.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function walk(text: string, separator: Separator, firstLine: number): Pick<Cells, 'rows' | 'slips'> {
  const pattern = new RegExp(CELL[separator], 'uy');
  const rows: Cell[][] = [[]];
  const slips: Cells['slips'][number][] = [];
  let line = firstLine;
  let lineStart = 0;
  for (;;) {
    const from = pattern.lastIndex;
    const [whole = '', quoted, closing, after = '', bare = '', end = ''] = pattern.exec(text) ?? [];
    const begin = from + whole.length - whole.trimStart().length;
    const spot = { line, column: (quoted === undefined && bare.trim() === '' ? from : begin) - lineStart + 1 };
    rows.at(-1)?.push({ ...spot, text: (quoted?.slice(1).replaceAll('""', '"') ?? bare).trim() });
    if (closing === '') slips.push({ ...spot, kind: 'open-quote' });
    for (const { 0: newline, index } of (quoted ?? '').matchAll(/\r\n|\n|\r/gu)) {
      line += 1;
      lineStart = begin + index + newline.length;
    }
    if (after.trim() !== '')
      slips.push({
        line,
        column: from + whole.length - end.length - after.length - lineStart + 1,
        kind: 'text-after-quote',
      });
    if (pattern.lastIndex >= text.length && end !== separator) return { rows, slips };
    if (end === separator) continue;
    line += 1;
    lineStart = pattern.lastIndex;
    rows.push([]);
  }
}

function withoutEmptyEnd(row: readonly Cell[]): readonly Cell[] {
  return row.slice(0, row.findLastIndex(({ text }) => text !== '') + 1);
}
