import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../src/cli/library.ts';
import { resumed, saveGame } from '../../src/cli/play/saved-game.ts';
import { sideNames } from '../../src/scenario/draw.ts';
import { openTable, put } from '../../src/store/play.ts';
import type { Table } from '../../src/store/table.ts';
import { file, folder, parley, textOf } from './listening.ts';

const loaded = loadScenario('saas-renewal');
if (!loaded.ok) throw new Error(loaded.error.lines.join('\n'));
const { scenario } = loaded.value;

/** A negotiation after one move of the customer. */
function begun(): Table {
  const seats = { one: { kind: 'counterparty', type: 'warrior' }, two: { kind: 'person' } } as const;
  const table = openTable({ scenario, seed: 7, difficulty: 'hard', seats });
  if (!table.ok) throw new Error(table.error);
  const steps = [
    { kind: 'saveWorksheet', side: 'two', saved: { sheet: 'limit', value: { reservationPoint: 50 } } },
    { kind: 'sitDown' },
    {
      kind: 'move',
      side: 'two',
      acts: [{ kind: 'build-rapport' }],
      manner: { tone: 'warm', directness: 'direct', audience: 'private', aim: 'matter' },
    },
  ];
  return steps.reduce((now, step) => {
    const played = put(now, step);
    if (!played.ok) throw new Error(played.error.code);
    return played.value;
  }, table.value);
}

function saved(): string {
  const to = `${folder()}/game.json`;
  expect(saveGame(to, begun(), 'saas-renewal').ok).toBe(true);
  return to;
}

test('a saved negotiation goes on where it stopped', () => {
  const game = resumed(saved());
  const before = begun();
  if (!game.ok) throw new Error(game.error.lines.join('\n'));
  expect(game.value.table.log).toEqual(before.log);
  expect(game.value.table.scripted).toEqual(before.scripted);
  expect(game.value.sitting).toMatchObject({ side: 'two', names: sideNames(scenario) });
});

describe('what cannot go on is said, and left alone', () => {
  test.each<readonly [what: string, change: (text: string) => string, said: RegExp]>([
    ['cut in the middle', (text) => text.slice(0, 2000), /breaks off here/u],
    ['empty', () => '', /breaks off here/u],
    ['no save', (text) => text.replace('parley-save', 'other'), /not a saved negotiation/u],
    ['without a log', () => '{"format":"parley-save","version":1,"scenario":"saas-renewal"}', /holds no log/u],
    ['of a newer format', (text) => text.replace('"version":1', '"version":9'), /newer Parley/u],
    ['of a newer log format', (text) => text.replace('"log":1', '"log":9'), /newer Parley/u],
    ['with an event changed', (text) => text.replace('"build-rapport"', '"invite"'), /does not follow/u],
    ['with an event damaged', (text) => text.replace('"kind":"build-rapport"', '"kind":"bild-rapport"'), /is damaged/u],
    [
      'of another scenario',
      (text) => text.replace(/"hash":"[^"]*"/u, '"hash":"0"'),
      /another version of saas-renewal/u,
    ],
    [
      'of a scenario that is gone',
      (text) => text.replace('"scenario":"saas-renewal"', '"scenario":"gone"'),
      /no scenario "gone"/u,
    ],
  ])('%s', async (_, change, said) => {
    const original = textOf(saved());
    const broken = file('game.json', change(original));
    const { exit, out, err } = await parley('play', '--resume', broken);
    expect([exit === 0, out]).toEqual([false, '']);
    expect(err).toMatch(said);
    expect(textOf(broken)).toBe(change(original));
  });
});
