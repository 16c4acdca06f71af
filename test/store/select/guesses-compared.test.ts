import { describe, expect, test } from 'vitest';
import { reservationPointOf } from '../../../src/domain/alternative.ts';
import type { Sheet } from '../../../src/domain/worksheet.ts';
import {
  guessesCompared,
  hasGuesses,
  worthGuessing,
  type AboutThem,
} from '../../../src/store/select/guesses-compared.ts';
import { renewal } from '../../support/renewal.ts';
import { chat, claim, say, type Saying } from '../../support/saying.ts';
import { talks, type Talks } from '../../support/talks.ts';

const scenario = { ...renewal(), opens: 'vendor' };
type Map = Sheet<'counterparty'>;

const pictured = (going: Talks, value: Map): Talks =>
  going.put({ kind: 'saveWorksheet', side: 'one', saved: { sheet: 'counterparty', value } });
const lines = ({ log, state }: Talks) => guessesCompared({ log, state, side: 'one', scenario });
const line = (going: Talks, about: AboutThem) => lines(going).find((one) => one.about === about);
const heardOf = (going: Talks, about: AboutThem, id: string) =>
  line(going, about)?.truth.find((one) => one.id === id)?.heard;
const shares = (interest: string): Saying => say([{ kind: 'share-interest', interest }]);
const BATNA: Map = { issues: [], guesses: [{ about: 'batna', text: 'A rival, cheaper', doubt: 'much' }] };

describe('what was guessed', () => {
  test('is there in one’s own words, with how sure one was', () => {
    expect(line(pictured(talks(scenario), BATNA), 'batna')).toMatchObject({
      guess: ['A rival, cheaper'],
      doubt: 'much',
    });
  });

  test('at the desk has no round; changed at the table it has one', () => {
    const desk = pictured(talks(scenario), BATNA).one(chat()).two(chat()).one(chat());
    expect(line(desk, 'batna')).not.toHaveProperty('round');
    const changed = pictured(desk, { ...BATNA, guesses: [{ about: 'batna', text: 'A tender' }] });
    expect(line(changed, 'batna')).toMatchObject({ guess: ['A tender'], round: 2 });
  });

  test('saving the sheet again without changing a line leaves it where it was', () => {
    const desk = pictured(talks(scenario), BATNA).one(chat());
    expect(line(pictured(desk, { ...BATNA, issues: ['uplift'] }), 'batna')).not.toHaveProperty('round');
    expect(line(pictured(desk, { ...BATNA, issues: ['uplift'] }), 'issues')).toMatchObject({ round: 1 });
  });

  test('of the type is the last that was said, and the round of it', () => {
    const guessed = talks(scenario).one(chat()).put({ kind: 'guess', side: 'one', what: 'type', value: 'diplomat' });
    const again = guessed.two(chat()).one(chat()).put({ kind: 'guess', side: 'one', what: 'type', value: 'warrior' });
    expect(line(again, 'type')).toMatchObject({ guess: ['warrior'], round: 2, truth: [] });
  });

  test('is nothing where the desk stayed empty, and the other side’s guesses are not one’s own', () => {
    const saved = { sheet: 'counterparty', value: BATNA } as const;
    expect(hasGuesses(lines(talks(scenario).put({ kind: 'saveWorksheet', side: 'two', saved })))).toBe(false);
    expect(hasGuesses(lines(pictured(talks(scenario), BATNA)))).toBe(true);
  });
});

describe('what was so', () => {
  test('names the issues that hold more than half of their points, the weightiest first', () => {
    const going = talks(scenario);
    const weights = new Map(
      going.state.instance.issues.map(({ id, points }) => [id, Math.max(...points.two) - Math.min(...points.two)]),
    );
    const truth = line(going, 'issues')?.truth ?? [];
    const named = truth.map(({ id }) => weights.get(id) ?? 0);
    expect(named).toEqual(named.toSorted((left, right) => right - left));
    const [sum, least] = [named.reduce((all, one) => all + one, 0), named.at(-1) ?? 0];
    const half = [...weights.values()].reduce((all, one) => all + one, 0) / 2;
    expect(sum).toBeGreaterThan(half);
    expect(sum - least).toBeLessThanOrEqual(half);
  });

  test('names their BATNA with what it is worth to them, and what the scenario says of limits, signatures and face', () => {
    const going = talks(scenario);
    expect(line(going, 'batna')?.truth).toEqual([
      { id: 'norvane', points: reservationPointOf(going.state.alternatives.two) },
    ]);
    expect(line(going, 'constraints')?.truth.map(({ id }) => id)).toEqual([
      'zero',
      'tender-rule',
      'board-date',
      'no-new-system',
    ]);
    expect(line(going, 'decision')?.truth.map(({ id }) => id)).toEqual(['own-signature', 'finance-director', 'board']);
    expect(line(going, 'face')?.truth.map(({ id }) => id)).toEqual(['word-to-the-board', 'unread-page']);
  });
});

describe('what was heard of it', () => {
  const answered = (reply: Saying): Talks => talks(scenario).one(chat()).two(chat()).one(chat()).two(reply);

  test('stands with the round in which an interest was told, and counts for its issue too', () => {
    const going = answered(shares('cost-line'));
    expect(heardOf(going, 'interests', 'cost-line')).toEqual({ how: 'told', round: 2 });
    expect(heardOf(going, 'issues', 'uplift')).toEqual({ how: 'told', round: 2 });
    expect(heardOf(going, 'interests', 'promised-zero')).toBeUndefined();
  });

  test.each([
    ['straight', 'told'],
    ['inflated', 'inflated'],
    ['vague', 'vague'],
  ] as const)('a claim that was %s was %s', (as, how) => {
    const going = answered(claim('policy', as, 'purchasing-rule'));
    expect(heardOf(going, 'constraints', 'tender-rule')).toEqual({ how, round: 2 });
  });

  test('a way out is heard of by its fact, and an invented one as invented', () => {
    expect(heardOf(answered(claim('alternative', 'straight', 'norvane-quote')), 'batna', 'norvane')).toMatchObject({
      how: 'told',
    });
    expect(heardOf(answered(claim('alternative', 'fabricated')), 'batna', 'norvane')).toMatchObject({
      how: 'fabricated',
    });
  });
});

test('worth a guess is what was never told, what lies behind the positions first', () => {
  expect(worthGuessing(lines(talks(scenario)))).toEqual(['interests', 'batna', 'decision', 'constraints', 'face']);
  const told = talks(scenario)
    .one(chat())
    .two(claim('alternative', 'straight', 'norvane-quote'));
  expect(worthGuessing(lines(told))).not.toContain('batna');
});
