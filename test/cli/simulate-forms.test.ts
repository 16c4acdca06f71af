import { expect, test } from 'vitest';
import { AXES } from '../../src/scoring/axes.ts';
import { cellsOf } from '../../src/scenario/csv-cells.ts';
import { at, parley } from './listening.ts';

const CELL = ['simulate', '--scenario', 'saas-renewal', '--side', 'vendor', '--counterparty', 'diplomat', '--player'];

test('as a table for a spreadsheet it has a row for each cell, with every mean of the JSON', async () => {
  const asked = [...CELL, 'haggler,conceder', '--runs', '3'];
  const [table, document] = [await parley(...asked, '--csv'), await parley(...asked, '--json')];
  const [head = [], ...rows] = cellsOf(table.out).rows.map((row) => row.map(({ text }) => text));
  expect(head).toEqual([
    ...['scenario', 'side', 'counterparty', 'player', 'difficulty'],
    ...['runs', 'agreementRate', 'meanSigned', 'meanRealised', 'meanOverall'],
    ...AXES.map((axis) => `meanAxes.${axis}`),
  ]);
  expect(rows.map((row) => row.slice(0, 6))).toEqual([
    ['saas-renewal', 'vendor', 'diplomat', 'haggler', 'realistic', '3'],
    ['saas-renewal', 'vendor', 'diplomat', 'conceder', 'realistic', '3'],
  ]);
  for (const [row, cells] of rows.entries())
    for (const [column, name] of head.entries()) {
      if (name === 'difficulty') continue;
      const mean = JSON.stringify(at(document.json, 'cells', row, ...name.split('.')));
      expect([name, cells[column] ?? '']).toEqual([name, mean === 'null' ? '' : mean.replaceAll('"', '')]);
    }
});

test('seeds are counted from where one says: two halves together are the whole', async () => {
  const signed = async (...asked: readonly string[]): Promise<number> =>
    Number(at((await parley(...CELL, 'haggler', '--json', ...asked)).json, 'cells', 0, 'meanRealised'));
  const halves = [await signed('--runs', '2'), await signed('--runs', '2', '--seed-from', '3')];
  expect(halves[0]).not.toBe(halves[1]);
  expect(await signed('--runs', '4')).toBeCloseTo(((halves[0] ?? 0) + (halves[1] ?? 0)) / 2, 1);
});

test('difficulty changes what comes out', async () => {
  const outs = await Promise.all(
    ['practice', 'hard'].map(
      async (difficulty) => (await parley(...CELL, 'expert', '--runs', '5', '--difficulty', difficulty, '--csv')).out,
    ),
  );
  expect(outs[0]?.replaceAll('practice', '')).not.toBe(outs[1]?.replaceAll('hard', ''));
});

test('a name given twice is one cell', async () => {
  const { json } = await parley(...CELL, 'random,random', '--runs', '1', '--json');
  expect(at(json, 'negotiations')).toBe(1);
});

test.each<readonly [typed: readonly string[], said: RegExp]>([
  [['--csv', '--json'], /Either --csv or --json/u],
  [['--jobs', '0'], /--jobs is a whole number from 1/u],
  [['--seed-from', '-1'], /--seed-from is a whole number from 0/u],
  [['--seed-from', '9007199254740991'], /lead beyond 9007199254740991/u],
  [['--difficulty', 'easy'], /no difficulty "easy"\. Known: practice, realistic, hard/u],
  [['--scenario', 'saas-renewal,scenarios/saas-renewal'], /Two scenarios are called "saas-renewal"/u],
])('wrong use: %j', async (typed, said) => {
  const { exit, out, err } = await parley('simulate', ...typed);
  expect([exit, out]).toEqual([2, '']);
  expect(err).toMatch(said);
});
