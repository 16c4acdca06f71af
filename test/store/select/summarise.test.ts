import { expect, test } from 'vitest';
import { RULES_VERSION } from '../../../src/engine/rules-version.ts';
import { effectsByRule } from '../../../src/scoring/moments.ts';
import { score } from '../../../src/scoring/score.ts';
import { summaryOf } from '../../../src/store/select/summarise.ts';
import { readSummary, stampOf } from '../../../src/store/summary.ts';
import { playedGame } from '../../../tools/shots/played.ts';
import { listed, summed, versionsOf } from '../../support/summed.ts';

const DONE = playedGame({ player: 'conceder' });
const LOG = DONE.branches[0]?.log ?? [];

test('a summary says what the log says', () => {
  const { summary } = summed(DONE);
  const card = score(LOG, 'one');
  expect(summary).toMatchObject({
    side: 'one',
    opposite: { kind: 'counterparty', type: 'warrior' },
    seed: 7,
    phase: 'closed',
    outcome: 'signed',
    standing: 'current',
    grades: { line: 0, overall: card.overall },
  });
  for (const { axis, grade } of card.axes) expect(summary.grades?.axes[axis]).toEqual(grade);
  for (const { rule, faults, missed, credits } of summary.grades?.rules ?? []) {
    const found = card.findings.filter((finding) => finding.rule === rule).map(({ kind }) => kind);
    expect(found.toSorted()).toEqual([
      ...Array.from({ length: credits }, () => 'credit'),
      ...Array.from({ length: faults }, () => 'fault'),
      ...Array.from({ length: missed }, () => 'missed'),
    ]);
  }
});

test('what the rules took adds up to what the whole is short of 100', () => {
  const card = score(LOG, 'one');
  const lost = effectsByRule(card).reduce((sum, effect) => sum + effect.lost, 0);
  const uncapped = card.lines.reduce((sum, line) => sum + (line.kind === 'axis' ? line.hundredths : 0), 0);
  // each rule is rounded by itself
  expect(Math.abs(10_000 - lost - uncapped)).toBeLessThan(50);
});

test('the worst example of a rule is its costliest fault, with its round', () => {
  const card = score(LOG, 'one');
  const worst = summed(DONE).summary.grades?.rules.find(({ rule }) => rule === 'RC-1')?.worst;
  const faults = card.findings.filter(({ rule, kind }) => rule === 'RC-1' && kind === 'fault');
  expect(worst).toMatchObject({ kind: 'fault', hundredths: Math.min(...faults.map(({ hundredths }) => hundredths)) });
  const event = LOG[worst?.move ?? 0];
  expect(event).toMatchObject({ kind: 'moveMade', side: 'one', round: worst?.round });
});

test('a summary survives being kept, and holds until the game, the rules or the scenario change', () => {
  const { summary } = summed(DONE);
  expect(readSummary(JSON.parse(JSON.stringify(summary)))).toEqual(summary);
  const versions = versionsOf(DONE);
  expect(stampOf(listed(DONE), versions)).toBe(summary.stamp);
  const longer = { ...DONE, branches: [{ id: 0, log: [...LOG, ...LOG.slice(-1)] }] };
  const changes = [
    stampOf(listed(longer), versions),
    stampOf(listed({ ...DONE, branch: 1 }), versions),
    stampOf(listed(DONE), { ...versions, rules: RULES_VERSION + 1 }),
    stampOf(listed(DONE), { ...versions, hashOf: () => 'another' }),
  ];
  expect(changes).not.toContain(summary.stamp);
});

test.each([
  ['other rules', { rules: RULES_VERSION + 1 }, 'other-rules'],
  ['another version of its scenario', { hashOf: () => 'another' }, 'other-scenario'],
  ['a scenario that is gone', { hashOf: () => undefined }, 'other-scenario'],
])('what was played by %s is not graded again; it keeps what it was graded then', (_name, change, standing) => {
  const versions = { ...versionsOf(DONE), ...change };
  const { summary: former } = summed(DONE);
  const never = summaryOf(DONE, versions, undefined);
  expect(never).toMatchObject({ standing, outcome: 'signed' });
  expect(never?.grades).toBeUndefined();
  expect(summaryOf(DONE, versions, former)).toMatchObject({ standing, grades: former.grades });
});

test('after a rewind the first line that came to an end counts, and the one in sight shows its own grade', () => {
  const better = playedGame({ player: 'expert' });
  const lines = [
    { id: 1, from: { branch: 0, events: 9 }, log: better.branches[0]?.log ?? [] },
    { id: 0, log: LOG },
  ];
  const { summary } = summed({ ...DONE, branch: 1, branches: lines });
  expect(summary.grades).toEqual(summed(DONE).summary.grades);
  expect(summary.inSight).toEqual(summed(better).summary.grades?.overall);
});

test('what does not hold together has no summary', () => {
  const cut = { ...DONE, branches: [{ id: 0, log: LOG.slice(1) }] };
  expect(summaryOf(cut, versionsOf(DONE), undefined)).toBeUndefined();
});
