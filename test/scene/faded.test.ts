import { expect, test } from 'vitest';
import { faded } from '../../src/scene/palette.ts';

test.each([
  ['#2C5A49', 0, '#2C5A4900'],
  ['#2C5A49', 0.5, '#2C5A4980'],
  ['#000', 1, '#000000ff'],
  ['rgba(0, 0, 0, .3)', 0, 'transparent'],
])('%s with alpha %d is %s', (colour, alpha, expected) => {
  expect(faded(colour, alpha)).toBe(expected);
});
