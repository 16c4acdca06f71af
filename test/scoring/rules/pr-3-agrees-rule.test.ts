import { expect, test } from 'vitest';
import { betterLine } from '../../../src/scoring/better-line.ts';
import { playOf } from '../../../src/scoring/play.ts';
import { agreesRule } from '../../../src/scoring/rules/pr-3-agrees-rule.ts';
import { occasionsOf, seen } from '../../support/marks.ts';
import { chat, claim, offer, say, type Saying } from '../../support/saying.ts';
import { talks, type Talks } from '../../support/talks.ts';

const agenda = (rule?: string): Saying =>
  say([{ kind: 'propose-agenda', issues: ['price', 'delivery'], ...(rule !== undefined && { rule }) }]);
const index = claim('evidence', 'straight', 'index');
const first = offer({ price: 100 });
const going = (sayings: readonly Saying[], answers: readonly Saying[] = []): Talks =>
  sayings.reduce((played, saying, at) => played.one(saying).two(answers[at] ?? chat()), talks());

test.each<[string, readonly Saying[], readonly Saying[], string]>([
  ['named before the first figures and argued by', [agenda('index'), first, index], [], 'lived 5/5'],
  ['that they argue by', [agenda('index'), first, chat()], [chat(), index], 'lived 5/5'],
  ['nobody comes back to', [agenda('index'), first, chat()], [], 'early 3/5'],
  ['named after them', [first, agenda('index'), chat()], [], 'late 1/5'],
  ['nobody knows', [agenda('my-own'), first, index], [], 'none 0/5'],
  ['that is missing from the agenda', [agenda(), first, index], [], 'none 0/5'],
  ['of theirs that one argues by', [chat(), first, index], [agenda('index')], 'lived 5/5'],
  ['of theirs that one leaves lying', [chat(), first, chat()], [agenda('index')], 'none 0/5'],
])('a rule %s', (_, sayings, answers, mark) => {
  expect(seen(agreesRule, going(sayings, answers))).toEqual([mark]);
});

test('an inflated figure is no standard', () => {
  expect(seen(agreesRule, going([agenda('index'), first, claim('evidence', 'inflated', 'index')]))).toEqual([
    'early 3/5',
  ]);
});

test('without a proposal of one’s own, or with hardly any play, nothing is said', () => {
  expect(seen(agreesRule, going([agenda('index'), index, chat()]))).toEqual([]);
  expect(seen(agreesRule, going([first, chat()]))).toEqual([]);
});

test('the better line agrees on a rule before the figures', () => {
  const played = going([first, chat(), chat()]);
  const [missed] = occasionsOf(agreesRule, played);
  if (missed === undefined) throw new Error('nothing was missed');
  expect(betterLine(agreesRule, playOf(played.log, 'one'), missed)?.acts).toEqual([
    { kind: 'propose-agenda', issues: ['price', 'delivery', 'warranty'], rule: 'index' },
    { kind: 'ask-interest' },
  ]);
});
