/** What a cell can hold; null is an empty cell. */
export type CsvCell = string | number | null;

/** What a spreadsheet may take for the start of a formula, full-width forms included. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/u;

/** Rows as comma-separated values by RFC 4180. A word that a spreadsheet would run as a formula gets an apostrophe before it. */
export const csv = (rows: readonly (readonly CsvCell[])[]): string =>
  rows.map((row) => row.map(cell).join(',')).join('\r\n');

function cell(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
