import { describe, expect, test } from 'vitest';
import { ACE, ACE_ERRORS, aceErrorOf } from '../../src/scoring/ace.ts';
import { RULES } from '../../src/scoring/rules.ts';
import { score } from '../../src/scoring/score.ts';
import { EN } from '../../src/text/messages/en.ts';
import { chat, offer } from '../support/saying.ts';
import { talks } from '../support/talks.ts';

describe.each(ACE_ERRORS)('the error %s', (error) => {
  test('shows in cases that a rule has', () => {
    expect(ACE[error].length).toBeGreaterThan(0);
    for (const { rule, cases } of ACE[error])
      expect(RULES.find(({ id }) => id === rule)?.cases).toEqual(expect.arrayContaining([...cases]));
  });

  test('has a label', () => {
    expect(EN.ace[error]).toMatch(/^\p{Lu}/u);
  });
});

test('no case is two errors', () => {
  const rows = ACE_ERRORS.flatMap((error) =>
    ACE[error].flatMap(({ rule, cases }) => cases.map((found) => `${rule} ${found}`)),
  );
  expect(new Set(rows).size).toBe(rows.length);
});

test('an error that a rule of the model finds is a label on its finding', () => {
  const bare = talks()
    .one(offer({ price: 100, delivery: 'fast', warranty: 'vague' }))
    .two(chat());
  const labels = score(bare.log, 'one').findings.map(({ rule, ace }) => [rule, ace]);
  expect(labels).toContainEqual(['BD-7', 'no-walk-away-point']);
  expect(labels).toContainEqual(['EG-5', 'no-rationale']);
});

test('what went well is none', () => {
  expect(aceErrorOf('BD-7', 'prepared')).toBeUndefined();
  expect(aceErrorOf('ACE-5', 'ambitious')).toBeUndefined();
});
