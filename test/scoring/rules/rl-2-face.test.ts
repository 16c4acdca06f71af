import { expect, test } from 'vitest';
import { betterLine } from '../../../src/scoring/better-line.ts';
import { playOf } from '../../../src/scoring/play.ts';
import { keepsFace } from '../../../src/scoring/rules/rl-2-face.ts';
import { occasionsOf, seen } from '../../support/marks.ts';
import { metBy } from '../../support/met-by.ts';
import { chat, offer, say } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

const ask = say([{ kind: 'ask-interest' }]);
const opened = { say: offer({ price: 100 }), answer: offer({ price: 10 }) };
const facing = (...levels: readonly number[]) =>
  metBy(
    'warrior',
    levels.map((face, at) => ({ ...(at === 0 ? opened : { say: chat() }), feels: { face } })),
  );

test.each<[readonly number[], string]>([
  [[1, 1, 1], 'kept 10/10'],
  [[1, 0.6, 0.95], 'mended 10/10'],
  [[1, 0.6, 0.7], 'lost 5/10'],
  [[1, 0.4, 0.4], 'lost 0/10'],
])('face that goes %j', (levels, mark) => {
  expect(seen(keepsFace, facing(...levels))).toEqual([mark]);
});

test('of a person it is known only how the words were perceived', () => {
  const going = (saying: typeof ask) => talks().one(opened.say).two(opened.answer).one(saying).two(chat()).one(chat());
  expect(seen(keepsFace, going(ask))).toEqual(['kept 10/10']);
  expect(seen(keepsFace, going(ask.hardLine().atThePerson()))).toEqual(['lost 0/10']);
});

test('hardly any play, or small talk alone, says nothing', () => {
  expect(seen(keepsFace, talks().one(opened.say).two(opened.answer))).toEqual([]);
  expect(seen(keepsFace, metBy('warrior', [{ say: chat() }, { say: chat() }, { say: chat() }]))).toEqual([]);
});

test('the better line says the same about the matter, between the two alone', () => {
  const loud = say(ask.acts, { tone: 'hard-line', directness: 'direct', audience: 'open', aim: 'person' });
  const played = talks().one(opened.say).two(opened.answer).one(loud).two(chat()).one(chat());
  const [mark] = occasionsOf(keepsFace, played);
  if (mark === undefined) throw new Error('nothing was lost');
  expect(betterLine(keepsFace, playOf(played.log, 'one'), mark)?.manner).toMatchObject({
    tone: 'firm',
    aim: 'matter',
    audience: 'private',
  });
});
