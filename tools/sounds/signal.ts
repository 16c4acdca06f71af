/** Samples a second of everything that is made here; nothing in the room rings above half of it. */
export const RATE = 32_000;

/** One channel of sound, −1 to 1. */
export type Signal = Float64Array;

/** A number that changes with the time in seconds. */
export type Course = (seconds: number) => number;

/** A sound laid into a longer one. */
export interface Layer {
  readonly signal: Signal;
  /** Seconds from the start. */
  readonly at?: number;
  readonly gain?: number;
}

export const samplesIn = (seconds: number): number => Math.round(seconds * RATE);

/** A signal whose every sample is computed from its time in seconds. */
export const signalOf = (seconds: number, sample: Course): Signal =>
  Float64Array.from({ length: samplesIn(seconds) }, (_, at) => sample(at / RATE));

/** The same sound, louder and softer as time goes. */
export const shaped = (signal: Signal, loudness: Course): Signal =>
  signal.map((value, at) => value * loudness(at / RATE));

export const peakOf = (signal: Signal): number => signal.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

/** Several sounds over each other; as long as the one that ends last. */
export function mixed(layers: readonly Layer[]): Signal {
  const placed = layers.map(({ signal, at = 0, gain = 1 }) => ({ signal, gain, from: samplesIn(at) }));
  const sum = new Float64Array(Math.max(0, ...placed.map(({ signal, from }) => from + signal.length)));
  for (const { signal, gain, from } of placed)
    for (const [at, value] of signal.entries()) sum[from + at] = (sum[from + at] ?? 0) + value * gain;
  return sum;
}

/** Unlike materials over each other: `gain` is how loud the loudest of each is, whatever they come from. */
export const balanced = (layers: readonly Layer[]): Signal =>
  mixed(
    layers.map(({ signal, gain = 1, ...layer }) => ({ ...layer, signal, gain: gain / Math.max(peakOf(signal), 1e-9) })),
  );

/** The same sound with its loudest sample at a level in decibels below full scale. */
export function peakingAt(signal: Signal, decibels: number): Signal {
  const peak = peakOf(signal);
  const gain = peak === 0 ? 0 : 10 ** (decibels / 20) / peak;
  return signal.map((value) => value * gain);
}

/** The same sound risen from nothing and gone to nothing, so that neither end clicks. */
export function faded(signal: Signal, rise: number, fall: number): Signal {
  const whole = signal.length / RATE;
  return shaped(signal, (t) => rounded(t / rise) * rounded((whole - 1 / RATE - t) / fall));
}

/** From 0 to 1 without a corner at either end. */
export function rounded(share: number): number {
  const s = Math.min(Math.max(share, 0), 1);
  return s * s * (3 - 2 * s);
}
