import { throughInCircle } from '../filters.ts';
import { noise } from '../noise.ts';
import { mixed, RATE, type Signal } from '../signal.ts';
import { ROOM_LOOP } from '../../../src/store/sound-model.ts';

/** Waves that come round a whole number of times, so that the swell has no seam either. */
const swell = (t: number, seed: number): number =>
  1 +
  0.1 * Math.cos((2 * Math.PI * t) / ROOM_LOOP.period + seed) +
  0.07 * Math.cos((2 * Math.PI * 3 * t) / ROOM_LOOP.period + 2 * seed);

/** A carpeted room at six in the evening: slow air in a duct, the street a long way down, nothing else. */
export function roomTone(name: string): Signal {
  const { period, lead } = ROOM_LOOP;
  const duct = throughInCircle(
    noise(`${name}.duct`, period),
    { kind: 'low', hertz: 210 },
    { kind: 'low', hertz: 420 },
    { kind: 'high', hertz: 45 },
  );
  const hum = throughInCircle(noise(`${name}.hum`, period), { kind: 'band', hertz: 96, q: 7 });
  const air = throughInCircle(
    noise(`${name}.air`, period),
    { kind: 'band', hertz: 900, q: 0.5 },
    { kind: 'low', hertz: 2600 },
  );
  const circle = mixed([
    { signal: duct.map((value, at) => value * swell(at / RATE, 0.4)) },
    { signal: hum, gain: 0.5 },
    { signal: air.map((value, at) => value * swell(at / RATE, 2.1)), gain: 0.1 },
  ]);
  // a whole period from anywhere joins itself; what is before and after is room for the encoders' delay
  const longer = Math.round((period + 2 * lead) * RATE);
  return Float64Array.from({ length: longer }, (_, at) => circle[at % circle.length] ?? 0);
}
