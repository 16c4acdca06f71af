import { expect, test } from 'vitest';
import { SIDES } from '../../../src/domain/side.ts';
import type { Implemented, State } from '../../../src/engine/state.ts';
import { monthsOf } from '../../../src/store/select/months.ts';
import { playedBy } from '../../support/two-lines.ts';

const STORM = { risk: 'storm', month: 6, clause: 'credits', cost: { one: 1, two: 0.5 } } as const;

const { state } = playedBy('conceder');

function signed(implemented?: Partial<Implemented>): State {
  if (implemented === undefined || state.implemented === undefined) return state;
  return { ...state, implemented: { ...state.implemented, reopened: undefined, ...implemented } };
}

test('the running total of both ends where the engine’s does', () => {
  const months = monthsOf(signed());
  const last = months?.events.at(-1)?.left ?? months?.signed;
  for (const side of SIDES) expect(last?.[side]).toBeCloseTo(months?.realised[side] ?? Number.NaN, 9);
});

test('each event says what the contract did about it', () => {
  const happened: Implemented['happened'] = [
    { ...STORM, month: 2, cost: { one: 0, two: 0 } },
    { ...STORM, month: 4 },
    { ...STORM, month: 5, dispute: true },
    { risk: 'fire', month: 8, cost: { one: 3, two: 2 } },
  ];
  const months = monthsOf(signed({ happened }));
  expect(months?.events.map(({ met }) => met)).toEqual(['absorbed', 'part', 'disputed', 'open']);
});

test('an undoing stands in its month, after what else happened in it', () => {
  const reopened = { month: 6, side: 'two', causes: ['hollow-yes'], cost: { one: 5, two: 4 } } as const;
  const months = monthsOf(signed({ happened: [STORM, { ...STORM, month: 9 }], reopened }));
  expect(months?.events.map(({ month, met }) => [month, met])).toEqual([
    [6, 'part'],
    [6, 'reopened'],
    [9, 'part'],
  ]);
});

test('the line goes on a little after the last event, and never past the agreement’s own end', () => {
  const months = monthsOf(signed({ happened: [{ ...STORM, month: 20 }] }));
  expect(months?.ends).toBe(state.outcome?.kind === 'signed' ? state.outcome.text.package['term'] : undefined);
  expect(months?.horizon).toBe(Math.min(22, months?.ends ?? 22));
  expect(monthsOf(signed({ happened: [] }))?.horizon).toBe(12);
});

test('without a signature there are no months', () => {
  const left = { kind: 'left', side: 'one', reason: 'no-zopa', door: 'open' } as const;
  expect(monthsOf({ ...state, outcome: left })).toBeUndefined();
});
