import { describe, expect, test } from 'vitest';
import { isOfTheWhole } from '../../../src/scoring/moments.ts';
import { RULES } from '../../../src/scoring/rules.ts';
import { TELLINGS, tellingOf } from '../../../src/scoring/coach/tellings.ts';
import { COACH } from '../../../src/text/messages/en/coach.ts';

/** Of the rules that judge the whole play, what stands at the very move that did it. */
const AT_ITS_MOVE = /^(?:BD-7 .*|BD-9 probed|BD-9 in-passing)$/u;

describe('every case of every rule has its place: before the move, after it, or in the end', () => {
  test.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, { cases }) => {
    expect(Object.keys(TELLINGS[id]).toSorted()).toEqual(cases.toSorted());
  });
});

const ALL = RULES.flatMap(({ id, cases, limit }) =>
  cases.map((found) => ({ rule: id, case: found, limit, telling: tellingOf({ rule: id, case: found }) })),
);

test('what may be said before has its words, and nothing else has', () => {
  const worded = Object.entries(COACH).flatMap(([rule, cases]) =>
    Object.keys(cases).map((found) => `${rule} ${found}`),
  );
  const before = ALL.filter(({ telling }) => telling.when === 'before').map((entry) => `${entry.rule} ${entry.case}`);
  expect(before.toSorted()).toEqual(worded.toSorted());
});

test('only a rule that knows faults nudges', () => {
  const nudging = ALL.filter(({ telling }) => telling.when === 'before');
  expect(nudging.filter(({ limit }) => limit.faults === 0)).toEqual([]);
});

test('what judges the whole play is left to the debrief', () => {
  const whole = ALL.filter((entry) => isOfTheWhole(entry) && !AT_ITS_MOVE.test(`${entry.rule} ${entry.case}`));
  expect(whole.length).toBeGreaterThan(40);
  expect(whole.filter(({ telling }) => telling.when !== 'end')).toEqual([]);
});

test('what the other side feels, is, or could gain is left to the debrief', () => {
  const hidden = ALL.filter(({ rule }) => /^(?:CP-|RL-[12]|VL-|EG-10|RC-[36]$|PR-8)/u.test(rule));
  expect(hidden.length).toBeGreaterThan(60);
  for (const { telling } of hidden) expect(telling.when).toBe('end');
});
