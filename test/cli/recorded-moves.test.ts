import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { at, file, folder, jsonOf, parley, textOf } from './listening.ts';

const TABLE = ['play', '--scenario', 'saas-renewal', '--side', 'vendor', '--counterparty', 'warrior', '--seed', '4'];
const MANNER = { tone: 'neutral', directness: 'direct', audience: 'private', aim: 'matter' };
const OFFER = {
  kind: 'offer',
  package: { uplift: 6, term: 24, exit: 'month-18', payment: 30, support: 'standard', credits: 'five-percent' },
};
const LEAVE = { kind: 'walk-away', reason: 'no-zopa', door: 'open' };
const move = (...acts: readonly object[]): object => ({ kind: 'move', acts, manner: MANNER });
const lines = (...inputs: readonly (object | string)[]): string =>
  inputs.map((input) => (typeof input === 'string' ? input : JSON.stringify(input))).join('\n');

describe('recorded moves are played', () => {
  const LIMIT = { kind: 'saveWorksheet', saved: { sheet: 'limit', value: { reservationPoint: 50 } } };

  test('to a result that verifies, the same each time', async () => {
    const moves = file('moves.jsonl', lines(LIMIT, '', { kind: 'sitDown' }, move(OFFER), move(LEAVE)));
    const [first, second] = [`${folder()}/a.json`, `${folder()}/b.json`];
    expect((await parley(...TABLE, '--moves', moves, '--out', first)).exit).toBe(0);
    await parley(...TABLE, '--moves', moves, '--out', second);
    expect(textOf(second)).toBe(textOf(first));
    expect(at(jsonOf(first), 'outcome', 'kind')).toBe('left');
    expect((await parley('verify', first)).exit).toBe(0);
  });

  test('whether the side is left out, or called by either of its names', async () => {
    const out = folder();
    for (const [name, more] of [
      ['a', {}],
      ['b', { side: 'vendor' }],
      ['c', { side: 'one' }],
    ] as const)
      await parley(
        ...TABLE,
        '--moves',
        file('m.jsonl', lines({ ...move(LEAVE), ...more })),
        '--out',
        `${out}/${name}.json`,
      );
    expect(textOf(`${out}/b.json`)).toBe(textOf(`${out}/a.json`));
    expect(textOf(`${out}/c.json`)).toBe(textOf(`${out}/a.json`));
  });

  test('whether or not somebody sat down first', async () => {
    const out = folder();
    await parley(...TABLE, '--moves', file('m.jsonl', lines(move(LEAVE))), '--out', `${out}/a.json`);
    await parley(
      ...TABLE,
      '--moves',
      file('m.jsonl', lines({ kind: 'sitDown' }, move(LEAVE))),
      '--out',
      `${out}/b.json`,
    );
    expect(textOf(`${out}/b.json`)).toBe(textOf(`${out}/a.json`));
  });
});

describe('a bad line is refused with its place, and nothing is written', () => {
  test.each<readonly [what: string, moves: string, place: string, said: RegExp]>([
    ['broken JSON', lines(move(OFFER), '{"kind":"move",}'), '2:16', /json-syntax: /u],
    ['a line that breaks off', lines('', '{"kind":"move"'), '2:15', /json-cut-off: /u],
    ['no move at all', '7', '1:1', /A line holds one move/u],
    ['an unknown kind', '{"kind":"mvoe"}', '1:9', /Did you mean "move"\?/u],
    ['an unknown act', lines(move({ kind: 'ofer' })), '1:32', /Did you mean "offer"\?/u],
    ['a missing slot', lines(move({ kind: 'accept' })), '1:24', /missing-key: Add "offer"/u],
    ['an unknown slot', lines(move({ ...OFFER, until: 5, pakage: {} })), '1:160', /unknown-key: There is no "pakage"/u],
    [
      'a word for a number',
      '{"kind":"saveWorksheet","saved":{"sheet":"limit","value":{"reservationPoint":"x"}}}',
      '1:78',
      /a number from 0 to 200/u,
    ],
    ['moves of the other side', lines({ side: 'customer', ...move(OFFER) }), '1:9', /These are moves of "vendor"/u],
    ['a key twice', '{"kind":"note","text":"a","text":"b"}', '1:27', /second time/u],
    [
      'an offer outside the range',
      lines(move({ kind: 'build-rapport' }, { kind: 'offer', package: { uplift: 66 } })),
      '1:49',
      /unknown-option/u,
    ],
    ['an act at the wrong time', lines(move({ kind: 'sign', text: 'text-1-one' })), '1:24', /unknown-text/u],
  ])('%s', async (_, moves, place, said) => {
    const out = `${folder()}/result.json`;
    const { exit, err } = await parley(...TABLE, '--moves', file('moves.jsonl', moves), '--out', out);
    expect([exit, existsSync(out)]).toEqual([1, false]);
    expect(err).toContain(`moves.jsonl:${place}: `);
    expect(err).toMatch(said);
  });

  test('all lines of a bad shape are told at once', async () => {
    const moves = file('moves.jsonl', lines('{', '7', move({ kind: 'accept' })));
    const { err } = await parley(...TABLE, '--moves', moves);
    expect(err.split('\n')).toHaveLength(3);
  });

  test('moves that end too early say whose turn it is', async () => {
    const out = `${folder()}/result.json`;
    const { exit, err } = await parley(...TABLE, '--moves', file('moves.jsonl', lines(move(OFFER))), '--out', out);
    expect([exit, existsSync(out)]).toEqual([1, false]);
    expect(err).toMatch(/end before the negotiation does: round \d+ of \d+, and it is the turn of "vendor"/u);
  });
});
