import { expect, test } from 'vitest';
import { playOf } from '../../../src/scoring/play.ts';
import { answersReview } from '../../../src/scoring/rules/rv-1-answers-review.ts';
import { leave } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

const over = talks().one(leave());
const answered = (...said: readonly string[]) =>
  said.reduce((after, answer, at) => after.put({ kind: 'review', side: 'one', question: `q-${at}`, answer }), over);
const look = ({ log }: Pick<typeof over, 'log'>) => answersReview.look(playOf(log, 'one'), []);
const ANSWER = 'They came back to the exit twice';

test.each([
  [0, 'unanswered', 0],
  [1, 'partly', 250],
  [4, 'answered', 1000],
  [6, 'answered', 1000],
])('%i answers', (count, found, earned) => {
  expect(look(answered(...Array.from({ length: count }, () => ANSWER)))).toMatchObject({ case: found, earned });
});

test('a nod is no answer, and a commitment is another rule’s', () => {
  expect(look(answered('fine', 'ok then'))).toMatchObject({ case: 'unanswered' });
  const commitment = { owner: 'Me', by: '2026-06-05' };
  const made = over.put({ kind: 'review', side: 'one', question: 'c', answer: ANSWER, commitment });
  expect(look(made)).toMatchObject({ case: 'unanswered' });
});

test('while the talks go on there is nothing to review', () => {
  expect(look(talks())).toBeUndefined();
});
