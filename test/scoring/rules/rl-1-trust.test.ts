import { expect, test } from 'vitest';
import { betterLine } from '../../../src/scoring/better-line.ts';
import { playOf } from '../../../src/scoring/play.ts';
import { buildsTrust } from '../../../src/scoring/rules/rl-1-trust.ts';
import { occasionsOf, seen } from '../../support/marks.ts';
import { metBy } from '../../support/met-by.ts';
import { chat, offer, say } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

const ask = say([{ kind: 'ask-interest' }]);
const opened = { say: offer({ price: 100 }), answer: offer({ price: 10 }) };
const trusting = (...levels: readonly number[]) =>
  metBy(
    'diplomat',
    levels.map((trust, at) => ({ ...(at === 0 ? opened : { say: chat() }), feels: { trust } })),
  );

test.each<[readonly number[], string]>([
  [[0.4, 0.5, 0.6], 'grown 10/10'],
  [[0.4, 0.45, 0.5], 'grown 7.5/10'],
  [[0.4, 0.7, 0.4], 'same 5/10'],
  [[0.4, 0.35, 0.3], 'fallen 2.5/10'],
  [[0.4, 0.1, 0.1], 'fallen 0/10'],
])('trust that goes %j', (levels, mark) => {
  expect(seen(buildsTrust, trusting(...levels))).toEqual([mark]);
});

test('it stands at the move that moved it most', () => {
  expect(occasionsOf(buildsTrust, trusting(0.4, 0.42, 0.6, 0.62))[0]?.move).toBe(7);
  expect(occasionsOf(buildsTrust, trusting(0.4, 0.42, 0.1, 0.12))[0]?.move).toBe(7);
});

test('small talk tests nobody', () => {
  const friendly = [0.4, 0.5, 0.6].map((trust) => ({ say: chat(), feels: { trust } }));
  expect(seen(buildsTrust, metBy('diplomat', friendly))).toEqual([]);
});

test('nobody knows what a person felt', () => {
  const going = talks().one(opened.say).two(opened.answer).one(chat()).two(chat()).one(chat());
  expect(seen(buildsTrust, going)).toEqual([]);
});

test('where a hard word cost it, the better line says it calmly; otherwise it says back and asks', () => {
  const lost = (saying: ReturnType<typeof chat>) =>
    metBy('diplomat', [{ ...opened, feels: { trust: 0.5 } }, { say: saying, feels: { trust: 0.2 } }, { say: chat() }]);
  const better = (played: ReturnType<typeof lost>) => {
    const [mark] = occasionsOf(buildsTrust, played);
    return mark && betterLine(buildsTrust, playOf(played.log, 'one'), mark);
  };
  expect(better(lost(offer({ price: 100 }).hardLine()))?.manner.tone).toBe('firm');
  expect(better(lost(ask))?.acts.map(({ kind }) => kind)).toEqual(['reflect', 'ask-interest']);
});
