import { cellsOf, type Cell, type Separator, type Spot } from './csv-cells.ts';
import type { Path } from './problem.ts';

/** Something wrong with the table itself, at its place. */
export interface TableRemark extends Spot {
  readonly code: 'csv-quote' | 'csv-header' | 'csv-row' | 'csv-number' | 'csv-reservation';
  readonly message: string;
}

/** A table as the raw object that the same sheet in JSON would be. */
export interface CsvSheet {
  /** Undefined where the header cannot be understood, so that nothing below can. */
  readonly raw: unknown;
  readonly remarks: readonly TableRemark[];
  /** Where a part of the raw object stands, or what comes nearest. */
  readonly placeOf: (path: Path) => Spot;
}

const COLUMNS = ['issue', 'option', 'the first side', 'the second side'] as const;
const FIGURES_FROM = 2;
const FIRST: Spot = { line: 1, column: 1 };

interface Row {
  readonly cells: readonly Cell[];
  readonly spot: Spot;
}

interface IssueRows {
  readonly id: string;
  readonly rows: Row[];
}

/**
 * Reads a score sheet from a table: a header (issue, option, and the names of the two sides), a row for each option, and a row that
 * begins with `reservation`. An empty issue cell means the issue above. Never throws.
 *
 * @source command-line.md "score sheet"; issue: "JSON and CSV, as teachers have them"
 */
export function readCsvSheet(text: string): CsvSheet {
  const { rows, separator, slips } = cellsOf(text);
  const quotes = slips.map(({ kind, ...spot }): TableRemark => ({
    ...spot,
    code: 'csv-quote',
    message:
      kind === 'open-quote'
        ? 'A quote opens here and never closes. Close it, or take it out.'
        : 'Something stands behind the closing quote. A quote within quotes is written twice: "".',
  }));
  const [header, ...body] = rows.map((cells): Row => ({ cells, spot: cells[0] ?? FIRST }));
  const unread = headerRemarks(header);
  if (header === undefined || unread.length > 0)
    return { raw: undefined, remarks: [...quotes, ...unread], placeOf: () => header?.spot ?? FIRST };
  const sorted = sortRows(body, separator);
  const sides = header.cells.slice(FIGURES_FROM).map((cell) => cell.text);
  const figuresOf = (rowsOf: readonly Row[], side: number): readonly number[] =>
    rowsOf.map(({ cells }) => figureOf(cells[FIGURES_FROM + side]?.text ?? '', separator) ?? 0);
  return {
    raw: {
      sides,
      issues: sorted.issues.map((issue) => ({
        id: issue.id,
        options: issue.rows.map(({ cells }) => optionOf(cells[1]?.text ?? '')),
        points: Object.fromEntries(sides.map((side, at) => [side, figuresOf(issue.rows, at)])),
      })),
      reservation: Object.fromEntries(
        sides.map((side, at) => [
          side,
          figuresOf(sorted.reservation === undefined ? [] : [sorted.reservation], at)[0] ?? 0,
        ]),
      ),
    },
    remarks: [...quotes, ...sorted.remarks],
    placeOf: (path) => placeOf(path, { header, sides, ...sorted }),
  };
}

function headerRemarks(header: Row | undefined): readonly TableRemark[] {
  const remark = (spot: Spot, message: string): readonly TableRemark[] => [
    { line: spot.line, column: spot.column, code: 'csv-header', message },
  ];
  if (header === undefined)
    return remark(FIRST, 'The table is empty. Begin with a row "issue,option," and the names of the two sides.');
  const { cells, spot } = header;
  const empty = cells.findIndex(({ text }) => text === '');
  if (cells.length < COLUMNS.length)
    return remark(
      spot,
      `The first row names the columns: issue, option, and the two sides. Here are ${cells.length}; ${COLUMNS[cells.length] ?? ''} is missing. Cells are parted by commas, semicolons or tabs.`,
    );
  const extra = cells[COLUMNS.length];
  if (extra !== undefined)
    return remark(extra, `"${extra.text}" would be a third side; a score sheet has two. Take the column out.`);
  const figure = cells.slice(FIGURES_FROM).find(({ text }) => figureOf(text, ';') !== undefined);
  if (figure !== undefined)
    return remark(figure, 'Here the name of a side belongs. Is the row with the names of the columns missing above?');
  if (empty >= FIGURES_FROM)
    return remark(cells[empty] ?? spot, `Here the name of ${COLUMNS[empty] ?? 'a side'} is missing.`);
  return [];
}

interface Sorted {
  readonly issues: readonly IssueRows[];
  readonly reservation: Row | undefined;
  readonly remarks: readonly TableRemark[];
}

