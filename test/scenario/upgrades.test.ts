import { describe, expect, test } from 'vitest';
import { UPGRADES, upgraded, type Upgrade } from '../../src/scenario/upgrades.ts';
import { SCENARIO_FORMAT } from '../../src/scenario/schema.ts';

const STEPS: readonly Upgrade[] = [
  { to: 2, name: 'minutes are called time', step: ({ minutes, ...rest }) => ({ ...rest, time: minutes }) },
  { to: 3, name: 'time is in seconds', step: (older) => ({ ...older, time: Number(older.time) * 60 }) },
];

describe('a scenario of an older format', () => {
  test('takes every step in order', () => {
    expect(upgraded({ format: 1, minutes: 20 }, { upgrades: STEPS, format: 3 })).toEqual({
      ok: true,
      value: { format: 3, time: 1200 },
    });
  });

  test('takes only the steps it has not taken', () => {
    expect(upgraded({ format: 2, time: 20 }, { upgrades: STEPS, format: 3 })).toEqual({
      ok: true,
      value: { format: 3, time: 1200 },
    });
  });
});

test('a newer format is refused by name', () => {
  const result = upgraded({ format: 4 }, { upgrades: STEPS, format: 3 });
  expect(result.ok ? undefined : [result.error.code, result.error.path]).toEqual(['newer-format', ['format']]);
});

test.each([undefined, null, 7, [], {}, { format: 'one' }, { format: 1.5 }])(
  'without a readable format nothing is done: %j',
  (raw) => {
    expect(upgraded(raw)).toEqual({ ok: true, value: raw });
  },
);

test('the steps that ship are numbered one after another up to the present format', () => {
  expect(UPGRADES.map(({ to }) => to)).toEqual(Array.from({ length: SCENARIO_FORMAT - 1 }, (_, at) => at + 2));
});
