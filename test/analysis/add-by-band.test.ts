import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addByBand } from '../../src/analysis/add-by-band.ts';
import { addIssue, type Curve } from '../../src/analysis/add-issue.ts';
import type { Column } from '../../src/analysis/scale.ts';

const column = (pairs: readonly (readonly [number, number])[]): Column => ({
  own: Float64Array.from(pairs, ([own]) => own),
  other: Float64Array.from(pairs, ([, other]) => other),
});
const NOTHING: Curve = {
  own: Float64Array.of(0),
  other: Float64Array.of(0),
  option: Int32Array.of(-1),
  next: Int32Array.of(-1),
};
const pairs = fc.array(fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 })), {
  minLength: 1,
  maxLength: 40,
});

test('bands lose less than their step of own points, nothing of the other points, and name real packages', () => {
  fc.assert(
    fc.property(pairs, pairs, fc.integer({ min: 2, max: 30 }), (left, right, count) => {
      const rest = addIssue(column(right), NOTHING) ?? NOTHING;
      const added = column(left);
      const { curve, step } = addByBand(added, rest, count);
      const entries = Array.from(curve.own, (own, i) => ({ own, other: curve.other[i] ?? 0, i }));
      expect(entries.length).toBeLessThanOrEqual(count + 1);
      for (const { own, other, i } of entries) {
        const [option, next] = [curve.option[i] ?? 0, curve.next[i] ?? 0];
        expect([own, other]).toEqual([
          (added.own[option] ?? 0) + (rest.own[next] ?? 0),
          (added.other[option] ?? 0) + (rest.other[next] ?? 0),
        ]);
        if (i > 0) expect(own < (curve.own[i - 1] ?? 0) && other > (curve.other[i - 1] ?? 0)).toBe(true);
      }
      for (const [one, two] of left)
        for (const [restOwn, restOther] of right)
          expect(entries.some(({ own, other }) => other >= two + restOther && own > one + restOwn - step)).toBe(true);
      expect(entries[0]?.own).toBe(Math.max(...left.map(([own]) => own)) + Math.max(...right.map(([own]) => own)));
    }),
    { numRuns: 500 },
  );
});
