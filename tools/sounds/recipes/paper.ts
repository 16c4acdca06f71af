import { ringingBody, shocks, struck } from '../bodies.ts';
import { passed, through } from '../filters.ts';
import { chanceOf, noise } from '../noise.ts';
import { balanced, RATE, rounded, shaped, type Course, type Signal } from '../signal.ts';

/** A hand that starts quickly and comes to rest: 0 to 1 and back. */
const stroke =
  (seconds: number, start = 0.22): Course =>
  (t) =>
    rounded(t / (seconds * start)) * rounded((seconds - t) / (seconds * (1 - start)));

/** Card on wool: a dry hiss that is brighter the faster the hand is, and rough as cloth is. */
export function slide(name: string, seconds: number): Signal {
  const speed = stroke(seconds);
  const rough = passed(noise(`${name}.rough`, seconds), { kind: 'low', hertz: 70 });
  const edge = through(
    noise(`${name}.edge`, seconds),
    { kind: 'band', hertz: (t) => 1100 + 2600 * speed(t), q: 0.8 },
    { kind: 'high', hertz: 500 },
    { kind: 'low', hertz: 5200 },
  );
  const body = through(noise(`${name}.body`, seconds), { kind: 'band', hertz: (t) => 320 + 240 * speed(t), q: 1.1 });
  const rubbed = balanced([{ signal: edge }, { signal: body, gain: 0.45 }]);
  return rubbed.map((value, at) => value * (1 + 5 * (rough[at] ?? 0))).map(byStroke(speed));
}

/** A card that lies down: air and felt, no ring. */
export const laidDown = (name: string): Signal =>
  balanced([
    {
      signal: struck(
        [
          { hertz: 118, gain: 1, rings: 0.09 },
          { hertz: 264, gain: 0.5, rings: 0.05 },
          { hertz: 610, gain: 0.18, rings: 0.03 },
        ],
        { contact: 0.004 },
      ),
    },
    {
      signal: shaped(passed(noise(`${name}.flap`, 0.06), { kind: 'band', hertz: 1500, q: 0.9 }), (t) =>
        Math.exp(-t / 0.012),
      ),
      gain: 0.3,
    },
  ]);

/** A sheet lifted, bent and let down: two swells of hiss, crackling where the paper bends. */
export function turned(name: string, seconds: number): Signal {
  const lift: Course = (t) => rounded(t / (seconds * 0.3)) * rounded((seconds * 0.55 - t) / (seconds * 0.22));
  const fall: Course = (t) =>
    rounded((t - seconds * 0.45) / (seconds * 0.14)) * rounded((seconds - t) / (seconds * 0.38));
  const bends: Course = (t) => 0.75 * lift(t) + fall(t);
  const hiss = shaped(
    through(
      noise(`${name}.hiss`, seconds),
      { kind: 'band', hertz: (t) => 2600 + 2200 * lift(t) + 700 * fall(t), q: 0.7 },
      { kind: 'high', hertz: 900 },
      { kind: 'low', hertz: 8000 },
    ),
    bends,
  );
  const crackle = ringingBody(
    shocks(chanceOf(`${name}.crackle`), seconds, (t) => 40 + 170 * bends(t)),
    [
      { hertz: 2100, gain: 1, rings: 0.012 },
      { hertz: 3900, gain: 0.9, rings: 0.008 },
      { hertz: 6100, gain: 0.5, rings: 0.006 },
    ],
  );
  return balanced([{ signal: hiss, gain: 0.5 }, { signal: shaped(crackle, bends) }]);
}

const byStroke =
  (speed: Course) =>
  (value: number, at: number): number =>
    value * speed(at / RATE);
