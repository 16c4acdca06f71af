import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawBits, drawInteger, drawOne, drawShare, GENERATOR, happens } from '../../src/kernel/chance.ts';

const N = 20_000;
const shares = Array.from({ length: N }, (_, n) => drawShare({ seed: 42, purpose: 'test', round: 3, n }));

test('the same cause draws the same for ever', () => {
  expect(GENERATOR).toBe('parley-counter-1');
  // Frozen: if these change, the generator needs a new name and stored logs a migration.
  expect([0, 1, 2].map((n) => drawBits({ seed: 1, purpose: 'instance.opener', round: 2, n }))).toMatchInlineSnapshot(`
    [
      582054234,
      1940610767,
      3656777789,
    ]
  `);
  expect(drawBits({ seed: Number.MAX_SAFE_INTEGER, purpose: 'é' })).toMatchInlineSnapshot(`3266039918`);
});

test('draws spread evenly', () => {
  const buckets = Array.from({ length: 20 }, () => 0);
  for (const share of shares) buckets[Math.floor(share * 20)] = (buckets[Math.floor(share * 20)] ?? 0) + 1;
  const chiSquare = buckets.reduce((sum, count) => sum + (count - N / 20) ** 2 / (N / 20), 0);
  // 19 degrees of freedom: above 43.8 in one of a thousand.
  expect(chiSquare).toBeLessThan(43.8);
});

test.each(['seed', 'round', 'n', 'purpose'] as const)(
  'draws that differ in %s alone have nothing to do with each other',
  (part) => {
    const cause = (at: number) => ({
      seed: 9,
      purpose: 'p',
      round: 1,
      n: 1,
      [part]: part === 'purpose' ? `p${at}` : at,
    });
    const line = Array.from({ length: 5000 }, (_, at) => drawShare(cause(at)));
    const mean = line.reduce((sum, share) => sum + share, 0) / line.length;
    let together = 0;
    line.forEach((share, at) => {
      together += (share - mean) * ((line[at + 1] ?? mean) - mean);
    });
    expect(mean).toBeGreaterThan(0.48);
    expect(mean).toBeLessThan(0.52);
    expect(Math.abs(together / line.length) * 12).toBeLessThan(0.06);
  },
);

test('whole numbers keep their bounds and reach both ends', () => {
  const drawn = Array.from({ length: 500 }, (_, n) => drawInteger({ seed: 5, purpose: 'whole', n }, 3, 7));
  expect(new Set(drawn)).toEqual(new Set([3, 4, 5, 6, 7]));
});

test('what never happens never does, and what always happens does', () => {
  fc.assert(
    fc.property(fc.nat(), fc.string(), (seed, purpose) => {
      expect([happens({ seed, purpose }, 0), happens({ seed, purpose }, 1)]).toEqual([false, true]);
    }),
  );
});

test('one of a list is one of the list', () => {
  fc.assert(
    fc.property(fc.nat(), fc.array(fc.integer(), { minLength: 1 }), (seed, list) => {
      expect(list).toContain(drawOne({ seed, purpose: 'one' }, list));
    }),
  );
});