function sortRows(body: readonly Row[], separator: Separator): Sorted {
  const issues = new Map<string, IssueRows>();
  const remarks: TableRemark[] = [];
  let reservation: Row | undefined;
  let current: string | undefined;
  for (const row of body) {
    const [issue, option] = row.cells;
    if (/^reservation(?: points?)?$/iu.test(issue?.text ?? '')) {
      remarks.push(...reservationRemarks(row, { separator, isSecond: reservation !== undefined }));
      reservation ??= row;
      continue;
    }
    remarks.push(...rowRemarks(row, separator));
    if ((option?.text ?? '') === '')
      remarks.push(remarkAt(option ?? row.spot, 'csv-row', 'The option has no name. Write it into the second cell.'));
    const id: string | undefined = (issue?.text ?? '') === '' ? current : issue?.text;
    if (id === undefined) {
      remarks.push(remarkAt(row.spot, 'csv-row', 'The issue has no name. Write it into the first cell.'));
      continue;
    }
    current = id;
    const known = issues.get(id);
    if (known === undefined) issues.set(id, { id, rows: [row] });
    else known.rows.push(row);
  }
  const last = body.at(-1)?.spot ?? FIRST;
  if (reservation === undefined)
    remarks.push(
      remarkAt(
        last,
        'csv-reservation',
        'The reservation points are missing. Add a row: "reservation", an empty cell, and the points of each side.',
      ),
    );
  if (issues.size === 0) remarks.push(remarkAt(last, 'csv-row', 'There is no issue. Add a row for each option.'));
  return { issues: [...issues.values()], reservation, remarks };
}

function reservationRemarks(
  row: Row,
  { separator, isSecond }: { readonly separator: Separator; readonly isSecond: boolean },
): readonly TableRemark[] {
  const option = row.cells[1];
  if (isSecond)
    return [remarkAt(row.spot, 'csv-reservation', 'There is a row with the reservation points already. Keep one.')];
  return option === undefined || option.text === ''
    ? rowRemarks(row, separator)
    : [
        remarkAt(
          option,
          'csv-reservation',
          'Reservation points belong to no option: leave the second cell of this row empty.',
        ),
      ];
}

const remarkAt = ({ line, column }: Spot, code: TableRemark['code'], message: string): TableRemark => ({
  line,
  column,
  code,
  message,
});

/** Cells too many, points too few, points that are no number. */
function rowRemarks({ cells, spot }: Row, separator: Separator): readonly TableRemark[] {
  const extra = cells[COLUMNS.length];
  const tooMany =
    extra === undefined
      ? []
      : [
          remarkAt(
            extra,
            'csv-row',
            `This row has ${cells.length} cells, the first row ${COLUMNS.length}. A text with the separator in it goes between quotes.`,
          ),
        ];
  const figures = [0, 1].flatMap((side) => {
    const cell = cells[FIGURES_FROM + side];
    if (cell === undefined || cell.text === '')
      return [
        remarkAt(
          cell ?? spot,
          'csv-row',
          `The points of ${COLUMNS[FIGURES_FROM + side] ?? ''} are missing in this row.`,
        ),
      ];
    return figureOf(cell.text, separator) === undefined
      ? [remarkAt(cell, 'csv-number', `"${shortened(cell.text)}" is no number. ${advice(separator)}`)]
      : [];
  });
  return extra === undefined ? figures : tooMany;
}

const advice = (separator: Separator): string =>
  separator === ','
    ? 'Write it with a point, such as 12.5, and without blanks between the digits.'
    : 'Write it as 12.5 or 12,5, and without blanks or points between thousands.';

const LONGEST_SHOWN = 30;
const shortened = (text: string): string => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);

/** A number as people write it; with a decimal comma only where commas do not part the cells. */
function figureOf(text: string, separator: Separator): number | undefined {
  const plain = text.replace('\u2212', '-');
  const pointed = separator === ',' ? plain : plain.replace(',', '.');
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu.test(pointed) ? Number(pointed) : undefined;
}

/** `12` is the number, `012` and `12 months` are names. */
const optionOf = (text: string): string | number => (String(Number(text)) === text ? Number(text) : text);

type Table = Sorted & { readonly header: Row; readonly sides: readonly string[] };

function placeOf([top, first, second, third, fourth]: Path, { header, sides, issues, reservation }: Table): Spot {
  const columnOf = (side: Path[number] | undefined): number => FIGURES_FROM + sides.indexOf(String(side));
  if (top === 'sides') return header.cells[typeof first === 'number' ? FIGURES_FROM + first : 0] ?? header.spot;
  if (top === 'reservation')
    return (
      reservation?.cells[columnOf(first)] ??
      (first === undefined ? undefined : header.cells[columnOf(first)]) ??
      reservation?.spot ??
      header.spot
    );
  const issue = typeof first === 'number' ? issues[first] : undefined;
  if (top !== 'issues' || issue === undefined) return header.spot;
  const row = (at: Path[number] | undefined): Row | undefined => issue.rows[typeof at === 'number' ? at : 0];
  if (second === 'options') return row(third)?.cells[1] ?? row(third)?.spot ?? header.spot;
  if (second === 'points') return row(fourth)?.cells[columnOf(third)] ?? row(fourth)?.spot ?? header.spot;
  return issue.rows[0]?.spot ?? header.spot;
}
