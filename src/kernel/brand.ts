declare const unit: unique symbol;

/** A number that remembers its unit, so that points and days cannot be mixed by mistake. */
export type Brand<Unit extends string> = number & { readonly [unit]?: Unit };

/**
 * A side's value of a package, usually 0–100, always with at most two decimals (see {@link toPoints}), so that equal worth compares equal.
 */
export type Points = Brand<'points'>;
export type Rounds = Brand<'rounds'>;
export type Days = Brand<'days'>;
/** 0–1. */
export type Share = Brand<'share'>;
/** Integer hundredths of a score point: the unit of all scoring arithmetic (protocol §7). */
export type Hundredths = Brand<'hundredths'>;

/** Rounds half up, away from no zero: −0.5 becomes 0, as the protocol's "rounded half up" says. */
export const roundHalfUp = (value: number): number => Math.floor(value + 0.5);

/** Brings a sum or difference of points back to two decimals, so that equal worth compares equal on every engine. */
export const toPoints = (value: number): Points => (roundHalfUp(value * 100) || 0) / 100;

/** Holds a value within bounds. */
export const clamp = (value: number, low: number, high: number): number =>
  value < low ? low : value > high ? high : value;
