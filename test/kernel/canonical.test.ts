import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, hashOf, sameData } from '../../src/kernel/canonical.ts';

test('equal data gives equal text, whatever the order of its keys', () => {
  expect(canonicalJson({ b: 1, a: [2, { d: null, c: 'x' }] })).toBe('{"a":[2,{"c":"x","d":null}],"b":1}');
  expect(sameData({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
  expect(sameData({ a: 1 }, { a: 2 })).toBe(false);
});

test('absent and undefined keys are the same', () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
});

test('two pieces of data are the same where their texts are', () => {
  const small = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(undefined, null, 0, -0, 1, NaN, true, '', 'a', '0'),
      fc.array(tie('value'), { maxLength: 2 }),
      fc.dictionary(fc.constantFrom('a', 'b', 'constructor'), tie('value'), { maxKeys: 2 }),
    ),
  })).value;
  let same = 0;
  fc.assert(
    fc.property(small, small, (left, right) => {
      const isSame = canonicalJson(left) === canonicalJson(right);
      if (isSame) same += 1;
      expect(sameData(left, right)).toBe(isSame);
      expect(sameData(left, structuredClone(left))).toBe(true);
    }),
    { numRuns: 5000 },
  );
  expect(same).toBeGreaterThan(100);
});

test('the text is JSON and means the data', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('a hash is SHA-256 of that text', () => {
  // Computed by another implementation.
  expect(hashOf('abc')).toBe('6cc43f858fbb763301637b5af970e2a46b46f461f27e5a0f41e009c59b827b25');
  expect(hashOf({ a: 1 })).toBe('015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862');
});
