import { expect, test } from 'vitest';
import { renewal } from '../support/renewal.ts';
import { commandOf, spread } from '../../tools/talks/talk.ts';

const field = {
  scenarios: [renewal()],
  counterparties: ['warrior', 'diplomat'],
  players: ['expert', 'random', 'haggler'],
  difficulties: ['hard'],
} as const;

test('talks are spread evenly: twelve combinations in thirty talks get two or three seeds each', () => {
  const talks = spread(field, { runs: 30, first: 5 });
  const bySeats = Map.groupBy(talks, ({ side, counterparty, player }) => `${side} ${counterparty} ${player}`);
  expect(talks).toHaveLength(30);
  expect(bySeats.size).toBe(12);
  const seeds = [...bySeats.values()].map((those) => those.map(({ seed }) => seed).join(' '));
  expect(new Set(seeds)).toEqual(new Set(['5 6 7', '5 6']));
});

test('the line that plays a talk again names everything that makes it', () => {
  const [talk] = spread(field, { runs: 1, first: 9 });
  if (talk === undefined) throw new Error('one talk was asked for');
  expect(commandOf(talk)).toBe(
    'npm run --silent parley -- play --scenario saas-renewal --side vendor --counterparty warrior --player expert --seed 9 --difficulty hard',
  );
});
