import { drawInteger, drawOne } from '../../src/kernel/chance.ts';

type Draw = (purpose: string, low: number, high: number) => number;
type Path = readonly (string | number)[];

const DEEP: unknown = Array.from({ length: 200 }).reduce<unknown>((inner) => [inner], 'deep');

/** Values that somebody's editor, spreadsheet or cat might have left. */
const ODD: readonly unknown[] = [
  null,
  '',
  ' ',
  0,
  -1,
  0.1,
  1e308,
  -1e308,
  1e-300,
  9_007_199_254_740_992,
  true,
  false,
  [],
  {},
  [[]],
  DEEP,
  'both',
  'drawn',
  'constructor',
  '__proto__',
  'toString',
  'x'.repeat(5000),
  '{pkg}',
  '{',
  '\u0000',
  '\uD800',
  '1e999',
  '.nan',
  'Ünïcode',
];

interface Node {
  readonly path: Path;
  readonly value: unknown;
}

/** Every part of a document with the way to it, the document itself left out. */
function nodesOf(value: unknown, path: Path = []): readonly Node[] {
  const own = path.length === 0 ? [] : [{ path, value }];
  return typeof value === 'object' && value !== null
    ? [...own, ...entriesOf(value).flatMap(([key, inner]) => nodesOf(inner, [...path, key]))]
    : own;
}

const entriesOf = (value: object): readonly (readonly [string | number, unknown])[] =>
  Array.isArray(value) ? value.map((inner: unknown, at) => [at, inner] as const) : Object.entries(value);

/** The document with one part handled: what comes back takes its place, one, none or several entries. */
function replaced(value: unknown, path: Path, handle: (key: string | number, value: unknown) => Entries): unknown {
  const [step, ...rest] = path;
  if (typeof value !== 'object' || value === null || step === undefined) return value;
  const entries = entriesOf(value).flatMap(([key, inner]): Entries => {
    if (key !== step) return [[key, inner]];
    return rest.length === 0 ? handle(key, inner) : [[key, replaced(inner, rest, handle)]];
  });
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}
type Entries = readonly (readonly [string | number, unknown])[];

type Mutation = (document: unknown, draw: Draw) => unknown;

const pick = (nodes: readonly Node[], draw: Draw, purpose = 'node'): Node =>
  nodes[draw(purpose, 0, nodes.length - 1)] ?? { path: [], value: undefined };

const isText = ({ value }: Node): boolean => typeof value === 'string';
const isNumber = ({ value }: Node): boolean => typeof value === 'number';
const isName = ({ value }: Node): boolean => typeof value === 'string' && /^[a-z][a-z0-9-]*$/u.test(value);
const isKeyed = ({ path }: Node): boolean => typeof path.at(-1) === 'string';

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'left out': (document, draw) => replaced(document, pick(nodesOf(document), draw).path, () => []),
  'there twice': (document, draw) =>
    replaced(
      document,
      pick(
        nodesOf(document).filter(({ path }) => typeof path.at(-1) === 'number'),
        draw,
      ).path,
      (key, value) => [
        [key, value],
        [key, value],
      ],
    ),
  'odd value': (document, draw) =>
    replaced(document, pick(nodesOf(document), draw).path, (key) => [[key, ODD[draw('odd', 0, ODD.length - 1)]]]),
  'a name that is not there': (document, draw) =>
    replaced(document, pick(nodesOf(document).filter(isName), draw).path, (key, value) => [[key, `${String(value)}x`]]),
  'the name of something else': (document, draw) => {
    const names = nodesOf(document).filter(isName);
    return replaced(document, pick(names, draw).path, (key) => [[key, pick(names, draw, 'other').value]]);
  },
  'another key': (document, draw) =>
    replaced(document, pick(nodesOf(document).filter(isKeyed), draw).path, (key, value) => [
      [`${String(key)}-x`, value],
    ]),
  'the key of something else': (document, draw) => {
    const keyed = nodesOf(document).filter(isKeyed);
    return replaced(document, pick(keyed, draw).path, (_, value) => [
      [pick(keyed, draw, 'other').path.at(-1) ?? '', value],
    ]);
  },
  'part of something else': (document, draw) => {
    const nodes = nodesOf(document);
    return replaced(document, pick(nodes, draw).path, (key) => [[key, pick(nodes, draw, 'other').value]]);
  },
  'another number': (document, draw) =>
    replaced(document, pick(nodesOf(document).filter(isNumber), draw).path, (key, value) => [
      [key, Number(value) * ([-1, 0, 0.5, 10, 1000, 1e9][draw('times', 0, 5)] ?? 1)],
    ]),
  'a nudge': (document, draw) =>
    replaced(document, pick(nodesOf(document).filter(isNumber), draw).path, (key, value) => [
      [key, Number(value) * (1 + draw('by', -3, 3) / 100)],
    ]),
  'neighbours exchanged': (document, draw) => {
    const lists = nodesOf(document).filter(({ value }) => Array.isArray(value) && value.length > 1);
    return replaced(document, pick(lists, draw).path, (key, value) => [
      [key, Array.isArray(value) ? value.toReversed() : value],
    ]);
  },
  'another text': (document, draw) =>
    replaced(document, pick(nodesOf(document).filter(isText), draw).path, (key, value) => [
      [key, `${String(value)} ${'and so on '.repeat(draw('long', 0, 60))}`],
    ]),
};

/** A document with one or two parts changed; the same seed changes the same parts. */
export function restructured(document: unknown, seed: number): unknown {
  const times = drawInteger({ seed, purpose: 'changes' }, 1, 2);
  return Array.from({ length: times }, (_, n) => n).reduce((changed, n) => {
    const mutate = drawOne({ seed, purpose: 'change', n }, Object.values(MUTATIONS));
    return mutate(changed, (purpose, low, high) => (high < low ? low : drawInteger({ seed, purpose, n }, low, high)));
  }, document);
}
