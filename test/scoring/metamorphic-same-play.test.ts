import { expect, test } from 'vitest';
import { SIDES } from '../../src/domain/side.ts';
import type { Log } from '../../src/engine/events.ts';
import { score } from '../../src/scoring/score.ts';
import type { Scorecard } from '../../src/scoring/scorecard.ts';
import { scenarioSchema, type Scenario, type ScenarioIssue } from '../../src/scenario/schema.ts';
import { MACHINE } from '../support/machine.ts';
import { randomTalks } from '../support/random-talks.ts';

const SEEDS = Array.from({ length: 40 }, (_, seed) => 3000 + seed);
const cards = (log: Log): readonly Scorecard[] => SIDES.map((side) => score(log, side));

/** The same scenario with every value function pressed together and moved up: the shape stays. */
const pressed = (scenario: Scenario): Scenario =>
  scenarioSchema.parse({
    ...scenario,
    issues: scenario.issues.map((issue) => ({ ...issue, values: valuesOf(issue) })),
  });

function valuesOf(issue: ScenarioIssue): unknown {
  const less = (share: number): number => 0.5 * share + 0.25;
  const each = <T>(values: Readonly<Record<string, T>>, change: (value: T) => unknown): unknown =>
    Object.fromEntries(Object.entries(values).map(([id, value]) => [id, change(value)]));
  return issue.kind === 'quantity'
    ? each(issue.values, ({ weight, curve }) => ({ weight, curve: curve.map(([at, share]) => [at, less(share)]) }))
    : each(issue.values, ({ weight, shares }) => ({ weight, shares: each(shares, less) }));
}

test('scaling the points that a scenario is written in changes no grade and no finding', () => {
  const scaled = pressed(MACHINE);
  expect(scaled).not.toEqual(MACHINE);
  for (const seed of SEEDS) expect(cards(randomTalks(seed, scaled))).toEqual(cards(randomTalks(seed)));
});

test('whatever was typed: words change no grade and no finding', () => {
  const WORDS = ['As I said.', 'fair, evidence, BATNA, win-win, interest', 'You fool, take it or leave it!', ''];
  for (const seed of SEEDS) {
    const log = randomTalks(seed);
    const worded = log.map((event, at) =>
      event.kind === 'moveMade' ? { ...event, typed: WORDS[at % WORDS.length] ?? '' } : event,
    );
    expect(cards(worded)).toEqual(cards(log));
  }
});

test('a note written afterwards changes no grade', () => {
  for (const seed of SEEDS) {
    const log = randomTalks(seed);
    const noted: Log = [...log, { kind: 'noted', side: 'one', text: 'Ask earlier next time.' }];
    expect(cards(noted).map(({ overall }) => overall)).toEqual(cards(log).map(({ overall }) => overall));
  }
});
