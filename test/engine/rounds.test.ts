import { expect, test } from 'vitest';
import { reservationPointOf } from '../../src/domain/alternative.ts';
import { invite, sitting, type Sitting } from '../support/two-people.ts';

const silence = (table: Sitting): Sitting => table.says({ kind: 'stay-silent' });

test('a round is one move by each side', () => {
  const table = silence(sitting());
  expect(table.state).toMatchObject({ round: 1, turn: 'two' });
  expect(silence(table).state).toMatchObject({ round: 2, turn: 'one' });
});

test('after the last round both have their alternatives', () => {
  let table = sitting();
  for (let move = 0; move < 2 * table.state.instance.rounds; move += 1) table = silence(table);
  expect(table.state.outcome).toEqual({ kind: 'expired' });
  expect(table.log.at(-1)).toEqual({ kind: 'expired' });
});

test('leaving ends it at once, with its reason and its door', () => {
  const table = sitting().says({ kind: 'walk-away', reason: 'no-zopa', door: 'open' });
  expect(table.state.outcome).toEqual({ kind: 'left', side: 'one', reason: 'no-zopa', door: 'open' });
});

test('a pause costs days, not rounds', () => {
  expect(sitting().says({ kind: 'pause', reason: 'consult', until: 3 }).state).toMatchObject({ day: 3, round: 1 });
});

test('the world happens when its round has come, and is news to whoever hears it', () => {
  let table = sitting(1);
  while (table.state.outcome === undefined && !table.state.happened.includes('firm-quote')) table = silence(table);
  const before = reservationPointOf(table.state.instance.alternatives.two);
  expect(table.state.happened).toContain('firm-quote');
  expect(reservationPointOf(table.state.alternatives.two)).toBeGreaterThan(before);
  expect(table.state.newsAt.two).toBeGreaterThan(table.state.newsAt.one);
});

test('an alternative is improved once, at the price of days', () => {
  const table = sitting().says(invite()).puts({ kind: 'improveAlternative', side: 'one', alternative: 'ardenholt' });
  expect(table.state.day).toBe(2);
  expect(reservationPointOf(table.state.alternatives.one)).toBeGreaterThanOrEqual(
    reservationPointOf(table.state.instance.alternatives.one),
  );
  expect(table.state.alternatives.one.find(({ id }) => id === 'ardenholt')?.improvement).toBeUndefined();
});
