import { describe, expect, test } from 'vitest';
import { COUNTERPARTY_TYPES, type CounterpartyType, type ReferencePlayer } from '../../src/domain/seat.ts';
import { decideMove } from '../../src/engine/decide.ts';
import { fold } from '../../src/engine/evolve.ts';
import type { Log } from '../../src/engine/events.ts';
import { grade, score } from '../../src/scoring/score.ts';
import type { Finding } from '../../src/scoring/scorecard.ts';
import { scripted } from '../support/scripted.ts';

const RULE_FOR: Readonly<Record<CounterpartyType, string>> = {
  avoidant: 'CP-1',
  warrior: 'CP-2',
  diplomat: 'CP-3',
  uncontrolled: 'CP-4',
};
const PLAYERS: readonly ReferencePlayer[] = ['expert', 'conceder', 'hardliner', 'random'];

const played = COUNTERPARTY_TYPES.map((type) => ({
  type,
  talks: PLAYERS.map((player) => {
    const { log } = scripted(player, type, { seed: 5 });
    return { player, log, card: score(log, 'one') };
  }),
}));

describe.each(played)('against $type', ({ type, talks }) => {
  test('the rule for this type reads every play, and no rule for another does', () => {
    for (const { player, card } of talks) {
      const read = new Set(card.findings.flatMap(({ rule }) => (rule.startsWith('CP-') ? [rule] : [])));
      expect({ player, read: [...read] }).toEqual({ player, read: [RULE_FOR[type]] });
    }
  });

  test('the expert reads them better than anybody else does', () => {
    const reading = talks.map(({ card }) => {
      const found = card.axes.find(({ axis }) => axis === 'reading')?.grade;
      return found?.kind === 'graded' ? found.hundredths : -1;
    });
    expect(reading[0]).toBeGreaterThan(Math.max(...reading.slice(1)));
    expect(reading[0]).toBeGreaterThanOrEqual(6_000);
  });

  test('each fault of it has a better line that is legal and is not the same fault', () => {
    for (const { log, card } of talks)
      for (const finding of card.findings.filter(({ rule, kind }) => rule.startsWith('CP-') && kind === 'fault'))
        expect(problemOf(log, finding)).toBeUndefined();
  });
});

function problemOf(log: Log, { rule, move, better }: Finding): string | undefined {
  const past = log.slice(0, move);
  if (better === undefined) return `${rule} has no better line at event ${move}`;
  const decided = decideMove(fold(past), { kind: 'move', side: 'one', ...better });
  if (!decided.ok) return `${rule} at event ${move}: ${decided.error.code}`;
  const again = grade([...past, ...decided.value], 'one').findings;
  return again.some((other) => other.rule === rule && other.kind === 'fault' && other.move === move)
    ? `${rule} at event ${move}: the same fault again`
    : undefined;
}

test('with a reference player across the table nobody is read', () => {
  const { findings } = score(scripted('expert', 'hardliner', { seed: 1 }).log, 'one');
  expect(findings.filter(({ rule }) => rule.startsWith('CP-'))).toEqual([]);
});
