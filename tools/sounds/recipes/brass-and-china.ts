import { struck } from '../bodies.ts';
import { balanced, type Signal } from '../signal.ts';
import { thud } from './wood.ts';

/** The stop of a small balance: thin brass, touched once. */
export const tick = (): Signal =>
  struck(
    [
      { hertz: 1610, gain: 0.3, rings: 0.09 },
      { hertz: 3140, gain: 1, rings: 0.2 },
      { hertz: 3172, gain: 0.6, rings: 0.18 },
      { hertz: 5290, gain: 0.45, rings: 0.11 },
      { hertz: 7940, gain: 0.2, rings: 0.06 },
    ],
    { contact: 0.0007 },
  );

/** China on china, with something in it. */
const CHINA = [
  { hertz: 1130, gain: 0.6, rings: 0.09 },
  { hertz: 2390, gain: 1, rings: 0.16 },
  { hertz: 2431, gain: 0.5, rings: 0.14 },
  { hertz: 4070, gain: 0.5, rings: 0.1 },
  { hertz: 6150, gain: 0.25, rings: 0.06 },
] as const;

/** A cup set down: its rim finds the saucer twice, and the saucer the table. */
export const cup = (): Signal =>
  balanced([
    { signal: struck(CHINA, { contact: 0.0009 }), gain: 0.5 },
    { signal: struck(CHINA, { contact: 0.0011 }), at: 0.047, gain: 0.85 },
    { signal: struck(CHINA, { contact: 0.0016 }), at: 0.082, gain: 0.22 },
    { signal: thud(0.1), at: 0.045, gain: 0.6 },
  ]);
