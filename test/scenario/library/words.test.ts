import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import source from './source-runs.json';
import { LIBRARY, wordsIn, type Sentence } from './library.ts';

const KNOWN = new Set(
  Array.from({ length: source.runs.length / source.digits }, (_, at) =>
    source.runs.slice(at * source.digits, (at + 1) * source.digits),
  ),
);

const runsIn = (said: string, length: number): readonly string[] => {
  const spoken = said.toLowerCase().match(/[a-z0-9]+/gu) ?? [];
  return spoken
    .slice(0, Math.max(0, spoken.length - length + 1))
    .map((_, at) => spoken.slice(at, at + length).join(' '));
};

const pathsOf = (sentences: readonly Sentence[], wrong: RegExp): readonly string[] =>
  sentences.filter(({ said }) => wrong.test(said)).map(({ path }) => path);

test('the runs of the sources are there to be compared with', () => {
  expect(KNOWN.size).toBeGreaterThan(9000);
});

describe.each(LIBRARY.map((whole) => [whole.id, whole] as const))('%s', (_, { text, sentences }) => {
  test('briefs are read in under three minutes each', () => {
    expect(wordsIn(text.brief)).toBeLessThanOrEqual(300);
    for (const { confidential } of Object.values(text.sides)) expect(wordsIn(confidential)).toBeLessThanOrEqual(450);
  });

  test('a percent sign stands behind a no-break space', () => {
    expect(pathsOf(sentences, /[\d}] ?%/u)).toEqual([]);
  });

  test('quotation marks and dashes are set, not typed', () => {
    expect(pathsOf(sentences, /``|''| -- |\.\.\./u)).toEqual([]);
  });

  test('no run of eight words is taken from the sources', () => {
    const taken = sentences.flatMap(({ said }) =>
      runsIn(said, source.words).filter((run) =>
        KNOWN.has(createHash('sha256').update(run).digest('hex').slice(0, source.digits)),
      ),
    );
    expect(taken).toEqual([]);
  });
});

test('no sentence is said in two scenarios', () => {
  const LENGTH = 10;
  const owners = new Map<string, Set<string>>();
  for (const { id, sentences } of LIBRARY)
    for (const { said } of sentences)
      for (const run of runsIn(said, LENGTH)) owners.set(run, (owners.get(run) ?? new Set()).add(id));
  const shared = [...owners].filter(([, ids]) => ids.size > 1).map(([run, ids]) => `${run} (${[...ids].join(', ')})`);
  expect(shared).toEqual([]);
});
