const MINUS = '−';

/** Hundredths as they are: at most two decimals, so that sums can be checked by eye. */
export function tenths(hundredths: number): string {
  const sign = hundredths < 0 ? MINUS : '';
  const size = Math.abs(hundredths);
  const rest = size % 100;
  const whole = (size - rest) / 100;
  const decimals = rest % 10 === 0 ? String(rest / 10) : String(rest).padStart(2, '0');
  return `${sign}${whole}.${decimals}`;
}

/** The same with its sign. */
export const signed = (hundredths: number): string => (hundredths > 0 ? `+${tenths(hundredths)}` : tenths(hundredths));
