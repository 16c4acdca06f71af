import { expect, test } from 'vitest';
import { keepsWord } from '../../../src/scoring/rules/rl-3-promises.ts';
import { betterFor, faultOf, seen } from '../../support/marks.ts';
import { chat, claim, say } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

const share = (by: number) => say([{ kind: 'promise', what: 'share-data', by }]);
const pause = (until: number) => say([{ kind: 'pause', reason: 'cool-down', until }]);
const figures = claim('evidence', 'straight', 'index');

test('what was promised and done in time earns', () => {
  expect(seen(keepsWord, talks().one(share(3)).two(chat()).one(figures))).toEqual(['kept 5/5']);
});

test('what was not done by its day is a fault, where it was promised', () => {
  const broken = talks().one(share(3)).two(chat()).one(pause(5));
  expect(seen(keepsWord, broken)).toEqual(['broken 0/5', 'broken −8']);
  expect(faultOf(keepsWord, broken)).toMatchObject({ move: 1, params: { promise: 'share' } });
});

test('what still has time is neither', () => {
  expect(seen(keepsWord, talks().one(share(9)).two(chat()).one(pause(5)))).toEqual([]);
});

test('the other side answers for its own', () => {
  const theirs = talks().one(chat()).two(share(3)).one(pause(5));
  expect(seen(keepsWord, theirs, 'one')).toEqual([]);
  expect(seen(keepsWord, theirs, 'two')).toContain('broken −8');
});

test('the better line takes more time for it', () => {
  const broken = talks().one(share(3)).two(chat()).one(pause(5));
  expect(betterFor(keepsWord, broken)?.acts).toEqual([{ kind: 'promise', what: 'share-data', by: 10 }]);
});
