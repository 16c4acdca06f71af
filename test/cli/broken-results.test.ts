import { beforeAll, describe, expect, test } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { drawInteger, drawOne } from '../../src/kernel/chance.ts';
import { FUZZ_TIME, fuzzSeeds, mutated } from '../scenario/mutated.ts';
import { at, file, parley, textOf } from './listening.ts';

let result = '';

beforeAll(async () => {
  const made = mkdtempSync(path.join(tmpdir(), 'parley-'));
  const out = path.join(made, 'result.json');
  await parley(
    'play',
    '--scenario',
    'saas-renewal',
    '--side',
    'customer',
    '--counterparty',
    'diplomat',
    '--player',
    'haggler',
    '--seed',
    '5',
    '--out',
    out,
  );
  result = textOf(out);
  rmSync(made, { recursive: true });
  return undefined;
});

describe('a result that somebody has changed', () => {
  test.each<readonly [what: string, change: (text: string) => string, verdict: string, why: RegExp]>([
    [
      'in its grade',
      (text) => text.replace(/"overall":[\d.]+/u, '"overall":99.5'),
      'score-differs',
      /the file says 99\.5/u,
    ],
    [
      'in its points',
      (text) => text.replace(/"realisedPoints":\{"vendor":[\d.]+/u, '"realisedPoints":{"vendor":99'),
      'score-differs',
      /another outcome/u,
    ],
    [
      'in a move',
      (text) => text.replace(/"tone":"(?!hard-line)[a-z]+"/u, '"tone":"hard-line"'),
      'log-invalid',
      /Event \d+ .*does not follow/u,
    ],
    ['in its seed', (text) => text.replace('"seed":5', '"seed":6'), 'log-invalid', /Event 0/u],
    [
      'by cutting it off',
      (text) => text.slice(0, text.length / 2),
      'log-invalid',
      /Line 1, column \d+: The file breaks off/u,
    ],
    ['by emptying it', () => '', 'log-invalid', /breaks off/u],
    [
      'by dropping the last event',
      (text) => text.replace(/,\{"kind":"implemented".*?\}\]\}\s*$/u, ']}'),
      'log-invalid',
      /stops before|does not follow/u,
    ],
    ['by adding a key', (text) => text.replace('"format"', '"extra":1,"format"'), 'log-invalid', /damaged/u],
    ['into a newer format', (text) => text.replace('"version":1', '"version":9'), 'other-version', /format 9/u],
    ['into newer rules', (text) => text.replace(/"rules":\d+/u, '"rules":99'), 'other-version', /rules of version 99/u],
    [
      'to another scenario',
      (text) => text.replace('"id":"saas-renewal"', '"id":"gone"'),
      'other-version',
      /no scenario gone/u,
    ],
    ['into a list', () => '[]', 'log-invalid', /not a result file/u],
  ])('%s', async (_, change, verdict, why) => {
    expect(change(result)).not.toBe(result);
    const { exit, json } = await parley('verify', file('result.json', change(result)), '--json');
    expect([exit, at(json, 'results', 0, 'verdict')]).toEqual([1, verdict]);
    expect(at(json, 'results', 0, 'why')).toMatch(why);
  });
});

test('slips in a result, a transcript and a file of moves are told about, never thrown', FUZZ_TIME, async () => {
  const moves =
    '{"kind":"move","acts":[{"kind":"offer","package":{"uplift":6,"term":24}}],"manner":{"tone":"neutral","directness":"direct","audience":"private","aim":"matter"}}\n';
  for (const seed of fuzzSeeds(15)) {
    const slipped = file('result.json', mutated(result, seed));
    for (const typed of [
      ['verify', slipped],
      ['transcript', slipped],
      [
        'play',
        '--scenario',
        'saas-renewal',
        '--side',
        'vendor',
        '--moves',
        file('moves.jsonl', mutated(moves.repeat(3), seed)),
      ],
    ]) {
      const { exit, out, err } = await parley(...typed);
      expect([0, 1], `seed ${seed}: ${typed[0] ?? ''}: ${err}`).toContain(exit);
      expect(`${out}${err}`.length, `seed ${seed}`).toBeGreaterThan(0);
    }
  }
});

test('slips in a score sheet are told about at their place, never thrown', FUZZ_TIME, async () => {
  const sheet = {
    sides: ['buyer', 'seller'],
    issues: [{ id: 'price', options: ['90k', 100], points: { buyer: [40, 20.5], seller: [10, -35] } }],
    reservation: { buyer: 20, seller: 25 },
  };
  for (const seed of fuzzSeeds(30)) {
    const indent = drawOne({ seed, purpose: 'indent' }, [0, 2]);
    const slipped = file(
      'sheet.json',
      mutated(JSON.stringify(sheet, null, indent), seed + drawInteger({ seed, purpose: 'more' }, 0, 9)),
    );
    const { exit, out } = await parley('check', slipped);
    expect([0, 1], `seed ${seed}`).toContain(exit);
    if (exit === 1)
      for (const line of out.split('\n')) expect(line, `seed ${seed}`).toMatch(/sheet\.json:\d+:\d+: [a-z-]+: .+/u);
    const analysed = await parley('analyse', '--sheet', slipped, '--json');
    expect(analysed.exit, `seed ${seed}: ${analysed.err}`).toBe(exit);
  }
});
