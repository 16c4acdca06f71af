import { expect, test } from 'vitest';
import { isFiltered, NO_FILTERS, onShelf, type Filters, type OnShelf } from '../../../src/store/select/shelf.ts';

const entry = (id: string, change: Partial<OnShelf> = {}): OnShelf => ({
  id,
  context: 'sales',
  level: 1,
  minutes: 5,
  isPlayed: false,
  words: [id],
  ...change,
});
const SHELF = [
  entry('ferries', { words: ['Rosters for nine ferries', 'Marisa Teles', 'Torvik Ferries'] }),
  entry('boiler', { context: 'procurement', level: 3, minutes: 20, isPlayed: true }),
  entry('fox', { context: 'hiring', level: 2, minutes: 15, words: ['The fox and the letter', 'Marnau, Übersee'] }),
  entry('winter', { level: 4, minutes: 25, isPlayed: true }),
];
const found = (asked: Partial<Filters>) => onShelf(SHELF, { ...NO_FILTERS, ...asked }).map(({ id }) => id);

test('without a filter everything stands there, in its order', () => {
  expect(found({})).toEqual(['ferries', 'boiler', 'fox', 'winter']);
});

test.each([
  ['a context', { context: 'sales' }, ['ferries', 'winter']],
  ['a level', { level: 1 }, ['ferries']],
  ['up to ten minutes', { length: 'short' }, ['ferries']],
  ['eleven to twenty minutes', { length: 'middle' }, ['boiler', 'fox']],
  ['more than twenty minutes', { length: 'long' }, ['winter']],
  ['not yet played', { isUnplayed: true }, ['ferries', 'fox']],
  ['a context and not yet played', { context: 'sales', isUnplayed: true }, ['ferries']],
  ['what no scenario is at once', { context: 'hiring', level: 1 }, []],
  ['a word', { typed: 'fox' }, ['fox']],
  ['the beginning of a word, in capitals', { typed: 'FER' }, ['ferries']],
  ['two words in any order', { typed: 'torvik rosters' }, ['ferries']],
  ['words of which one is nowhere', { typed: 'torvik boiler' }, []],
  ['a word without its accent', { typed: 'ubersee' }, ['fox']],
  ['the middle of a word', { typed: 'erries' }, []],
  ['nothing but marks', { typed: ' – ' }, ['ferries', 'boiler', 'fox', 'winter']],
] as const)('asked for %s', (_, asked, ids) => {
  expect(found(asked)).toEqual(ids);
});

test.each([
  [{}, false],
  [{ typed: '  ' }, false],
  [{ typed: 'fox' }, true],
  [{ isUnplayed: true }, true],
  [{ level: 2 }, true],
])('%o is a filter: %s', (asked, is) => {
  expect(isFiltered({ ...NO_FILTERS, ...asked })).toBe(is);
});
