import { drawInteger, drawOne } from '../../src/kernel/chance.ts';

/** How many mutations a fuzz test makes of each file; `PARLEY_FUZZ=10000` for the long run. */
const FUZZ = Number(process.env.PARLEY_FUZZ ?? 0);

/** The seed to begin with, so that a failure can be looked at alone: `PARLEY_FUZZ_FROM=1234 PARLEY_FUZZ=1`. */
const FIRST = Number(process.env.PARLEY_FUZZ_FROM ?? 1);

/** Seeds of a fuzz test, `usual` many unless the environment says otherwise. */
export const fuzzSeeds = (usual: number): readonly number[] =>
  Array.from({ length: FUZZ > 0 ? FUZZ : usual }, (_, at) => FIRST + at);

/** Time for a fuzz test: the long run takes its own. */
export const FUZZ_TIME = { timeout: 20_000 + FUZZ * 500 };

const ODD = [
  'null', '', '-1', '0', '1e999', '.nan', '.inf', '-.inf', '999999999999999999999', '[]', '{}', '[[[[', '}', 'both', 'drawn',
  'constructor', '__proto__', 'toString', '"', "'", '|', '>', '&a', '*a', '!!set', '<<: {a: 1}', '\t', '\u0000', '\uFEFF', '---',
  '? x', '# x', '%', '@', '`', 'true', 'no', '2024-01-01', '0x1F', '1_000', '{n}', '{pkg}', '…', '\uD800',
] as const; // prettier-ignore

type Mutation = (text: string, draw: (purpose: string, low: number, high: number) => number) => string;

const splice = (text: string, at: number, { cut = 0, put = '' }): string =>
  text.slice(0, at) + put + text.slice(at + cut);

/** Where the n-th match of a pattern begins, and how long it is. */
function nth(text: string, pattern: RegExp, pick: (count: number) => number): readonly [at: number, length: number] {
  const found = [...text.matchAll(pattern)];
  const match = found[pick(found.length)];
  return match === undefined ? [0, 0] : [match.index, match[0].length];
}

const WORD = /[A-Za-z][\w-]*/gu;
const NUMBER = /-?\d+(?:\.\d+)?/gu;
// from the beginning of a line: a search that begins anywhere takes the square of a long one
const LINE = /^[^\n]*\n/gmu;

const MUTATIONS: readonly Mutation[] = [
  (text, draw) => splice(text, ...cutAt(nth(text, LINE, (count) => draw('line', 0, count - 1)))),
  (text, draw) => {
    const [at, length] = nth(text, LINE, (count) => draw('line', 0, count - 1));
    return splice(text, at, { put: text.slice(at, at + length) });
  },
  (text, draw) => {
    const [at, cut] = nth(text, WORD, (count) => draw('word', 0, count - 1));
    const [from, length] = nth(text, WORD, (count) => draw('other', 0, count - 1));
    return splice(text, at, { cut, put: text.slice(from, from + length) });
  },
  (text, draw) => {
    const [at, cut] = nth(text, NUMBER, (count) => draw('number', 0, count - 1));
    const [from, length] = nth(text, NUMBER, (count) => draw('other', 0, count - 1));
    return splice(text, at, { cut, put: text.slice(from, from + length) });
  },
  (text, draw) => {
    const [at, cut] = nth(text, draw('which', 0, 1) === 0 ? WORD : NUMBER, (count) => draw('odd', 0, count - 1));
    return splice(text, at, { cut, put: ODD[draw('what', 0, ODD.length - 1)] ?? '' });
  },
  (text, draw) =>
    splice(text, draw('at', 0, text.length), {
      cut: draw('cut', 0, 3),
      put: ODD[draw('what', 0, ODD.length - 1)] ?? '',
    }),
  (text, draw) => splice(text, draw('at', 0, text.length), { cut: draw('cut', 1, 40) }),
  (text, draw) => text.slice(0, draw('at', 0, text.length)),
  (text, draw) => {
    const [at] = nth(text, /^ +/gmu, (count) => draw('indent', 0, count - 1));
    return splice(text, at, draw('way', 0, 1) === 0 ? { cut: 1 } : { put: ' ' });
  },
];

const cutAt = ([at, cut]: readonly [number, number]) => [at, { cut }] as const;

/** A file with one to three slips in it; the same seed makes the same slips. */
export function mutated(text: string, seed: number): string {
  const slips = drawInteger({ seed, purpose: 'slips' }, 1, 3);
  return Array.from({ length: slips }, (_, n) => n).reduce((slipped, n) => {
    const mutate = drawOne({ seed, purpose: 'mutation', n }, MUTATIONS);
    return mutate(slipped, (purpose, low, high) => (high < low ? low : drawInteger({ seed, purpose, n }, low, high)));
  }, text);
}
