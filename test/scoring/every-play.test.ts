import { describe, expect, test } from 'vitest';
import { SIDES } from '../../src/domain/side.ts';
import { decideMove, refuseMove } from '../../src/engine/decide.ts';
import { fold } from '../../src/engine/evolve.ts';
import type { Log } from '../../src/engine/events.ts';
import { playOf } from '../../src/scoring/play.ts';
import { RULES } from '../../src/scoring/rules.ts';
import { score } from '../../src/scoring/score.ts';
import type { Finding, Scorecard } from '../../src/scoring/scorecard.ts';
import { deepFreeze } from '../../src/kernel/deep-freeze.ts';
import { randomTalks } from '../support/random-talks.ts';

const PLAYS = 200;
const logs = Array.from({ length: PLAYS }, (_, seed) => deepFreeze(randomTalks(seed + 1)));
const cards = logs.flatMap((log) => SIDES.map((side) => ({ log, card: score(log, side) })));

const sum = (lines: readonly { readonly hundredths: number }[]): number =>
  lines.reduce((total, { hundredths }) => total + hundredths, 0);
const wholes = ({ axes, lines }: Scorecard): readonly number[] =>
  [...lines, ...axes.flatMap((axis) => axis.lines)].map(({ hundredths }) => hundredths);

describe('in every play of a crowd of random ones', () => {
  test('an axis is the sum of its lines', () => {
    for (const { card } of cards)
      for (const { grade, lines } of card.axes) expect(sum(lines)).toBe(grade.kind === 'graded' ? grade.hundredths : 0);
  });

  test('overall is the sum of its lines', () => {
    for (const { card } of cards)
      expect(sum(card.lines)).toBe(card.overall.kind === 'graded' ? card.overall.hundredths : 0);
  });

  test('every number is a whole of hundredths within 0 and 100', () => {
    for (const { card } of cards) {
      for (const hundredths of wholes(card)) expect(Number.isInteger(hundredths)).toBe(true);
      const grades = [card.overall, ...card.axes.map(({ grade }) => grade)];
      for (const grade of grades)
        if (grade.kind === 'graded') {
          expect(grade.hundredths).toBeGreaterThanOrEqual(0);
          expect(grade.hundredths).toBeLessThanOrEqual(10_000);
        }
    }
  });

  test('findings carry the contributions of their axis', () => {
    for (const { card } of cards)
      for (const { axis, lines } of card.axes) {
        const found = card.findings.filter((finding) => finding.axis === axis);
        const byRules = lines.filter(({ kind }) => kind === 'occasion' || kind === 'fault');
        expect(sum(found)).toBe(sum(byRules));
      }
  });

  test('a finding stands at a move of the graded side and names a case of its rule', () => {
    for (const { log, card } of cards)
      for (const { move, rule, case: name } of card.findings) {
        expect(log[move]).toMatchObject({ kind: 'moveMade', side: card.side });
        expect(RULES.find(({ id }) => id === rule)?.cases).toContain(name);
      }
  });

  test('each fault has a better line that is legal at its moment and does not have the same fault', () => {
    for (const { log, card } of cards)
      for (const finding of card.findings.filter(({ kind }) => kind === 'fault'))
        expect(problemOf(log, card, finding)).toBeUndefined();
  });
});

/** What is wrong with a finding's better line, played by a copy of the negotiation. */
function problemOf(log: Log, { side }: Scorecard, { rule, move, better }: Finding): string | undefined {
  if (better === undefined) return `${rule} has no better line at event ${move}`;
  const past = log.slice(0, move);
  const before = fold(past);
  const refusal = refuseMove(before, { side, ...better });
  if (refusal !== undefined) return `${rule} at event ${move}: ${refusal.code}`;
  const decided = decideMove(before, { kind: 'move', side, ...better });
  const play = playOf(decided.ok ? [...past, ...decided.value] : past, side);
  const again = RULES.find(({ id }) => id === rule)?.look(play) ?? [];
  const same = again.some((mark) => mark.kind === 'fault' && mark.move === move);
  return same ? `${rule} at event ${move}: the same fault again` : undefined;
}

/** What two people who say anything at all never come to: fine print, a risk of their own, other norms, a scripted side's mind. */
const IN_NAMED_TALKS: ReadonlySet<string> = new Set([
  'EG-4',
  'EG-8',
  'EG-9',
  'EG-10',
  'EG-11',
  'CP-1',
  'CP-2',
  'CP-3',
  'CP-4',
  'RL-1',
  'RL-3',
]);

test('every rule fires in one play and stays silent in another; the rest do in talks of their own tests', () => {
  for (const { id } of RULES.filter((rule) => !IN_NAMED_TALKS.has(rule.id))) {
    const firing = cards.filter(({ card }) => card.findings.some(({ rule }) => rule === id));
    expect(firing.length, `plays with ${id}`).toBeGreaterThan(0);
    expect(firing.length, `plays with ${id}`).toBeLessThan(cards.length);
  }
});
