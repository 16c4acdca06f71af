import { describe, expect, test } from 'vitest';
import { RULES_VERSION } from '../../src/engine/rules-version.ts';
import { RESULT_FORMAT, resultOf, verifyResult, type ResultFile } from '../../src/store/result.ts';
import { playOut } from '../../src/store/play.ts';
import { renewal } from '../support/renewal.ts';
import { renewalWords } from '../support/renewal-words.ts';

const scenario = renewal();
const shelf = (id: string) => (id === scenario.id ? scenario : undefined);
const table = playOut({
  scenario,
  seed: 7,
  difficulty: 'realistic',
  seats: { one: { kind: 'player', player: 'expert' }, two: { kind: 'counterparty', type: 'warrior' } },
});
if (!table.ok) throw new Error(table.error);
const result = resultOf(table.value, 'one', { scenario, words: renewalWords() });
/** As a file has it. */
const file = (change: Partial<ResultFile> = {}): unknown => JSON.parse(JSON.stringify({ ...result, ...change }));
const head = (change: object): unknown[] => [{ ...(result.log[0] as object), ...change }, ...result.log.slice(1)]; // the first event is an object

test('a result proves itself', () => {
  expect(verifyResult(file(), shelf)).toMatchObject({ verdict: 'verified', why: '', side: 'one' });
});

test('it says what happened under the names of the scenario', () => {
  expect(result.outcome.kind).toBe('signed');
  expect(Object.keys(result.outcome.signedPoints ?? {})).toEqual(['vendor', 'customer']);
  expect(result.findings.every(({ why }) => why.length > 0)).toBe(true);
  expect(result.findings.some(({ betterLine }) => betterLine !== null && betterLine.length > 0)).toBe(true);
});

describe('a result that was changed is found out', () => {
  const lastMove = result.log.findLastIndex((event) => (event as { kind: string }).kind === 'moveMade'); // events have a kind
  const withEvent = (at: number, change: object): unknown[] =>
    result.log.map((event, n) => (n === at ? { ...(event as object), ...change } : event)); // events are objects

  test.each([
    ['its overall score', file({ scores: { ...result.scores, overall: 100 } }), 'score-differs'],
    [
      'the points of a finding',
      file({ findings: result.findings.map((finding, at) => (at === 0 ? { ...finding, points: 99 } : finding)) }),
      'score-differs',
    ],
    [
      'what was realised',
      file({ outcome: { ...result.outcome, realisedPoints: { vendor: 100, customer: 0 } } }),
      'score-differs',
    ],
    ['the graded side', file({ side: 'customer' }), 'score-differs'],
    ['a side nobody knows', file({ side: 'referee' }), 'log-invalid'],
    ['a move', file({ log: withEvent(lastMove, { acts: [{ kind: 'invite' }] }) }), 'log-invalid'],
    ['the seed', file({ log: head({ seed: 8 }) }), 'log-invalid'],
    [
      'the seat of a scripted side',
      file({ log: head({ seats: { one: { kind: 'person' }, two: { kind: 'person' } } }) }),
      'log-invalid',
    ],
    ['its end', file({ log: result.log.slice(0, -1) }), 'log-invalid'],
    ['its middle', file({ log: [...result.log.slice(0, 4), ...result.log.slice(6)] }), 'log-invalid'],
    ['an event cut in two', file({ log: [...result.log.slice(0, -1), { kind: 'implemented' }] }), 'log-invalid'],
    ['everything', { hello: 'world' }, 'log-invalid'],
    ['nothing left of it', null, 'log-invalid'],
    ['an unknown key', { ...result, bonus: 5 }, 'log-invalid'],
  ])('%s', (_, raw, verdict) => {
    const verified = verifyResult(raw, shelf);
    expect(verified.verdict).toBe(verdict);
    expect(verified.why).toMatch(/\.$/u);
  });
});

describe('a result of another version is read, not graded again', () => {
  test.each([
    ['rules', file({ log: head({ rules: RULES_VERSION + 1 }) })],
    ['result format', { ...result, version: RESULT_FORMAT + 1, more: true }],
    ['log format', file({ log: head({ log: 99, more: true }) })],
    ['scenario', file({ log: head({ scenario: { id: scenario.id, version: 1, hash: 'f'.repeat(64) } }) })],
    ['scenario nobody has', file({ log: head({ scenario: { id: 'elsewhere', version: 1, hash: '' } }) })],
  ])('%s', (_, raw) => {
    expect(verifyResult(raw, shelf)).toMatchObject({ verdict: 'other-version' });
  });
});
