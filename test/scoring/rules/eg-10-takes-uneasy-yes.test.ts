import { describe, expect, test } from 'vitest';
import type { ActOf } from '../../../src/engine/act.ts';
import { takesUneasyYes } from '../../../src/scoring/rules/eg-10-takes-uneasy-yes.ts';
import { betterFor, seen } from '../../support/marks.ts';
import { moody, type Mood } from '../../support/moody.ts';
import { accept, chat, offer, say, sign } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

const WHOLE = { price: 60, delivery: 'fast', warranty: 'full' };
const write = say([{ kind: 'summarise', text: WHOLE }]);
const silent = say([{ kind: 'stay-silent' }]);
const invite = say([{ kind: 'invite' }]);
const closing = say([{ kind: 'propose-closing' }]);
const night = say([{ kind: 'pause', reason: 'cool-down', until: 1 }]);
const signs = sign('text-2-two');

const hollow: Mood = { consent: 'hollow' };
const sound: Mood = { consent: 'sound', turned: true };
const start = moody(talks().one(chat()));
/** They took the offer, wrote the text and signed it, without a word of their own. */
const yes = (mood: Mood, before: Mood = sound) =>
  start
    .two(before === sound ? chat() : silent, before)
    .one(offer(WHOLE))
    .two(accept('offer-2-one').and(write).and(signs), mood);

describe('a yes that names no term', () => {
  test('signed on is moderate, and major where it was not the first sign', () => {
    expect(seen(takesUneasyYes, yes(hollow).one(signs))).toEqual(['signed-on-it 0/10', 'signed-on-it −8']);
    expect(seen(takesUneasyYes, yes(hollow, hollow).one(signs))).toContain('signed-on-it −15');
    expect(seen(takesUneasyYes, yes({ ...hollow, face: 'withdrawn' }).one(signs))).toContain('signed-on-it −15');
  });

  test('asked about before, it earns; and what is then meant may be signed', () => {
    const asked = yes(hollow).one(invite);
    expect(seen(takesUneasyYes, asked.two(chat(), sound).one(signs))).toEqual(['confirmed 10/10']);
  });

  test('asked once and taken all the same earns half', () => {
    const asked = yes(hollow).one(invite).two(silent, hollow);
    expect(seen(takesUneasyYes, asked.one(signs))).toEqual(['confirmed 10/10', 'asked-once 5/10']);
  });

  test('a question beside the next figure asks for nothing', () => {
    const beside = yes(hollow).one(invite.and(offer({ ...WHOLE, price: 70 })));
    expect(seen(takesUneasyYes, beside)).toEqual([]);
  });
});

test.each([
  ['meant, in a voice that has turned', sound],
  ['short, and meant', { consent: 'sound' }],
  ['hollow, and sounding as if it were meant', { ...hollow, turned: true }],
] as const)('a yes that is %s may be taken: only what could be seen is held against anybody', (_, mood) => {
  expect(seen(takesUneasyYes, yes(mood).one(signs))).toEqual([]);
});

test('whether a person means it nobody knows', () => {
  const people = talks()
    .one(offer(WHOLE))
    .two(accept('offer-1-one').and(write).and(sign('text-1-two')));
  expect(seen(takesUneasyYes, people.one(sign('text-1-two')))).toEqual([]);
});

test('to speak of closing over a silence is moderate, and the text read out together is asking', () => {
  const quiet = start.two(chat(), sound).one(offer(WHOLE)).two(silent, hollow);
  expect(seen(takesUneasyYes, quiet.one(closing))).toEqual(['closed-on-it 0/10', 'closed-on-it −8']);
  expect(seen(takesUneasyYes, quiet.one(invite))).toEqual(['confirmed 10/10']);
  const agreed = start.two(offer(WHOLE), hollow).one(chat()).two(closing, hollow);
  expect(seen(takesUneasyYes, agreed.one(accept('offer-1-two').and(write)))).toEqual(['confirmed 10/10']);
});

test('to sign first, where they had gone silent before and nod after', () => {
  const take = accept('offer-2-two').and(write).and(sign('text-3-one'));
  const first = (before: Mood, after: Mood) =>
    start.two(silent, before).one(chat()).two(offer(WHOLE), before).one(take).two(sign('text-3-one'), after);
  expect(seen(takesUneasyYes, first(hollow, hollow))).toEqual(['signed-first 0/10', 'signed-first −8']);
  expect(seen(takesUneasyYes, first(hollow, sound))).toEqual([]);
  expect(seen(takesUneasyYes, first(sound, hollow))).toEqual([]);
});

describe('a gift made in the heat', () => {
  const rich = { ...WHOLE, price: 100 };
  const gift = (rung: 2 | 3) => start.two(offer(rich), { consent: 'rash', rung });
  const take = accept('offer-1-two').and(say([{ kind: 'summarise', text: rich }]));

  test('taken at once costs, most where it was shouted', () => {
    expect(seen(takesUneasyYes, gift(2).one(take))).toEqual(['took-gift 0/10', 'took-gift −8']);
    expect(seen(takesUneasyYes, gift(3).one(take))).toContain('took-gift −15');
  });

  test('left where it lay it earns, and taken in the calm it costs nothing', () => {
    expect(seen(takesUneasyYes, gift(3).one(night).two(chat(), sound).one(take))).toEqual(['left-lying 10/10']);
    expect(seen(takesUneasyYes, gift(3).one(chat()))).toEqual([]);
  });

  test('that is worth less than one’s alternative tempts nobody', () => {
    const poor = start.two(offer({ ...WHOLE, price: 10 }), { consent: 'rash', rung: 3 });
    expect(seen(takesUneasyYes, poor.one(night))).toEqual([]);
  });

  test('its better line names the feeling and gives it a night', () => {
    const pause: ActOf<'pause'> = { kind: 'pause', reason: 'cool-down', until: 1 };
    expect(betterFor(takesUneasyYes, gift(3).one(take))?.acts).toEqual([{ kind: 'acknowledge-feeling' }, pause]);
  });
});

test('the better line for a quiet yes says it back and asks what it would take', () => {
  const taken = yes(hollow).one(signs);
  expect(betterFor(takesUneasyYes, taken)?.acts).toEqual([
    { kind: 'reflect', heard: taken.log.findLastIndex((event) => event.kind === 'moveMade' && event.side === 'two') },
    { kind: 'ask-interest', issue: 'price' },
  ]);
});
