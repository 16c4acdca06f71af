import type { Words } from './words.ts';

/** Stands between a figure and its unit, so that no line breaks there. */
export const NO_BREAK = '\u00A0';
const MINUS = '\u2212';

/** What numbers look like in one language. */
export type NumberForms = Words['messages']['phrases']['number'];

/**
 * A figure without decimals that do not matter: two at most, groups of three from 1,000 on, a true minus.
 *
 * @source voices §1, numbers
 */
export function formatNumber({ decimal, group }: NumberForms, value: number): string {
  const hundredths = Math.floor(Math.abs(value) * 100 + 0.5);
  const whole = String(Math.floor(hundredths / 100));
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, group);
  const part = String(hundredths % 100)
    .padStart(2, '0')
    .replace(/0+$/u, '');
  const sign = value < 0 && hundredths > 0 ? MINUS : '';
  return `${sign}${grouped}${part === '' ? '' : decimal + part}`;
}

/** Whole numbers to twelve in words, everything else in figures. */
export function numberInWords(forms: NumberForms, value: number): string {
  return forms.words[value] ?? formatNumber(forms, value);
}

/** A figure in its pattern (`{n} %`), with a no-break space wherever the pattern puts a space beside it. */
export const withUnit = (pattern: string, figure: string): string =>
  pattern
    .replace(/\{n\} /u, `{n}${NO_BREAK}`)
    .replace(/ \{n\}/u, ` {n}`)
    .replaceAll('{n}', figure);

/** Worth in points as people read it: one decimal at most. */
export const formatPoints = (forms: NumberForms, points: number): string =>
  formatNumber(forms, Math.floor(points * 10 + 0.5) / 10);
