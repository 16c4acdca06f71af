import { invariant } from '../kernel/invariant.ts';
import { bySide, otherSide, type Side } from '../domain/side.ts';
import type { Space, SpaceIssue } from './space.ts';
import { numbersOf } from './typed.ts';

/** How decimal input becomes whole numbers. */
export const SCALE = {
  /** Decimals that are tried before input counts as not decimal. */
  mostDecimals: 15,
  /** Where exact scaling overflows, numbers are held to 10^-9 (issue: "a stated tolerance 1e-9"). */
  toleranceDecimals: 9,
  /** 2^51: up to here `value × 10^d` rounds to the right whole number, and every sum and difference below stays safe. */
  largest: 2_251_799_813_685_248,
} as const;

/** The unit of whole-number arithmetic: a raw number is `whole × over ÷ times`, and one of the two is 1. */
export interface Unit {
  readonly times: number;
  readonly over: number;
  /** Whether every number was a multiple of the unit; otherwise comparison holds to half a unit per number. */
  readonly exact: boolean;
}

/** One issue's options as whole numbers, in option order. */
export interface Column {
  readonly own: Float64Array;
  readonly other: Float64Array;
}

/** A space in whole numbers, seen from one side. */
export interface Grid {
  readonly columns: readonly Column[];
  readonly reservation: { readonly own: number; readonly other: number };
  readonly unit: Unit;
}

const powerOfTen = (exponent: number): number => Number(`1e${exponent}`);

/** The raw number as whole multiples of the unit. */
export const toWhole = (unit: Unit, raw: number): number => Math.round((raw * unit.times) / unit.over) + 0;

/** The raw number behind whole multiples of the unit, rounded once, so that 0.1 + 0.2 reads 0.3. */
export const toRaw = (unit: Unit, whole: number): number => (whole * unit.over) / unit.times;

/** The smallest whole number whose raw number reaches the level. */
export function wholeAtLeast(unit: Unit, level: number): number {
  const slack = unit.exact ? 0 : unit.over / unit.times / 2;
  const start = Math.floor((level * unit.times) / unit.over) - 1;
  if (!Number.isSafeInteger(start)) return level > 0 ? Infinity : -Infinity;
  for (let whole = start; ; whole += 1) if (toRaw(unit, whole) >= level - slack) return whole;
}

const fitsAt = (raw: number, times: number): boolean =>
  Math.abs(raw) * times <= SCALE.largest && Math.round(raw * times) / times === raw;

/**
 * Finds the largest power of ten of which all numbers are multiples, or the finest that their sums allow.
 *
 * @param reach - the greatest absolute sum that will be formed
 */
export function unitFor(numbers: readonly number[], reach: number): Unit {
  invariant(Number.isFinite(reach), 'sums of points are finite');
  let decimals = 0;
  let times = 1;
  for (const raw of numbers) {
    while (decimals <= SCALE.mostDecimals && !fitsAt(raw, times)) {
      decimals += 1;
      times = powerOfTen(decimals);
    }
    if (decimals > SCALE.mostDecimals) break;
  }
  if (decimals <= SCALE.mostDecimals && reach * times <= SCALE.largest) return { times, over: 1, exact: true };
  return coarseUnit(numbers, reach);
}

function coarseUnit(numbers: readonly number[], reach: number): Unit {
  let decimals: number = SCALE.toleranceDecimals;
  while (decimals >= 0 && reach * powerOfTen(decimals) > SCALE.largest) decimals -= 1;
  if (decimals >= 0) return { times: powerOfTen(decimals), over: 1, exact: false };
  while (reach / powerOfTen(-decimals) > SCALE.largest) decimals -= 1;
  const over = powerOfTen(-decimals);
  return { times: 1, over, exact: numbers.every((raw) => Math.round(raw / over) * over === raw) };
}

const greatest = (issue: SpaceIssue, side: Side): number =>
  issue.options.reduce((most, { points }) => Math.max(most, Math.abs(points[side])), 0);

/** Greatest absolute sum that packages and reservation points of a space can come to, both sides together. */
export const reachOf = ({ issues, reservation }: Space): number =>
  issues.reduce(
    (sum, issue) => sum + greatest(issue, 'one') + greatest(issue, 'two'),
    Math.abs(reservation.one) + Math.abs(reservation.two),
  );

/** Brings a space to whole numbers as one side sees it; red lines play no part here, drop those options first. */
export function gridOf(space: Space, own: Side = 'one'): Grid {
  const other = otherSide(own);
  const numbers = [space.reservation.one, space.reservation.two];
  for (const { options } of space.issues) for (const { points } of options) numbers.push(points.one, points.two);
  const unit = unitFor(numbers, reachOf(space));
  const column = (issue: SpaceIssue, side: Side): Float64Array =>
    numbersOf(issue.options, ({ points }) => toWhole(unit, points[side]));
  const reservation = bySide((side) => toWhole(unit, space.reservation[side]));
  return {
    columns: space.issues.map((issue) => ({ own: column(issue, own), other: column(issue, other) })),
    reservation: { own: reservation[own], other: reservation[other] },
    unit,
  };
}

/** A sum of decimal numbers that is exactly what paper and pencil give; to 1e-9 where that cannot be held. */
export function sumExactly(numbers: readonly number[]): number {
  const plain = numbers.reduce((sum, raw) => sum + raw, 0);
  const reach = numbers.reduce((sum, raw) => sum + Math.abs(raw), 0);
  if (!Number.isFinite(reach)) return plain;
  const unit = unitFor(numbers, reach);
  if (!unit.exact) return plain;
  return toRaw(
    unit,
    numbers.reduce((sum, raw) => sum + toWhole(unit, raw), 0),
  );
}
