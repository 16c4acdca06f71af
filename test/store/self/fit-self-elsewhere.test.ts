import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { counterpartyOf, COUNTERPARTY_TYPES, type CounterpartyType, type Seat } from '../../../src/domain/seat.ts';
import { bySide, SIDES, type Side } from '../../../src/domain/side.ts';
import { scenarioSchema, type Scenario } from '../../../src/scenario/schema.ts';
import { playOf } from '../../../src/scoring/play.ts';
import { playOut } from '../../../src/store/play.ts';
import { fitSelf, type FittedSelf } from '../../../src/store/self/fit-self.ts';
import { ownStyle } from '../../../src/store/self/own-style.ts';

const OPPOSITE = ['expert', 'conceder', 'hardliner', 'haggler'] as const;
const scenarioOf = (id: string): Scenario =>
  scenarioSchema.parse(parse(readFileSync(`scenarios/${id}/scenario.yaml`, 'utf8')));

/** Whom somebody is taken for who plays so on a side against all kinds of people. */
function fitted(scenario: Scenario, side: Side, own: Seat): FittedSelf {
  const plays = OPPOSITE.map((player) => {
    const seats = bySide((at): Seat => (at === side ? own : { kind: 'player', player }));
    const played = playOut({ scenario, seed: 3, difficulty: 'realistic', seats });
    if (!played.ok) throw new Error(played.error);
    return playOf(played.value.log, side);
  });
  const style = ownStyle(plays);
  const found = style && fitSelf(style);
  if (found === undefined) throw new Error('two plays are enough');
  return found;
}

// procurement, an alliance and a salary: the figures were taken at a renewal
const ELSEWHERE = ['component-should-cost', 'joint-market-entry', 'senior-engineer'];

test.each(ELSEWHERE)('at %s, in both chairs, whoever plays as a type is taken for it, but for one at most', (id) => {
  const scenario = scenarioOf(id);
  const taken = SIDES.flatMap((side) =>
    COUNTERPARTY_TYPES.map((type): readonly [CounterpartyType, CounterpartyType] => [
      type,
      fitted(scenario, side, counterpartyOf(type)).type,
    ]),
  );
  expect(taken.filter(([is, as]) => is !== as).slice(1)).toEqual([]);
});

test.each(ELSEWHERE)('at %s a hardliner meets a firm warrior, and a conceder somebody softer', (id) => {
  const scenario = scenarioOf(id);
  for (const side of SIDES) {
    const [hard, soft] = (['hardliner', 'conceder'] as const).map((player) =>
      fitted(scenario, side, { kind: 'player', player }),
    );
    expect(hard).toMatchObject({ type: 'warrior' });
    expect(soft?.type).not.toBe('warrior');
    expect(soft?.tuning.firmness ?? 0).toBeLessThan(hard?.tuning.firmness ?? 0);
  }
});
