import { expect, test } from 'vitest';
import { pairFrom, problemsOf, type SetupForm } from '../../../src/ui/pair/setup-form.ts';

const FORM: SetupForm = {
  scenario: 'saas-renewal',
  a: ' Ana ',
  b: 'Ben',
  onOne: 'b',
  clocks: { talks: 20, isEnforced: false },
  hasObserver: true,
  seed: '7',
};

test('a filled form draws a pair, names trimmed, in the chairs that were chosen', () => {
  expect(pairFrom(FORM)).toEqual({
    seed: 7,
    difficulty: 'realistic',
    setup: {
      names: { a: 'Ana', b: 'Ben' },
      chairs: { one: 'b', two: 'a' },
      clocks: { talks: 20, isEnforced: false },
      hasObserver: true,
    },
  });
});

test.each([
  ['no scenario', { scenario: undefined }, ['scenario']],
  ['a name that is only a space', { a: ' ' }, ['names']],
  ['the same name twice', { b: 'ANA' }, ['same']],
  ['half a minute', { clocks: { move: 0.5, isEnforced: false } }, ['clock']],
  ['more than three hours', { clocks: { preparation: 181, isEnforced: true } }, ['clock']],
  ['a draw that is no number', { seed: 'seven' }, ['seed']],
  ['nothing at all', { scenario: undefined, a: '', b: '', seed: '' }, ['scenario', 'names', 'seed']],
])('with %s nothing is drawn, and the problem is named', (_, change, problems) => {
  const form = { ...FORM, ...change };
  expect(problemsOf(form)).toEqual(problems);
  expect(pairFrom(form)).toBeUndefined();
});
