import { describe, expect, test } from 'vitest';
import { at, file, keys, parley } from './listening.ts';

const SHEET = {
  sides: ['buyer', 'seller'],
  issues: [{ id: 'price', options: ['90k', '100k'], points: { buyer: [40, 20], seller: [10, 35] } }],
  reservation: { buyer: 20, seller: 25 },
};

describe('analyse answers with the keys that scripts rely on', () => {
  test('for a scenario', async () => {
    const { json } = await parley('analyse', 'saas-renewal', '--seed', '3', '--json');
    expect(keys(json)).toEqual(
      expect.arrayContaining([
        'sides',
        'issues',
        'packages',
        'reservationPoint',
        'zopa',
        'frontier',
        'nash',
        'kalaiSmorodinsky',
        'egalitarian',
        'utilitarian',
      ]),
    );
    expect(at(json, 'sides')).toEqual(['vendor', 'customer']);
    expect(at(json, 'packages')).toMatch(/^\d+$/u);
    expect(keys(at(json, 'reservationPoint'))).toEqual(['customer', 'vendor']);
    expect(keys(at(json, 'zopa'))).toEqual(['exists', 'packages']);
    for (const entry of [at(json, 'frontier', 0), at(json, 'nash'), at(json, 'utilitarian')]) {
      expect(keys(entry)).toEqual(['acceptable', 'package', 'points']);
      expect(keys(at(entry, 'points'))).toEqual(['customer', 'vendor']);
      expect(keys(at(entry, 'package'))).toEqual(['credits', 'exit', 'payment', 'support', 'term', 'uplift']);
    }
  });

  test('for a score sheet, by hand', async () => {
    const { exit, json } = await parley('analyse', '--sheet', file('sheet.json', JSON.stringify(SHEET)), '--json');
    const best = { points: { buyer: 20, seller: 35 }, package: { price: '100k' }, acceptable: true };
    expect(exit).toBe(0);
    expect(json).toMatchObject({
      sides: ['buyer', 'seller'],
      packages: '2',
      reservationPoint: { buyer: 20, seller: 25 },
      zopa: { exists: true, packages: '1' },
      frontier: [{ points: { buyer: 40, seller: 10 }, acceptable: false }, best],
      nash: best,
      kalaiSmorodinsky: best,
      egalitarian: best,
      utilitarian: best,
    });
  });

  test('for a score sheet as a table, just the same', async () => {
    const table = 'issue,option,buyer,seller\nprice,90k,40,10\n,100k,20,35\nreservation,,20,25\n';
    const [tabled, written] = [file('sheet.csv', table), file('sheet.json', JSON.stringify(SHEET))];
    const answers = [
      await parley('analyse', '--sheet', tabled, '--json'),
      await parley('analyse', '--sheet', written, '--json'),
    ];
    expect(answers[0]?.out).toBe(answers[1]?.out);
  });

  test('where nothing is acceptable the solutions are null', async () => {
    const none = { ...SHEET, reservation: { buyer: 41, seller: 41 } };
    const { json } = await parley('analyse', '--sheet', file('sheet.json', JSON.stringify(none)), '--json');
    expect(json).toMatchObject({
      zopa: { exists: false, packages: '0' },
      nash: null,
      egalitarian: null,
      utilitarian: null,
      kalaiSmorodinsky: null,
    });
  });

  test('the same seed gives the same answer', async () => {
    const [first, again, other] = [
      await parley('analyse', 'saas-renewal', '--seed', '3', '--json'),
      await parley('analyse', 'saas-renewal', '--seed', '3', '--json'),
      await parley('analyse', 'saas-renewal', '--seed', '4', '--json'),
    ];
    expect(again.out).toBe(first.out);
    expect(other.out).not.toBe(first.out);
  });
});

test('check answers with placed problems', async () => {
  const { exit, json } = await parley('check', file('sheet.json', JSON.stringify({ ...SHEET, extra: 1 })), '--json');
  expect(exit).toBe(1);
  expect(keys(json)).toEqual(['problems']);
  expect(keys(at(json, 'problems', 0))).toEqual(['code', 'column', 'file', 'line', 'message', 'severity']);
});

test.each(['scenario', 'text', 'sheet', 'result'])('the schema of a %s is JSON Schema', async (name) => {
  const { json } = await parley('schema', name, '--json');
  expect(json).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
  });
});
