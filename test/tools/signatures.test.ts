import { expect, test } from 'vitest';
import { COUNTERPARTY_TYPES } from '../../src/domain/seat.ts';
import type { Act } from '../../src/engine/act.ts';
import { curveOf, standingShare } from '../../tools/signatures/curves.ts';
import { questionsTo } from '../../tools/signatures/questions.ts';
import { FIGURES } from '../../tools/signatures/figures.ts';
import { report } from '../../tools/signatures/report.ts';
import { sampleOf, sampleSchema } from '../../tools/signatures/sample.ts';
import { pairsOf, signatureOf } from '../../tools/signatures/signature.ts';
import { apart, quantile } from '../../tools/signatures/statistics.ts';
import { talkPlayer } from '../../tools/talks/play-talk.ts';
import { spread } from '../../tools/talks/talk.ts';
import { renewal } from '../support/renewal.ts';
import { offer, sitting } from '../support/two-people.ts';

test('a curve holds its last value at each place, and has none before the first', () => {
  const marks = [
    { round: 3, value: 0.9 },
    { round: 7, value: 0.5 },
  ];
  expect(curveOf(marks, 8)).toEqual([null, null, 0.9, 0.9, 0.5]);
  expect(curveOf([{ round: 1, value: 1 }], 1)).toEqual([1, 1, 1, 1, 1]);
  expect(curveOf([], 4)).toEqual([null, null, null, null, null]);
});

test('a standing offer is placed between limit and best, and falls with every step', () => {
  const silent = sitting();
  const high = silent.says(offer({ uplift: 9 }));
  const lower = high.says({ kind: 'invite' }).says(offer({ uplift: 3 }));
  expect(standingShare(silent.state, 'one')).toBeUndefined();
  const shares = [high, lower].map(({ state }) => standingShare(state, 'one') ?? Number.NaN);
  expect(shares[0]).toBeLessThanOrEqual(1);
  expect(shares[1]).toBeLessThan(shares[0] ?? 0);
});

test('a question is answered at once, later, declined, or ignored; one without a turn after it does not count', () => {
  const asks: Act = { kind: 'ask-alternative' };
  const answer = (question: number): Act => ({ kind: 'answer', question, content: {} });
  const asked = sitting().says(asks);
  const question = asked.log.length - 1;
  const fates = (talk: { readonly state: Parameters<typeof questionsTo>[0] }): object => questionsTo(talk.state, 'two');
  const none = { answered: 0, late: 0, declined: 0, ignored: 0 };
  const invites: Act = { kind: 'invite' };
  expect(fates(asked)).toEqual(none);
  expect(fates(asked.says(answer(question)))).toEqual({ ...none, answered: 1 });
  expect(fates(asked.says(invites).says(invites).says(answer(question)))).toEqual({ ...none, late: 1 });
  const declines: Act = { kind: 'decline-to-answer', question };
  expect(fates(asked.says(declines))).toEqual({ ...none, declined: 1 });
  expect(fates(asked.says(declines).says(invites).says(answer(question)))).toEqual({ ...none, late: 1 });
  expect(fates(asked.says(invites))).toEqual({ ...none, ignored: 1 });
});

test('a difference is measured in the common spread', () => {
  expect(apart([1, 2, 3], [4, 5, 6])).toBe(-3);
  expect(apart([4, 5, 6], [1, 2, 3])).toBe(3);
  expect([apart([2, 2], [2, 2]), apart([], [1, 2]), apart([1, 1], [2, 2])]).toEqual([0, 0, -99]);
  expect([quantile([3, 1, 2], 0.5), quantile([1, 2], 1), quantile([], 0.5)]).toEqual([2, 2, undefined]);
});

test('sixteen talks of each type are enough to tell every two apart', () => {
  const play = talkPlayer();
  const byType = new Map(
    COUNTERPARTY_TYPES.map((type) => {
      const players = ['expert', 'bluffer', 'conceder', 'hardliner'] as const;
      const field = { scenarios: [renewal()], counterparties: [type], players, difficulties: ['realistic'] } as const;
      return [
        type,
        spread(field, { runs: 16, first: 1 }).map((talk) => sampleSchema.parse(sampleOf(play(talk)))),
      ] as const;
    }),
  );
  const signatures = COUNTERPARTY_TYPES.map((type) => signatureOf(type, byType.get(type) ?? []));
  for (const signature of signatures) {
    expect(signature.means).toHaveLength(FIGURES.length);
    expect(signature.negotiations).toBe(16);
  }
  const pairs = pairsOf(byType);
  expect(pairs).toHaveLength(6);
  for (const { figures } of pairs) {
    expect(new Set(figures.map(({ figure }) => figure.about)).size).toBe(3);
    expect(Math.abs(figures[0]?.apart ?? 0)).toBeGreaterThan(1.5);
  }
  expect(report(signatures, pairs)).not.toMatch(/undefined|NaN|null/u);
}, 60_000);
