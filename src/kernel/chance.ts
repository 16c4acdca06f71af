import { invariant } from './invariant.ts';

/** The name under which a log records how its chance was made; a changed generator gets a new name. */
export const GENERATOR = 'parley-counter-1';

/** What a draw is for. The same cause gives the same draw for ever, whatever else was drawn (protocol §6). */
export interface Cause {
  readonly seed: number;
  /** Names the role, never the side: `instance.weight.price`, `reply.leap`. */
  readonly purpose: string;
  readonly round?: number;
  readonly n?: number;
}

/** A draw as an integer from 0 to 2^32 − 1: a counter-based mix of its cause, integer operations only. */
export function drawBits({ seed, purpose, round = 0, n = 0 }: Cause): number {
  let mixed = absorb(absorb(absorb(0x9e3779b9, seed >>> 0), round), n);
  mixed = absorb(mixed, Math.floor(seed / 0x1_0000_0000));
  for (let i = 0; i < purpose.length; i += 1) mixed = absorb(mixed, purpose.charCodeAt(i));
  return finish(mixed);
}

/** A draw from 0 up to, not including, 1. */
export const drawShare = (cause: Cause): number => drawBits(cause) / 0x1_0000_0000;

/** A draw among the whole numbers from `low` to `high`, both included. */
export function drawInteger(cause: Cause, low: number, high: number): number {
  invariant(high >= low, `an integer range runs upwards, got ${low} to ${high} for ${cause.purpose}`);
  return low + Math.floor(drawShare(cause) * (high - low + 1));
}

/** A draw of one entry; the list must not be empty. */
export function drawOne<T>(cause: Cause, entries: readonly T[]): T {
  const drawn = entries[drawInteger(cause, 0, entries.length - 1)];
  invariant(drawn !== undefined, `a draw for ${cause.purpose} needs entries`);
  return drawn;
}

/** Whether something with this probability happens. */
export const happens = (cause: Cause, probability: number): boolean => drawShare(cause) < probability;

// The two steps of MurmurHash3 (Austin Appleby, public domain): chosen because they use 32-bit integers alone.
function absorb(state: number, word: number): number {
  let k = Math.imul(word, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  let h = state ^ Math.imul(k, 0x1b873593);
  h = (h << 13) | (h >>> 19);
  return (Math.imul(h, 5) + 0xe6546b64) | 0;
}

function finish(state: number): number {
  let h = state;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
