import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folder, parley, textOf } from './listening.ts';

/** Enough for two threads, on the quickest of talks. */
const MATRIX = ['--scenario', 'saas-renewal', '--counterparty', 'warrior', '--player', 'random', '--runs', '53'];
const TIMEOUT = 60_000;

test(
  'answer and result files are the same to the last byte, however many threads played',
  async () => {
    const [alone, many] = [folder(), folder()];
    const [one, two] = [
      await parley('simulate', ...MATRIX, '--csv', '--jobs', '1', '--keep', alone),
      await parley('simulate', ...MATRIX, '--csv', '--jobs', '2', '--keep', many),
    ];
    expect(one.out).toMatch(/saas-renewal,vendor,warrior,random,realistic,53,/u);
    expect(two).toEqual(one);
    const files = readdirSync(alone);
    expect(files).toHaveLength(106);
    expect(readdirSync(many)).toEqual(files);
    expect(files.filter((file) => textOf(`${many}/${file}`) !== textOf(`${alone}/${file}`))).toEqual([]);
  },
  TIMEOUT,
);
