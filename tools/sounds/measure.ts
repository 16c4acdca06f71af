import { peakOf, RATE, type Signal } from './signal.ts';

/** A sound in figures; levels in decibels against full scale. */
export interface Measured {
  readonly seconds: number;
  readonly peak: number;
  readonly rms: number;
  /** The constant part; anything but nothing would click. */
  readonly offset: number;
  /** The larger of its first and last samples. */
  readonly ends: number;
  /** Its mean frequency by power (root mean square), in hertz. */
  readonly centre: number;
}

const FLOOR = 1e-9;
export const decibels = (level: number): number => 20 * Math.log10(Math.max(level, FLOOR));

export function measured(signal: Signal): Measured {
  const power = signal.reduce((sum, value) => sum + value * value, 0) / signal.length;
  return {
    seconds: signal.length / RATE,
    peak: decibels(peakOf(signal)),
    rms: decibels(Math.sqrt(power)),
    offset: decibels(Math.abs(signal.reduce((sum, value) => sum + value, 0) / signal.length)),
    ends: decibels(Math.max(Math.abs(signal.at(0) ?? 0), Math.abs(signal.at(-1) ?? 0))),
    centre: centreOf(signal),
  };
}

function centreOf(signal: Signal): number {
  // steep for its size is high: the mean square of its steps against that of its samples
  let [slopes, values] = [0, 0];
  for (let at = 1; at < signal.length; at += 1) {
    const [now, before] = [signal[at] ?? 0, signal[at - 1] ?? 0];
    slopes += (now - before) ** 2;
    values += now * now;
  }
  const share = Math.sqrt(slopes / Math.max(values, FLOOR)) / 2;
  return (RATE / Math.PI) * Math.asin(Math.min(share, 1));
}

/** The largest step from a sample to the next, against the largest step at one place: 1 where the place is like any other. */
export function seam(signal: Signal, [from, to]: readonly [number, number]): number {
  const circle = signal.slice(from, to);
  let usual = 0;
  for (let at = 1; at < circle.length; at += 1)
    usual = Math.max(usual, Math.abs((circle[at] ?? 0) - (circle[at - 1] ?? 0)));
  return Math.abs((circle.at(0) ?? 0) - (circle.at(-1) ?? 0)) / usual;
}
