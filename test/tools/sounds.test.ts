import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ROOM_LOOP } from '../../src/store/sound-model.ts';
import { openEncoders } from '../../tools/sounds/encode.ts';
import { measured, seam } from '../../tools/sounds/measure.ts';
import { ALL_SOUNDS, makeSound } from '../../tools/sounds/recipes.ts';
import { samplesIn } from '../../tools/sounds/signal.ts';

const FOLDER = new URL('../../assets/sounds/', import.meta.url);
const SOUNDS = ALL_SOUNDS.map((name) => ({ name, signal: makeSound(name) }));
const CUES = SOUNDS.filter(({ name }) => name !== 'room');
const encoders = await openEncoders();

test.each(SOUNDS)('$name: the committed files are what the script makes', ({ name, signal }) => {
  for (const { ending, encode } of encoders) {
    const committed = readFileSync(new URL(`${name}.${ending}`, FOLDER));
    expect(committed.equals(encode(signal)) ? 'fresh' : `npm run sounds: ${name}.${ending} is stale`).toBe('fresh');
  }
});

test('every sound made twice is the same to the last bit', () => {
  expect(ALL_SOUNDS.map((name) => ({ name, signal: makeSound(name) }))).toEqual(SOUNDS);
});

test.each(SOUNDS)('$name clips nowhere and swings about nothing', ({ signal }) => {
  const { peak, rms, offset } = measured(signal);
  expect(peak).toBeLessThan(-3);
  expect(rms).toBeGreaterThan(-32);
  expect(rms).toBeLessThan(-16);
  expect(offset).toBeLessThan(-60);
});

test.each(CUES)('$name begins and ends without a click, and is over within a second', ({ signal }) => {
  const { ends, seconds } = measured(signal);
  expect(ends).toBeLessThan(-80);
  expect(seconds).toBeLessThan(1);
});

test.each(CUES)('$name is small enough to be there at once', ({ name }) => {
  const sizes = encoders.map(({ ending }) => readFileSync(new URL(`${name}.${ending}`, FOLDER)).length);
  expect(Math.max(...sizes)).toBeLessThan(8000);
});

describe('the tone of the room', () => {
  const room = makeSound('room');
  const period = samplesIn(ROOM_LOOP.period);

  test('joins its own beginning from anywhere within its lead', () => {
    for (const at of [0, ROOM_LOOP.lead / 3, ROOM_LOOP.lead, ROOM_LOOP.lead * 2]) {
      const from = samplesIn(at);
      expect(seam(room, [from, from + period])).toBeLessThan(1);
    }
  });

  test('is even: no second of it stands out', () => {
    const seconds = Array.from({ length: ROOM_LOOP.period }, (_, at) => room.slice(samplesIn(at), samplesIn(at + 1)));
    const levels = seconds.map((second) => measured(second).rms);
    expect(Math.max(...levels) - Math.min(...levels)).toBeLessThan(2.5);
  });
});

/** Where the weight of a sound lies says what it is made of. */
test.each([
  ['door', 100, 900],
  ['chair', 250, 1500],
  ['room', 100, 900],
  ['cup', 900, 3000],
  ['breath', 900, 3000],
  ['card', 1500, 5000],
  ['page', 2500, 6500],
  ['pen', 2500, 6000],
  ['tick', 2500, 5000],
] as const)('%s sounds like its material: its weight lies between %i and %i hertz', (name, low, high) => {
  const { centre } = measured(makeSound(name));
  expect(centre).toBeGreaterThan(low);
  expect(centre).toBeLessThan(high);
});
