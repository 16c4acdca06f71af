import { expect, test } from 'vitest';
import { cueGain, masterGain, roomGain } from '../../src/audio/levels.ts';
import { CUES } from '../../src/store/sound-model.ts';
import { measured } from '../../tools/sounds/measure.ts';
import { makeSound } from '../../tools/sounds/recipes.ts';

const decibels = (gain: number): number => 20 * Math.log10(gain);
/** Somebody who speaks at the other end of a table, in decibels below full scale. */
const SPEECH = -26;

test.each(CUES)('%s stays below speech even at full volume', (name) => {
  const { rms } = measured(makeSound(name));
  expect(rms + decibels(cueGain(name))).toBeLessThan(SPEECH - 4);
  expect(rms + decibels(cueGain(name))).toBeGreaterThan(-52);
});

test('the room lies at the edge of hearing, and is thinner when somebody has gone', () => {
  const { rms } = measured(makeSound('room'));
  expect(rms + decibels(roomGain('usual'))).toBeLessThan(SPEECH - 18);
  expect(roomGain('none')).toBe(0);
  expect(roomGain('thin')).toBeLessThan(roomGain('usual') / 2);
  expect(roomGain('close')).toBeGreaterThan(roomGain('usual'));
});

test.each([
  [0, 0],
  [0.5, 0.25],
  [1, 1],
  [3, 1],
  [-1, 0],
])('a slider at %s is a gain of %s', (volume, gain) => expect(masterGain(volume)).toBe(gain));
