import { expect, test } from 'vitest';
import { shownRows } from '../../../src/ui/preparation/issue-map.tsx';

test('a short list of options is shown whole', () => {
  expect(shownRows(4)).toEqual([0, 1, 2, 3]);
});

test('a long one is shown in ten rows from the first to the last, none twice', () => {
  const rows = shownRows(91);
  expect(rows).toHaveLength(10);
  expect([rows[0], rows.at(-1)]).toEqual([0, 90]);
  expect(new Set(rows).size).toBe(10);
});
