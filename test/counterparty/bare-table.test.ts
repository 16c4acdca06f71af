import { expect, test } from 'vitest';
import type { CounterpartyType, ReferencePlayer, Seat } from '../../src/domain/seat.ts';
import { scenarioSchema, type Scenario } from '../../src/scenario/schema.ts';
import { playOut } from '../../src/store/play.ts';
import { renewal } from '../support/renewal.ts';

const full = renewal();

/** The renewal cut down to one issue: no facts, no annexes, no events, no alternatives. */
const oneIssue: Scenario = scenarioSchema.parse({
  ...full,
  issues: full.issues.slice(0, 1).map((issue) => ({
    ...issue,
    values: Object.fromEntries(Object.entries(issue.values).map(([side, value]) => [side, { ...value, weight: 1000 }])),
  })),
  sides: full.sides.map((side) => ({ ...side, alternatives: [], interests: [{ id: 'only', disclosed: 'freely' }] })),
  annexes: [],
  facts: [],
  risks: [],
  events: [],
  reference: { package: { uplift: 3.9 } },
});

const hurried: Scenario = { ...full, rounds: 2 };

const seats = (type: CounterpartyType, player: ReferencePlayer): { readonly one: Seat; readonly two: Seat } => ({
  one: { kind: 'counterparty', type },
  two: { kind: 'player', player },
});

const CASES = (['warrior', 'diplomat'] as const).flatMap((type) =>
  (['expert', 'random', 'haggler'] as const).map((player) => ({ type, player })),
);

test.each(CASES)('a $type can haggle over one issue with nothing to show, against the $player', ({ type, player }) => {
  for (let seed = 1; seed <= 12; seed += 1) {
    const played = playOut({ scenario: oneIssue, seed, difficulty: 'realistic', seats: seats(type, player) });
    expect(played.ok && played.value.state.outcome, `seed ${seed}`).toBeTruthy();
  }
});

test.each(CASES)('a $type can be in a hurry, against the $player', ({ type, player }) => {
  for (let seed = 1; seed <= 12; seed += 1) {
    const played = playOut({ scenario: hurried, seed, difficulty: 'hard', seats: seats(type, player) });
    expect(played.ok && played.value.state.moves.length, `seed ${seed}`).toBeLessThanOrEqual(4);
  }
});
