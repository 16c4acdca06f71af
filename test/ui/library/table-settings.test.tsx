import { expect, test } from 'vitest';
import { readSeed } from '../../../src/ui/library/table-settings.tsx';

test.each([
  ['0', 0],
  [' 42 ', 42],
  ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ['9007199254740992', undefined],
  ['-1', undefined],
  ['1.5', undefined],
  ['1e3', undefined],
  ['', undefined],
  ['seven', undefined],
])('the number of a draw as one types it: "%s"', (text, seed) => {
  expect(readSeed(text)).toBe(seed);
});
