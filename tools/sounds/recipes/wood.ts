import { ringingBody, shocks, struck } from '../bodies.ts';
import { passed, through } from '../filters.ts';
import { chanceOf, noise } from '../noise.ts';
import { balanced, rounded, shaped, type Signal } from '../signal.ts';

/** The frame of a wooden chair: dull, dry, none of it for long. */
const FRAME = [
  { hertz: 172, gain: 0.9, rings: 0.09 },
  { hertz: 318, gain: 1, rings: 0.07 },
  { hertz: 547, gain: 0.8, rings: 0.055 },
  { hertz: 905, gain: 0.5, rings: 0.04 },
  { hertz: 1480, gain: 0.3, rings: 0.025 },
  { hertz: 2260, gain: 0.16, rings: 0.016 },
] as const;

/** Wood under weight gives, it does not click. */
const SOFT = { kind: 'low', hertz: 1100, q: 0.6 } as const;

/** A weight shifts and a joint gives: sticking and slipping, quicker and then slower. */
export function creak(name: string, seconds: number): Signal {
  const rate = (t: number): number =>
    34 + 62 * rounded(t / (seconds * 0.4)) - 58 * rounded((t - seconds * 0.5) / (seconds * 0.5));
  const slips = shocks(chanceOf(`${name}.slips`), seconds, rate);
  const swell = (t: number): number =>
    (0.25 + 0.75 * rounded(t / (seconds * 0.35))) * rounded((seconds - t) / (seconds * 0.45));
  return balanced([
    { signal: shaped(ringingBody(passed(slips, SOFT), FRAME), swell) },
    { signal: cloth(`${name}.cloth`, seconds), gain: 0.07 },
  ]);
}

/** A chair goes back over carpet: wool under wood, held and let go, and a soft stop. */
export function pushedBack(name: string, seconds: number): Signal {
  const pull = (t: number): number => rounded(t / 0.07) * rounded((seconds * 0.86 - t) / (seconds * 0.3));
  const wool = through(
    noise(`${name}.wool`, seconds),
    { kind: 'band', hertz: (t) => 420 + 520 * pull(t), q: 0.6 },
    { kind: 'high', hertz: 140 },
    { kind: 'low', hertz: 2400 },
  );
  const held = shocks(chanceOf(`${name}.judder`), seconds, (t) => 20 + 22 * pull(t));
  const judder = ringingBody(passed(held, SOFT), FRAME);
  return balanced([
    { signal: shaped(wool, pull), gain: 0.5 },
    { signal: shaped(judder, pull), gain: 0.8 },
    { signal: thud(0.14), at: seconds * 0.8, gain: 0.5 },
  ]);
}

/** Something heavy comes to rest on something soft. */
export const thud = (rings: number): Signal =>
  struck(
    [
      { hertz: 74, gain: 1, rings: rings * 1.4 },
      { hertz: 131, gain: 0.8, rings },
      { hertz: 243, gain: 0.35, rings: rings * 0.6 },
    ],
    { contact: 0.006 },
  );

/** A sleeve over a sleeve. */
const cloth = (name: string, seconds: number): Signal =>
  shaped(
    passed(noise(name, seconds), { kind: 'band', hertz: 1900, q: 0.6 }),
    (t) => rounded(t / (seconds * 0.3)) * rounded((seconds * 0.8 - t) / (seconds * 0.4)),
  );

/** A door on its latch: the tongue, the handle, the leaf in its frame, the air behind it. */
export function door(name: string): Signal {
  const tongue = struck(
    [
      { hertz: 940, gain: 0.7, rings: 0.05 },
      { hertz: 1730, gain: 0.8, rings: 0.04 },
      { hertz: 2890, gain: 0.4, rings: 0.025 },
    ],
    { contact: 0.0008 },
  );
  const air = shaped(
    passed(noise(`${name}.air`, 0.5), { kind: 'low', hertz: (t) => 260 + 500 * rounded(t / 0.4) }),
    (t) => rounded(t / 0.3) * rounded((0.5 - t) / 0.12),
  );
  return balanced([
    { signal: tongue, gain: 0.4 },
    { signal: air, at: 0.1, gain: 0.3 },
    { signal: thud(0.2), at: 0.56 },
    { signal: tongue, at: 0.585, gain: 0.25 },
  ]);
}
