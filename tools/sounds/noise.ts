import { drawBits } from '../../src/kernel/chance.ts';
import { samplesIn, type Signal } from './signal.ts';

/** The one seed of every sound in the room. */
const SEED = 1807;

/** Numbers from 0 up to 1, the same for the same name for ever. */
export type Draw = () => number;

/** A stream of chance for one part of one sound; integer steps only. */
export function chanceOf(name: string): Draw {
  let state = drawBits({ seed: SEED, purpose: `sound.${name}` });
  return () => {
    // the step and the mix of SplitMix32, made for one word of state
    state = (state + 0x9e3779b9) | 0;
    let z = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return ((z ^ (z >>> 15)) >>> 0) / 0x1_0000_0000;
  };
}

/** Even noise, −1 to 1. */
export function noise(name: string, seconds: number): Signal {
  const draw = chanceOf(name);
  return Float64Array.from({ length: samplesIn(seconds) }, () => draw() * 2 - 1);
}

/** A number within a share of its value above and below it. */
export const about = (draw: Draw, value: number, share: number): number => value * (1 + share * (draw() * 2 - 1));
