import { struck } from '../bodies.ts';
import { through } from '../filters.ts';
import { about, chanceOf, noise } from '../noise.ts';
import { balanced, mixed, rounded, shaped, type Layer, type Signal } from '../signal.ts';

/** A point set down on paper over oak. */
const setDown = (): Signal =>
  struck(
    [
      { hertz: 410, gain: 0.5, rings: 0.03 },
      { hertz: 1250, gain: 0.6, rings: 0.018 },
      { hertz: 3100, gain: 0.4, rings: 0.009 },
    ],
    { contact: 0.0009 },
  );

/** One line of a hand: fast in the middle, slow where it turns. */
function line(name: string, seconds: number, hertz: number): Signal {
  const speed = (t: number): number => rounded(t / (seconds * 0.4)) * rounded((seconds - t) / (seconds * 0.45));
  const scratch = through(
    noise(name, seconds),
    { kind: 'band', hertz: (t) => hertz * (0.6 + 0.4 * speed(t)), q: 0.9 },
    { kind: 'high', hertz: 700 },
    { kind: 'low', hertz: 6500 },
  );
  return shaped(scratch, (t) => 0.15 + 0.85 * speed(t)).map(
    (value, at, { length }) => value * rounded(at / 90) * rounded((length - 1 - at) / 90),
  );
}

/** A name written in so many lines. */
export function signature(name: string, lines: number): Signal {
  const draw = chanceOf(`${name}.hand`);
  let at = 0.01;
  const written: Layer[] = [];
  for (let index = 0; index < lines; index += 1) {
    const isLast = index === lines - 1;
    const seconds = isLast ? 0.24 : about(draw, 0.085, 0.45);
    const gain = about(draw, 0.8, 0.2);
    if (index === 0 || isLast) written.push({ signal: setDown(), at, gain: 0.4 * gain });
    written.push({ signal: line(`${name}.${index}`, seconds, about(draw, 3700, 0.16)), at, gain });
    at += seconds + (isLast ? 0 : about(draw, 0.022, 0.8));
  }
  return mixed(written);
}

/** A cap pushed on: plastic over plastic, then the ring that holds it. */
export function capped(name: string): Signal {
  const over = shaped(
    through(noise(`${name}.over`, 0.08), { kind: 'band', hertz: (t) => 2400 + 16_000 * t, q: 1.2 }),
    (t) => rounded(t / 0.06),
  );
  const snap = struck(
    [
      { hertz: 1340, gain: 0.6, rings: 0.03 },
      { hertz: 2480, gain: 1, rings: 0.024 },
      { hertz: 3970, gain: 0.7, rings: 0.015 },
      { hertz: 6200, gain: 0.3, rings: 0.009 },
    ],
    { contact: 0.0004 },
  );
  return balanced([
    { signal: over, gain: 0.1 },
    { signal: snap, at: 0.078 },
    { signal: snap, at: 0.092, gain: 0.35 },
  ]);
}

/** A pencil that touches paper: graphite, hardly any wood. */
export const touched = (name: string): Signal =>
  balanced([
    { signal: setDown(), gain: 0.9 },
    { signal: line(`${name}.line`, 0.06, 3900), at: 0.004, gain: 0.7 },
  ]);
