import { expect, test } from 'vitest';
import { invariant } from '../../../src/kernel/invariant.ts';
import type { ChairPlay, Reversal } from '../../../src/store/pair/reversal.ts';
import { insights } from '../../../src/ui/pair/insights.ts';
import { loadScenario } from '../../../src/ui/words/load-scenario.ts';

const loaded = await loadScenario('saas-renewal');
invariant(loaded.ok, 'the renewal is part of the product');
const told = { words: loaded.value.words, names: { a: 'Ana', b: 'Ben' } };

const PLAIN: ChairPlay = {
  person: 'a',
  round: 0,
  side: 'one',
  outcome: 'signed',
  moves: 5,
  points: 60,
  surplus: 10,
  reach: 0.5,
  realised: 60,
  opening: 80,
  gave: { cost: 5, worth: 5 },
  got: { cost: 5, worth: 5 },
  steps: { all: 2, paired: 1 },
  argued: {
    claims: { straight: 1, vague: 0, inflated: 0, fabricated: 0 },
    facts: [],
    interests: [],
    questions: 2,
    threats: 0,
  },
  overall: 6_000,
  foundByOther: {},
  foundOneself: {},
};

function reversal(change: Partial<Record<'a0' | 'a1' | 'b0' | 'b1', Partial<ChairPlay>>> = {}): Reversal {
  const play = (person: 'a' | 'b', round: 0 | 1): ChairPlay => ({
    ...PLAIN,
    person,
    round,
    side: (person === 'a') === (round === 0) ? 'one' : 'two',
    ...change[`${person}${round}`],
  });
  const [a0, a1, b0, b1] = [play('a', 0), play('a', 1), play('b', 0), play('b', 1)];
  return {
    byPerson: { a: [a0, a1], b: [b0, b1] },
    byChair: { one: [a0, b1], two: [b0, a1] },
    isSameDraw: true,
    review: { a: undefined, b: undefined },
  };
}

test('where nothing differs, only how far both came is said', () => {
  const said = insights(reversal(), told);
  expect(said).toHaveLength(2);
  expect(said[0]).toMatch(/you came equally far: 50\u00a0%/u);
});

test('who came further in a chair is named with both shares', () => {
  expect(insights(reversal({ b1: { reach: 0.8 } }), told)[0]).toMatch(
    /Ben came further: 80\u00a0% of what was possible, Ana 50\u00a0%/u,
  );
});

test('below leaving is no share of anything', () => {
  expect(insights(reversal({ b0: { reach: -0.5 } }), told)[1]).toMatch(/Ben signed for less than leaving was worth/u);
  expect(insights(reversal({ b0: { reach: -0.5 } }), told).join(' ')).not.toContain('-50');
});

test('a person’s questions and fairness are compared between chairs, never where one of them was not answered', () => {
  const said = insights(
    reversal({
      a1: { argued: { ...PLAIN.argued, questions: 0 }, foundByOther: { fair: 6 } },
      a0: { foundByOther: { fair: 3 } },
      b1: { foundByOther: { fair: 1 } },
    }),
    told,
  ).join('\n');
  expect(said).toMatch(/Ana asked 2 questions in the chair of .*, and none in that of/u);
  expect(said).toMatch(/Ana was found fairer in the chair of .* \(6 of 7\) than in that of .* \(3\)/u);
  expect(said).not.toContain('Ben was found fairer');
});
