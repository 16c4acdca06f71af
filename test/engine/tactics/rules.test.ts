import { expect, test } from 'vitest';
import { OFTEN, TACTIC_RULES, type Condition, type TacticRule } from '../../../src/engine/tactics/rules.ts';
import type { Sign } from '../../../src/engine/tactics/signs.ts';
import { TACTICS } from '../../../src/engine/tactics/tactic.ts';

/** A move that shows the first shows the others too. */
const MEANS: Readonly<Partial<Record<Sign, readonly Sign[]>>> = {
  cuts: ['moves', 'pays', 'gives', 'haggles'],
  moves: ['pays', 'gives'],
  contributes: ['gives'],
  stands: ['haggles'],
};

const contradict = (asks: Condition, forbids: Condition): boolean =>
  asks.whose === forbids.whose &&
  [asks.sign, ...(MEANS[asks.sign] ?? [])].includes(forbids.sign) &&
  OFTEN[asks.often].least > OFTEN[forbids.often].most;

const exclude = (one: TacticRule, other: TacticRule): boolean =>
  one.when.some((left) => other.when.some((right) => contradict(left, right) || contradict(right, left)));

const pairs = TACTIC_RULES.flatMap((one, at) =>
  TACTIC_RULES.slice(at + 1)
    .filter(({ tactic }) => tactic !== one.tactic)
    .map((other) => [one.tactic, other.tactic, exclude(one, other)] as const),
);

test.each(pairs)('no three exchanges are both %s and %s', (_, __, isExcluded) => {
  expect(isExcluded).toBe(true);
});

test('each of the six lines has a row', () => {
  expect(new Set(TACTIC_RULES.map(({ tactic }) => tactic))).toEqual(new Set(TACTICS));
});
