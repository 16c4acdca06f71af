import { expect, test } from 'vitest';
import { at, folder, jsonOf, keys, parley } from './listening.ts';

const PLAYED = ['play', '--scenario', 'saas-renewal', '--side', 'vendor', '--counterparty', 'diplomat', '--seed', '5'];

test('a result has log, outcome, scores and findings, and verifies', async () => {
  const out = `${folder()}/result.json`;
  const { exit } = await parley(...PLAYED, '--player', 'haggler', '--out', out);
  const result = jsonOf(out);
  expect(exit).toBe(0);
  expect(at(result, 'log', 0, 'kind')).toBe('instanceDrawn');
  expect(keys(at(result, 'outcome'))).toEqual(['kind', 'package', 'realisedPoints', 'signedPoints']);
  expect(keys(at(result, 'outcome', 'realisedPoints'))).toEqual(['customer', 'vendor']);
  expect(keys(at(result, 'scores'))).toEqual(['axes', 'overall']);
  expect(keys(at(result, 'findings', 0))).toEqual(['axis', 'betterLine', 'move', 'points', 'rule', 'why']);
  const verified = await parley('verify', out, '--json');
  expect(verified.exit).toBe(0);
  expect(keys(at(verified.json, 'results', 0))).toEqual(['file', 'verdict', 'why']);
  expect(at(verified.json, 'results', 0, 'verdict')).toBe('verified');
});

test('a matrix has its cells', async () => {
  const { json } = await parley(
    'simulate',
    '--scenario',
    'saas-renewal',
    '--side',
    'vendor',
    '--counterparty',
    'warrior,haggler',
    '--player',
    'random',
    '--runs',
    '2',
    '--json',
  );
  expect(keys(json)).toEqual(['cells', 'negotiations', 'negotiationsPerSecond', 'seconds']);
  expect(at(json, 'negotiations')).toBe(4);
  expect(keys(at(json, 'cells', 0))).toEqual([
    'agreementRate',
    'counterparty',
    'meanAxes',
    'meanOverall',
    'meanRealised',
    'meanSigned',
    'player',
    'runs',
    'scenario',
    'side',
  ]);
  expect(at(json, 'cells', 1)).toMatchObject({ counterparty: 'haggler', player: 'random', runs: 2, side: 'vendor' });
});

test('what a matrix keeps verifies', async () => {
  const keep = folder();
  await parley(
    'simulate',
    '--scenario',
    'saas-renewal',
    '--side',
    'customer',
    '--counterparty',
    'diplomat',
    '--player',
    'haggler',
    '--runs',
    '2',
    '--keep',
    keep,
  );
  const files = [1, 2].map((seed) => `${keep}/saas-renewal-customer-diplomat-haggler-${seed}.json`);
  expect((await parley('verify', ...files)).out).toMatch(/^.*: verified\n.*: verified$/u);
});
