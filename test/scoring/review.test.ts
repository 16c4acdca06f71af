import { describe, expect, test } from 'vitest';
import { playOf } from '../../src/scoring/play.ts';
import { REVIEW_RULES, reviewOf } from '../../src/scoring/review.ts';
import { REVIEW_RULE_IDS } from '../../src/scoring/rule.ts';
import { score } from '../../src/scoring/score.ts';
import { findingText } from '../../src/text/finding-text.ts';
import { renewalWords } from '../support/renewal-words.ts';
import { leave } from '../support/saying.ts';
import { talks } from '../support/talks.ts';

const over = talks().one(leave());
const reviewed = over
  .put({ kind: 'review', side: 'one', question: 'left', answer: 'The exit, and the credits' })
  .put({ kind: 'review', side: 'one', question: 'c', answer: 'Draft', commitment: { owner: 'Me', by: '2026-06-05' } });

test('the table has each rule once, in the order of the ids', () => {
  expect(REVIEW_RULES.map(({ id }) => id)).toEqual(REVIEW_RULE_IDS);
});

test('its lines add up to its sums', () => {
  const { lines, can, earned } = reviewOf(playOf(reviewed.log, 'one'));
  expect(lines.map((line) => [line.rule, line.earned])).toEqual([
    ['RV-1', 250],
    ['RV-2', 1000],
    ['RV-4', 0],
  ]);
  expect([can, earned]).toEqual([3000, 1250]);
});

test('it weighs nothing in the grade', () => {
  expect(score(reviewed.log, 'one')).toEqual(score(over.log, 'one'));
});

describe('every case has words', () => {
  const words = renewalWords();
  test.each(REVIEW_RULES.flatMap(({ id, cases }) => cases.map((found) => [id, found] as const)))(
    '%s, %s',
    (rule, found) => {
      const { title, why } = findingText(words, { rule, kind: 'credit', case: found, params: {} });
      expect(title).not.toBe(rule);
      expect(why).toMatch(/^\p{Lu}[^{}]+$/u);
    },
  );
});
