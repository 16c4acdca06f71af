import { expect, test } from 'vitest';
import { sheetSchema } from '../../src/analysis/sheet-schema.ts';
import { readCsvSheet } from '../../src/scenario/csv-sheet.ts';
import { formatProblem } from '../../src/scenario/problem.ts';
import { readSheet } from '../../src/scenario/read-sheet.ts';

const SHEET = {
  sides: ['buyer', 'seller'],
  issues: [
    { id: 'price', options: ['90k', '100k'], points: { buyer: [40, 20.5], seller: [-10, 35] } },
    { id: 'term', options: [12, '24 months'], points: { buyer: [5, -1.5], seller: [0, 8] } },
  ],
  reservation: { buyer: 30, seller: 25 },
};
const LINES = [
  'issue,option,buyer,seller',
  'price,90k,40,-10',
  'price,100k,20.5,35',
  'term,12,5,0',
  'term,24 months,-1.5,8',
  'reservation,,30,25',
];
const CSV = LINES.join('\n');

const rawOf = (text: string): unknown => sheetSchema.parse(readCsvSheet(text).raw);
const toldOf = (text: string): readonly string[] => {
  const sheet = readSheet({ file: 'sheet.csv', text });
  return sheet.ok ? [] : sheet.error.map((problem) => formatProblem(problem).replace(/^sheet\.csv:/u, ''));
};

test.each([
  ['as it is', CSV],
  ['a byte order mark, and the line ends of Windows', `\uFEFF${LINES.join('\r\n')}\r\n`],
  ['the line ends of an old Mac', LINES.join('\r')],
  ['blank lines and blank rows', LINES.join('\n\n,,,\n')],
  ['semicolons and decimal commas', CSV.replaceAll(',', ';').replaceAll('.', ',')],
  ['semicolons that the first line announces', `sep=;\r\n${CSV.replaceAll(',', ';')}`],
  ['tabs', CSV.replaceAll(',', '\t')],
  ['quotes round every cell', CSV.replaceAll(/[^,\n]+/gu, '"$&"')],
  ['blanks round every cell', CSV.replaceAll(',', ' , ')],
  ['empty columns at the end', LINES.join(',,,\n')],
  ['a true minus', CSV.replaceAll('-', '\u2212')],
  ['each issue named once', CSV.replace('price,100k', ',100k').replace('term,24', ',24')],
  ['the reservation points first', [LINES[0], LINES[5], ...LINES.slice(1, 5)].join('\n')],
  [
    'other words in the first row, and in capitals',
    CSV.replace('issue,option', 'Topic,Choice').replace('reserv', 'RESERV'),
  ],
])('a table with %s is the sheet that JSON would be', (_, text) => {
  expect(rawOf(text)).toEqual(SHEET);
  expect(toldOf(text)).toEqual([]);
});

test('quoted cells may hold separators, quotes and line ends', () => {
  expect(rawOf('issue,option,a,b\n"price, net","say ""yes""\nor no",1,2\nreservation,,0,0')).toMatchObject({
    issues: [{ id: 'price, net', options: ['say "yes"\nor no'] }],
  });
});

test.each<[string, string, readonly string[]]>([
  ['nothing in it', '', ['1:1: csv-header']],
  ['too few columns', 'issue,option,a\n', ['1:1: csv-header']],
  ['a third side', 'issue,option,a,b,c\n', ['1:18: csv-header']],
  ['no header', 'price,90k,40,10\n', ['1:11: csv-header']],
  ['a side without a name', 'issue,option,,b\n', ['1:14: csv-header']],
  ['twice the same side', 'issue,option,a,a\nx,y,1,2\nreservation,,0,0', ['1:16: same-sides']],
  ['points that are no number', CSV.replace('20.5', '2o'), ['3:12: csv-number']],
  ['a decimal comma between commas', CSV.replace('20.5', '"20,5"'), ['3:12: csv-number']],
  ['points between thousands', CSV.replaceAll(',', ';').replace('40', '1.000,5'), ['2:11: csv-number']],
  ['points without end', CSV.replace('20.5', '1e999'), ['3:12: not-finite']],
  ['points that are missing', CSV.replace(',35', ''), ['3:1: csv-row']],
  ['a cell too many', CSV.replace('20.5', '20,5'), ['3:17: csv-row']],
  ['an option without a name', CSV.replace('100k', ''), ['3:7: csv-row']],
  ['no name for the first issue', CSV.replace('price,90k', ',90k'), ['2:1: csv-row']],
  ['an option twice', CSV.replace('100k', '90k'), ['3:7: duplicate-option']],
  ['no reservation points', LINES.slice(0, 5).join('\n'), ['5:1: csv-reservation']],
  ['reservation points twice', `${CSV}\n${LINES[5] ?? ''}`, ['7:1: csv-reservation']],
  ['reservation points one cell early', CSV.replace('n,,30', 'n,30'), ['6:13: csv-reservation']],
  ['a quote that never closes', CSV.replace('100k', '"100k'), ['3:7: csv-quote', '3:1: csv-row']],
  ['a word behind a quote', CSV.replace('100k', '"100"k'), ['3:12: csv-quote']],
  ['no rows', 'issue,option,a,b', ['1:1: csv-reservation', '1:1: csv-row']],
])('a table with %s is refused at the place', (_, text, expected) => {
  const told = toldOf(text);
  for (const start of expected) expect(told.some((line) => line.startsWith(`${start}: `))).toBe(true);
  for (const line of told) expect(line).toMatch(/: [A-Z"].*[.?]$/u);
});

test('everything wrong is said at once, from top to bottom', () => {
  const text = ['issue;option;a;b', 'price;x;1;zwei', 'price;x;1;2', 'term;;1', 'reservation;;0;0'].join('\n');
  expect(toldOf(text).map((line) => line.split(': ').slice(0, 2).join(' '))).toEqual([
    '2:11 csv-number',
    '3:7 duplicate-option',
    '4:1 csv-row',
    '4:6 csv-row',
  ]);
});
