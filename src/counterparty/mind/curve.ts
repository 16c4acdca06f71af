/** The 1/β that a stance may have: below 1 it gives early, above 1 late. */
export const EXPONENTS = [0.25, 0.5, 1, 2, 3, 4] as const;
export type Exponent = (typeof EXPONENTS)[number];

/**
 * A share raised to one of six exponents, by repeated multiplication and square roots alone, so that every engine gives the same digits.
 *
 * @param share - 0–1
 * @source protocol §6 "Curves"
 */
export function raised(share: number, exponent: Exponent): number {
  switch (exponent) {
    case 0.25:
      return Math.sqrt(Math.sqrt(share));
    case 0.5:
      return Math.sqrt(share);
    case 1:
      return share;
    case 2:
      return share * share;
    case 3:
      return share * share * share;
    case 4: {
      const square = share * share;
      return square * square;
    }
  }
}
