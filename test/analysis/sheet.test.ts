import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { parseSheet } from '../../src/analysis/sheet.ts';

const SHEET = {
  sides: ['buyer', 'seller'],
  issues: [
    { id: 'price', options: ['90k', '100k'], points: { buyer: [40, 20], seller: [10, 35] } },
    { id: 'term', options: [12, 24], points: { buyer: [5, -1.5], seller: [0, 8] } },
  ],
  reservation: { buyer: 30, seller: 25 },
};
const [PRICE, TERM] = SHEET.issues;

const codesOf = (raw: unknown): string[] => {
  const parsed = parseSheet(raw);
  return parsed.ok ? [] : parsed.error.map(({ path, code }) => `${path.join('.')} ${code}`);
};

test('a sheet becomes a space whose side one is the first side named', () => {
  const parsed = parseSheet(SHEET);
  expect(parsed).toMatchObject({
    ok: true,
    value: { sides: { one: 'buyer', two: 'seller' }, space: { reservation: { one: 30, two: 25 } } },
  });
  expect(parsed.ok && parsed.value.space.issues[1]?.options[1]).toEqual({ option: 24, points: { one: -1.5, two: 8 } });
});

test.each<[string, unknown, string[]]>([
  ['no block at all', 7, [' shape']],
  ['nothing', {}, ['sides missing', 'issues missing', 'reservation missing']],
  ['an unknown key', { ...SHEET, title: 'x' }, [' unknown-key']],
  ['three sides', { ...SHEET, sides: ['buyer', 'seller', 'agent'] }, ['sides too-large']],
  [
    'twice the same side',
    { ...SHEET, sides: ['buyer', 'buyer'] },
    [
      'sides.1 same-sides',
      'reservation.seller unknown-side',
      'issues.0.points.seller unknown-side',
      'issues.1.points.seller unknown-side',
    ],
  ],
  ['no issues', { ...SHEET, issues: [] }, ['issues empty']],
  [
    'no options',
    { ...SHEET, issues: [{ ...PRICE, options: [], points: { buyer: [], seller: [] } }] },
    ['issues.0.options empty'],
  ],
  [
    'points that are too few',
    { ...SHEET, issues: [{ ...PRICE, points: { buyer: [1], seller: [1, 2] } }] },
    ['issues.0.points.buyer lengths-differ'],
  ],
  [
    'an unknown side',
    { ...SHEET, issues: [{ ...PRICE, points: { buyer: [1, 2], seler: [1, 2] } }] },
    ['issues.0.points.seler unknown-side', 'issues.0.points missing-side'],
  ],
  ['a side without reservation points', { ...SHEET, reservation: { buyer: 1 } }, ['reservation missing-side']],
  ['an issue twice', { ...SHEET, issues: [PRICE, { ...TERM, id: 'price' }] }, ['issues.1.id duplicate-issue']],
  [
    'an option twice',
    { ...SHEET, issues: [{ ...PRICE, options: ['90k', '90k'] }] },
    ['issues.0.options.1 duplicate-option'],
  ],
  [
    'points that are no number',
    { ...SHEET, issues: [{ ...PRICE, points: { buyer: ['4', 2], seller: [1, 2] } }] },
    ['issues.0.points.buyer.0 shape'],
  ],
  [
    'points without end',
    { ...SHEET, reservation: { buyer: Infinity, seller: Number.NaN } },
    ['reservation.buyer not-finite', 'reservation.seller not-finite'],
  ],
  ['points that cannot be added', { ...SHEET, reservation: { buyer: 1.7e308, seller: 1.7e308 } }, ['issues too-large']],
  [
    'points that a trade could not add up',
    { ...SHEET, issues: [PRICE, { ...TERM, points: { buyer: [1, -1e308], seller: [0, 8] } }] },
    ['issues too-large'],
  ],
  ['a name that would break an object', { ...SHEET, issues: [{ ...PRICE, id: '__proto__' }] }, ['issues.0.id shape']],
  [
    'more options than anybody reads',
    {
      ...SHEET,
      issues: [
        {
          id: 'price',
          options: Array.from({ length: 5001 }, (_, i) => i),
          points: { buyer: Array.from({ length: 5001 }, () => 0), seller: Array.from({ length: 5001 }, () => 0) },
        },
      ],
    },
    ['issues too-large'],
  ],
])('a sheet with %s is refused at the place', (_, raw, expected) => {
  expect(codesOf(raw)).toEqual(expected);
});

test('everything wrong is said at once, each in a sentence', () => {
  const parsed = parseSheet({
    ...SHEET,
    note: 1,
    issues: [{ ...PRICE, points: { buyer: [1], seller: [1, 2] } }, PRICE],
  });
  const problems = parsed.ok ? [] : parsed.error;
  expect(problems.map(({ code }) => code)).toEqual(['unknown-key', 'lengths-differ', 'duplicate-issue']);
  for (const { message } of problems) expect(message).toMatch(/^[A-Z].*\.$/u);
});

test('nothing that JSON can say makes the check fall over', () => {
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.record({ sides: fc.jsonValue(), issues: fc.array(fc.jsonValue()), reservation: fc.jsonValue() }),
    fc.record({
      sides: fc.constant(SHEET.sides),
      issues: fc.array(fc.record({ id: fc.jsonValue(), options: fc.jsonValue(), points: fc.jsonValue() })),
      reservation: fc.jsonValue(),
    }),
  );
  const checkAndAnalyse = (raw: unknown): void => {
    const parsed = parseSheet(raw);
    if (parsed.ok) analyse(parsed.value.space);
    else if (parsed.error.length === 0) throw new Error('refused without a reason');
  };
  fc.assert(
    fc.property(anything, (raw) => {
      expect(() => checkAndAnalyse(raw)).not.toThrow();
    }),
    { numRuns: 500 },
  );
});
