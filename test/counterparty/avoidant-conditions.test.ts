import { expect, test } from 'vitest';
import { AVOIDANT, avoidant } from '../../src/counterparty/avoidant.ts';
import { afterHearing, type Moment } from '../../src/counterparty/mind/chart.ts';
import type { Impression } from '../../src/counterparty/mind/impression.ts';
import { freshMind, type Mind } from '../../src/counterparty/mind/mind.ts';
import { view } from '../../src/engine/view.ts';
import { aMind, anImpression } from '../support/impressions.ts';
import { talkWith } from '../support/talk.ts';

const fresh = freshMind(view(talkWith('avoidant').state(), 'one'), AVOIDANT);

/** Where the chart goes from a state of its safety when it hears something. */
function from(safety: string, heard: Partial<Impression>, felt: Partial<Mind>): Moment {
  const standing = { nerves: 'calm', chair: 'sitting', talks: 'puttingOff', safety, worry: 'dropped' };
  return afterHearing(
    avoidant,
    { standing, mind: fresh },
    { type: 'heard', impression: anImpression(heard), felt: aMind(fresh, felt), draw: 0.5 },
  );
}

/** Everything that the pivotal thing waits for (voices §2). */
const HEARD: Partial<Impression> = { makesRoom: true, roomMade: 2 };
const FELT: Partial<Mind> = { trust: 0.55, arousal: 0.35 };

test.each(['guarded', 'thawing', 'atEase'])('with every condition met, who is %s half says it', (safety) => {
  expect(from(safety, HEARD, FELT).habits).toContain('says-half-of-it');
});

test.each<readonly [string, Partial<Impression>, Partial<Mind>]>([
  ['this move makes no room', { makesRoom: false }, {}],
  ['of the last four moves only one made room', { roomMade: 1 }, {}],
  ['one of the last two pressed', { pressedLately: true }, {}],
  ['somebody else listens', { inTheOpen: true }, {}],
  ['it was just let off with a gift', { step: 4, gift: 4 }, {}],
  ['it trusts a little less', {}, { trust: 0.54 }],
  ['it is a little more stirred', {}, { arousal: 0.36 }],
  ['it was lied to', { foundOut: true }, {}],
])('not when %s', (_, heard, felt) => {
  for (const safety of ['guarded', 'thawing', 'atEase'])
    expect(from(safety, { ...HEARD, ...heard }, { ...FELT, ...felt }).habits).not.toContain('says-half-of-it');
});

test.each<readonly [string, Partial<Impression>]>([
  ['an invitation', { makesRoom: true }],
  ['one open question', { kinds: ['ask-interest'] }],
  ['time to think after an invitation', { silent: true, roomMade: 1 }],
])('after the half, %s brings the rest', (_, heard) => {
  for (const safety of ['halfSaying', 'waitingToBeAsked'])
    expect(from(safety, heard, FELT).habits).toContain('confides');
});

test.each<readonly [string, Partial<Impression>]>([
  ['a question beside other things', { kinds: ['ask-interest', 'offer'] }],
  ['silence out of nothing', { silent: true, roomMade: 0 }],
  ['an invitation in front of others', { makesRoom: true, inTheOpen: true }],
])('%s does not', (_, heard) => {
  for (const safety of ['halfSaying', 'waitingToBeAsked'])
    expect(from(safety, heard, FELT).habits).not.toContain('confides');
});

test.each<readonly [string, Partial<Impression>, string]>([
  ['pressed instead', { pressed: true, pressedLately: true }, 'shut'],
  ['exposed before others', { inTheOpen: true, costsFace: true }, 'shut'],
])('after the half, %s shuts it for good', (_, heard, state) => {
  const { standing, mind } = from('halfSaying', heard, FELT);
  expect(standing['safety']).toBe(state);
  expect(mind.opennessCeiling).toBe(0.2);
  expect(from('shut', HEARD, { trust: 1, arousal: 0 }).standing['safety']).toBe('shut');
});

test('pressure without the half only closes it for now; exposure shuts it wherever it stands', () => {
  const pressed = { pressed: true, pressedLately: true };
  for (const safety of ['guarded', 'thawing', 'atEase', 'waitingToBeAsked', 'safe'])
    expect(from(safety, pressed, FELT).standing['safety']).not.toBe('shut');
  for (const safety of ['guarded', 'thawing', 'atEase', 'halfSaying', 'waitingToBeAsked', 'safe', 'wary'])
    expect(from(safety, { inTheOpen: true, costsFace: true }, FELT).standing['safety']).toBe('shut');
});
