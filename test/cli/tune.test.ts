import { describe, expect, test } from 'vitest';
import { at, folder, jsonOf, parley } from './listening.ts';

const PLAY = ['play', '--scenario', 'saas-renewal', '--side', 'vendor', '--seed', '4'];
const WARRIOR = [...PLAY, '--counterparty', 'warrior', '--player', 'expert'];

async function seatAcross(...tune: readonly string[]): Promise<unknown> {
  const out = `${folder()}/result.json`;
  await parley(...WARRIOR, ...tune, '--out', out);
  return at(jsonOf(out), 'log', 0, 'seats', 'two');
}

describe('a counterparty is tuned on the command line', () => {
  test.each<readonly [string, readonly string[], object | undefined]>([
    ['several dials', ['--tune', 'patience=+1,firmness=-2'], { patience: 1, firmness: -2 }],
    ['one at a time', ['--tune', 'honesty=2', '--tune', 'openness=-1'], { openness: -1, honesty: 2 }],
    ['a dial left where it was', ['--tune', 'patience=0'], undefined],
    ['none', [], undefined],
  ])('%s', async (_, tune, tuning) => {
    expect(await seatAcross(...tune)).toEqual({ kind: 'counterparty', type: 'warrior', ...(tuning && { tuning }) });
  });

  test('the type that the scenario seats there can be tuned as well', async () => {
    const out = `${folder()}/result.json`;
    await parley(...PLAY, '--player', 'expert', '--tune', 'firmness=1', '--out', out);
    expect(at(jsonOf(out), 'log', 0, 'seats', 'two', 'tuning')).toEqual({ firmness: 1 });
  });

  test('what was played with it verifies, and plays otherwise than without', async () => {
    const [tuned, plain] = [`${folder()}/tuned.json`, `${folder()}/plain.json`];
    await parley(...WARRIOR, '--tune', 'firmness=-2', '--out', tuned);
    await parley(...WARRIOR, '--out', plain);
    const verified = await parley('verify', tuned, '--json');
    expect(at(verified.json, 'results', 0, 'verdict')).toBe('verified');
    const script = async (file: string) => (await parley('transcript', file, '--hide', 'types')).out;
    expect(await script(tuned)).not.toBe(await script(plain));
  });
});

describe('what does not fit is said with the dials and their range', () => {
  const dials = /patience, firmness, volatility, suspicion, openness, honesty/u;
  test.each<readonly [typed: string, said: readonly RegExp[]]>([
    ['patiance=1', [/no dial "patiance"\. Did you mean "patience"\?/u, /from -2 .*to \+2/u]],
    ['charm=1', [/no dial "charm"\. Known: /u, dials, /from -2 .*to \+2/u]],
    ['=1', [/no dial ""/u, dials]],
    ['patience=3', [/patience=N: N is a whole number from -2 .*to \+2.*"3" is none/u, dials]],
    ['patience=1.5', [/"1\.5" is none/u]],
    ['patience=', [/"" is none/u]],
    ['patience', [/patience=N.*"" is none/u]],
    ['patience=1=2', [/"1=2" is none/u]],
    ['patience=1,patience=2', [/turns patience twice/u]],
  ])('--tune %s', async (typed, said) => {
    const { exit, err } = await parley(...WARRIOR, '--tune', typed);
    expect(exit).toBe(2);
    for (const words of said) expect(err).toMatch(words);
  });

  test('a reference player has no dials', async () => {
    const { exit, err } = await parley(...PLAY, '--counterparty', 'haggler', '--tune', 'patience=1');
    expect([exit, err]).toEqual([2, expect.stringMatching(/reference player plays in one way only/u)]);
  });
});

test('a transcript names the dials that were turned, and hides them with the types', async () => {
  const out = `${folder()}/result.json`;
  await parley(...WARRIOR, '--tune', 'patience=-2,openness=1', '--out', out);
  const open = await parley('transcript', out);
  const blind = await parley('transcript', out, '--hide', 'types');
  const asJson = await parley('transcript', out, '--hide', 'types', '--json');
  expect(open.out).toContain('(warrior, much less patience, more openness)');
  for (const { out: text } of [blind, asJson]) expect(text).not.toMatch(/tuning|much less|patience|openness/u);
});
