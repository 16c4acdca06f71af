import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { mutated } from '../../test/scenario/mutated.ts';
import { CLASS_KINDS } from './class-files.ts';
import { restructured } from './structural.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../scenarios/saas-renewal');
export const STRUCTURE = readFileSync(path.join(FOLDER, 'scenario.yaml'), 'utf8');
export const TEXT = readFileSync(path.join(FOLDER, 'text.en.yaml'), 'utf8');

const SHEET = {
  sides: ['buyer', 'seller'],
  issues: [
    { id: 'price', options: ['90k', '95k', '100k'], points: { buyer: [40, 31.5, 20], seller: [10, 22, 35] } },
    { id: 'term', options: [12, 24, 36], points: { buyer: [20, 12.25, -3], seller: [0, 14, 18] } },
    { id: 'support', options: ['none', 'office hours', 'night'], points: { buyer: [0, 18, 25], seller: [15, 9, 0] } },
  ],
  reservation: { buyer: 30, seller: 25.5 },
};

const ROWS: readonly (readonly string[])[] = [
  ['issue', 'option', ...SHEET.sides],
  ...SHEET.issues.flatMap(({ id, options, points }) =>
    options.map((option, at) => [id, `"${option}"`, String(points.buyer[at]), String(points.seller[at])]),
  ),
  ['reservation', '', '30', '25.5'],
];
const TABLES = [
  ROWS.map((row) => row.join(',')).join('\n'),
  `\uFEFF${ROWS.map((row) => row.join(';').replaceAll('.', ',')).join('\r\n')}\r\n`,
  ROWS.map((row) => row.join('\t')).join('\n'),
] as const;

/** One file to be read. */
export interface Input {
  readonly kind: InputKind;
  readonly file: string;
  readonly text: string;
}

const parsedStructure: unknown = parse(STRUCTURE);
const parsedText: unknown = parse(TEXT);

/** JSON for the one half, YAML for the other: both are read by the same parser. */
const written = (data: unknown, seed: number): string =>
  turnOf(seed) % 2 === 0
    ? JSON.stringify(data ?? null, null, 1)
    : stringify(data ?? null, { aliasDuplicateObjects: false });

/** What is made of a seed, by kind. */
const KINDS = {
  'scenario, parts changed': (seed) => ({
    file: 'scenario.yaml',
    text: written(restructured(parsedStructure, seed), seed),
  }),
  'scenario, slips of the pen': (seed) => ({ file: 'scenario.yaml', text: mutated(STRUCTURE, seed) }),
  'text, parts changed': (seed) => ({ file: 'text.en.yaml', text: written(restructured(parsedText, seed), seed) }),
  'text, slips of the pen': (seed) => ({ file: 'text.en.yaml', text: mutated(TEXT, seed) }),
  'sheet, parts changed': (seed) => ({ file: 'sheet.json', text: JSON.stringify(restructured(SHEET, seed) ?? null) }),
  'sheet, slips of the pen': (seed) => ({ file: 'sheet.json', text: mutated(JSON.stringify(SHEET, null, 2), seed) }),
  'table, cells changed': (seed) => ({ file: 'sheet.csv', text: tableOf(restructured(ROWS, seed)) }),
  'table, slips of the pen': (seed) => ({ file: 'sheet.csv', text: mutated(TABLES[seed % TABLES.length] ?? '', seed) }),
  ...CLASS_KINDS,
} as const satisfies Record<string, (seed: number) => Omit<Input, 'kind'>>;
export type InputKind = keyof typeof KINDS;

export const INPUT_KINDS = [
  'scenario, parts changed',
  'scenario, slips of the pen',
  'text, parts changed',
  'text, slips of the pen',
  'sheet, parts changed',
  'sheet, slips of the pen',
  'table, cells changed',
  'table, slips of the pen',
  'link, letters changed',
  'assignment, parts changed',
  'result, parts changed',
  'result, slips of the pen',
] as const satisfies readonly InputKind[];

/** How often its kind had its turn before a seed. */
export function turnOf(seed: number): number {
  return Math.floor(seed / INPUT_KINDS.length);
}

/** The input of a seed: kinds take turns. */
export function inputOf(seed: number): Input {
  const kind = INPUT_KINDS[seed % INPUT_KINDS.length] ?? 'scenario, parts changed';
  return { kind, ...KINDS[kind](seed) };
}

const tableOf = (rows: unknown): string =>
  Array.isArray(rows)
    ? rows
        .map((row: unknown) => (Array.isArray(row) ? row.map((cell) => String(cell)).join(',') : String(row)))
        .join('\n')
    : String(rows);
