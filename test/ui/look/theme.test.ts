import { expect, test } from 'vitest';
import { resolveTheme } from '../../../src/ui/look/theme.ts';

test.each([
  ['system', { dark: false, contrast: false }, 'light'],
  ['system', { dark: true, contrast: false }, 'dark'],
  ['system', { dark: false, contrast: true }, 'contrast'],
  ['system', { dark: true, contrast: true }, 'contrast-dark'],
  ['light', { dark: true, contrast: true }, 'light'],
  ['contrast-dark', { dark: false, contrast: false }, 'contrast-dark'],
] as const)('choosing %s on a device that prefers %o gives %s', (choice, device, expected) => {
  expect(resolveTheme(choice, device)).toBe(expected);
});
