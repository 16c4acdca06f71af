import { expect, test } from 'vitest';
import type { OwnIssue } from '../../../src/engine/seat-view.ts';
import { columnsOf, compareBundles, withBundle, withOption } from '../../../src/ui/preparation/bundles.ts';

const issue = (
  id: string,
  options: readonly string[],
  points: readonly number[],
  crosses: readonly string[] = [],
): OwnIssue => ({
  id,
  kind: 'choice',
  options,
  points,
  crosses,
  prefers: { one: 'first', two: 'last' },
});
const ISSUES = [
  issue('price', ['high', 'low'], [60, 40]),
  issue('term', ['long', 'short', 'none'], [40, 25, 0], ['none']),
];
const compare = (...bundles: Parameters<typeof columnsOf>[0]) => compareBundles(columnsOf(bundles, ISSUES), ISSUES);

test('a bundle has points once it is whole', () => {
  const columns = columnsOf([{ price: 'high', term: 'short' }, { price: 'low' }], ISSUES);
  expect(columns.map(({ letter, points }) => [letter, points])).toEqual([
    ['A', 85],
    ['B', undefined],
    ['C', undefined],
  ]);
});

test('across a red line it has none', () => {
  expect(columnsOf([{ price: 'high', term: 'none' }], ISSUES)[0]?.points).toBeUndefined();
});

test('one bundle is no choice', () => {
  expect(compare({ price: 'high', term: 'long' }, { price: 'low' })).toEqual({ kind: 'too-few' });
});

test('two that are the same are named', () => {
  const twin = { price: 'high', term: 'long' };
  expect(compare(twin, { price: 'low', term: 'long' }, twin)).toEqual({ kind: 'same', letters: ['A', 'C'] });
});

test('bundles a few points apart are about equal, and it is said where they differ', () => {
  expect(compare({ price: 'high', term: 'short' }, { price: 'low', term: 'long' })).toEqual({
    kind: 'equal',
    apart: 5,
    least: 'B',
    issues: ['price', 'term'],
  });
});

test('further apart one of them is the one nobody wants to be taken', () => {
  expect(compare({ price: 'high', term: 'long' }, { price: 'low', term: 'long' })).toMatchObject({
    kind: 'unequal',
    apart: 20,
    least: 'B',
    issues: ['price'],
  });
});

test('an option is set in its own column, and may be taken out again', () => {
  const set = withOption([], { at: 1, issue: 'price', option: 'low' });
  expect(set).toEqual([{}, { price: 'low' }]);
  expect(withOption(set, { at: 1, issue: 'price', option: undefined })).toEqual([{}, {}]);
  expect(withBundle(set, 2, { term: 'long' })).toEqual([{}, { price: 'low' }, { term: 'long' }]);
});
