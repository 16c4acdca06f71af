import { expect, test } from 'vitest';
import type { Act } from '../../src/engine/act.ts';
import { offer, SEEDS, shareOf, talkWith, type Answered, type Talk } from '../support/talk.ts';

/** Offers more and more until the diplomat takes it and writes the text. */
function untilAccepted(talk: Talk): Answered | undefined {
  talk.say({ kind: 'build-rapport' });
  for (let at = 3; at < 10 && talk.state().outcome === undefined; at += 1) {
    const reply = talk.say(offer(talk.mine({ uplift: 9 * at, term: 2, exit: 2, payment: 2, support: 1, credits: 1 })));
    if (reply.kinds.includes('accept')) return reply;
  }
  return undefined;
}

const ask: Act = { kind: 'ask-about-text' };

test('unasked, the draft brings an annex, and its lines say so', () => {
  const brings = shareOf((seed) => {
    const talk = talkWith('diplomat', { seed });
    const reply = untilAccepted(talk);
    if (reply === undefined) return false;
    expect(reply.kinds).toEqual(['accept', 'summarise', 'attach-term']);
    expect(reply.lines).toContain('accept');
    return talk.state().text?.annexes.includes('automatic-renewal') === true;
  });
  expect(brings).toBeGreaterThan(0.8);
});

test('asked what else is in the text, it tells all of it', () => {
  for (const seed of SEEDS) {
    const talk = talkWith('diplomat', { seed });
    if (untilAccepted(talk) === undefined || talk.state().outcome !== undefined) continue;
    const reply = talk.say(ask);
    expect(reply.lines).toContain('annex-told');
    expect(reply.voice.parts.find(({ line }) => line === 'annex-told')?.slots['annex']).toBe('automatic-renewal');
  }
});

test('asked beforehand, it leaves the annex in its pocket', () => {
  expect(
    shareOf((seed) => {
      const talk = talkWith('diplomat', { seed });
      talk.say(ask);
      untilAccepted(talk);
      return (talk.state().text?.annexes.length ?? 0) > 0;
    }),
  ).toBe(0);
});

test('it reads the fine print of others before it signs, and does not sign what costs it too much', () => {
  let read = 0;
  for (const seed of SEEDS) {
    const talk = talkWith('diplomat', { seed, them: 'two' });
    talk.say({ kind: 'build-rapport' });
    const offered = talk.mine({ uplift: 75, term: 2, exit: 3, payment: 2, support: 2, credits: 3 });
    const reply = talk.say(offer(offered));
    if (!reply.kinds.includes('accept') || talk.state().outcome !== undefined) continue;
    const { lines, kinds } = talk.say([
      { kind: 'attach-term', clause: 'automatic-renewal' },
      { kind: 'sign', text: talk.state().text?.id ?? '' },
    ]);
    read += 1;
    expect(lines, `seed ${seed}`).toContain('question');
    expect(kinds).toEqual(['ask-about-text']);
    talk.say({ kind: 'invite' });
    expect(talk.state().outcome?.kind).not.toBe('signed');
  }
  expect(read).toBeGreaterThan(SEEDS.length / 2);
});
