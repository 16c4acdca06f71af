import { through } from '../filters.ts';
import { noise } from '../noise.ts';
import { mixed, rounded, shaped, type Course, type Signal } from '../signal.ts';

/** The hollows of nose and throat: where breath is loudest, and how much. */
type Hollows = readonly (readonly [hertz: number, q: number, gain: number])[];

const OUT: Hollows = [
  [430, 3, 0.9],
  [1180, 4, 0.6],
  [2350, 4.5, 0.35],
  [4300, 3, 0.12],
];
const IN: Hollows = [
  [640, 3, 0.5],
  [1520, 4.5, 0.9],
  [2800, 4.5, 0.7],
  [5200, 3, 0.3],
];

/** Air through a throat: rushing noise, coloured by what it passes. */
function air(name: string, seconds: number, { hollows, force }: { hollows: Hollows; force: Course }): Signal {
  const rush = noise(name, seconds);
  const coloured = hollows.map(([hertz, q, gain]) => ({
    // the mouth opens as the air comes faster
    signal: through(rush, { kind: 'band', hertz: (t: number) => hertz * (0.86 + 0.18 * force(t)), q }),
    gain,
  }));
  return shaped(mixed(coloured), force);
}

/** Let out through the nose. */
export const breathedOut = (name: string, seconds: number): Signal =>
  air(name, seconds, {
    hollows: OUT,
    force: (t) => rounded(t / (seconds * 0.22)) * rounded((seconds - t) / (seconds * 0.72)) ** 1.5,
  });

/** Drawn in, and held. */
export const breathedIn = (name: string, seconds: number): Signal =>
  air(name, seconds, {
    hollows: IN,
    force: (t) => rounded(t / (seconds * 0.8)) ** 1.4 * rounded((seconds - t) / (seconds * 0.14)),
  });
