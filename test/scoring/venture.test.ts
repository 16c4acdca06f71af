import { expect, test } from 'vitest';
import { playOf } from '../../src/scoring/play.ts';
import { unventured } from '../../src/scoring/venture.ts';
import { NO_ROOM } from '../support/no-room.ts';
import { accept, chat, concede, leave, offer, say } from '../support/saying.ts';
import { talks, type Talks } from '../support/talks.ts';

/** The best is worth 100 to the seller and leaving 40; the buyer leaves at 40 of its own. */
const BEST = { price: 100, delivery: 'slow', warranty: 'none' };
const judged = (played: Talks) => unventured(playOf(played.log, 'one'));
const leftAfter = (...sayings: readonly ReturnType<typeof offer>[]): Talks =>
  sayings.reduce((played, saying) => played.one(saying).two(chat()), talks()).one(leave());

test.each<[string, Talks, string | undefined]>([
  ['nobody who offers nothing', talks().one(chat()).two(leave()), 'nothing-ventured'],
  ['the best for oneself alone', leftAfter(offer(BEST)), 'out-of-reach'],
  [
    'small steps from it',
    leftAfter(offer(BEST), concede({ price: 90 }), concede({ delivery: 'normal' })),
    'out-of-reach',
  ],
  ['half of the way to one’s limit', leftAfter(offer(BEST), offer({ ...BEST, price: 50 })), undefined],
  [
    'something that the other side could have signed',
    leftAfter(offer({ price: 70, delivery: 'fast', warranty: 'vague' })),
    undefined,
  ],
  ['a part that says nothing of the rest', leftAfter(offer({ price: 90 })), 'out-of-reach'],
])('where nothing is signed, %s', (_, played, reason) => {
  expect(judged(played)).toBe(reason);
});

test('what was theirs and one has accepted counts as well', () => {
  const agreed = talks()
    .one(chat())
    .two(offer({ price: 60, delivery: 'fast', warranty: 'full' }))
    .one(accept('offer-1-two'))
    .two(leave());
  expect(judged(agreed)).toBeUndefined();
});

test('what comes in the last round can no longer be signed by both', () => {
  const idle = Array.from({ length: 7 }, () => chat());
  const late = idle.reduce((played, saying) => played.one(saying).two(chat()), talks());
  const fair = offer({ price: 50, delivery: 'normal', warranty: 'vague' });
  expect(judged(late.one(fair).two(chat()))).toBe('out-of-reach');
});

test('leaving where nothing was to be had is a result, and talks that go on are graded as far as they go', () => {
  expect(judged(talks(NO_ROOM).one(offer(BEST)).two(chat()).one(leave()))).toBeUndefined();
  expect(
    judged(
      talks()
        .one(offer(BEST))
        .two(say([{ kind: 'invite' }])),
    ),
  ).toBeUndefined();
});
