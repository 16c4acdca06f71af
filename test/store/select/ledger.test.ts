import { describe, expect, test } from 'vitest';
import { ledger } from '../../../src/store/select/ledger.ts';
import { concede, invite, offer, sitting, trade, whole } from '../../support/two-people.ts';

const opened = sitting()
  .says(offer(whole({ uplift: 7 })))
  .says(offer(whole({ uplift: 0 })));

describe('the ledger', () => {
  test('is empty while nobody has moved', () => {
    expect(ledger(opened.sees('one'))).toEqual({ rows: [], gave: 0, got: 0 });
  });

  test('a step down is a gift where nothing was asked and nothing came back', () => {
    const { rows, gave, got } = ledger(
      opened
        .says(concede({ uplift: 5 }))
        .says(invite())
        .sees('one'),
    );
    expect(rows).toMatchObject([
      {
        round: 2,
        isGift: true,
        gave: { steps: [{ issue: 'uplift', from: 7, to: 5 }], asked: false, after: ['offer'] },
        got: undefined,
      },
    ]);
    expect(gave).toBeGreaterThan(0);
    expect(got).toBe(0);
  });

  test('it is none where it was paired with an ask', () => {
    const { rows } = ledger(opened.says(trade({ uplift: 5 }, { term: 36 })).sees('one'));
    expect(rows[0]).toMatchObject({ isGift: false, gave: { asked: true } });
  });

  test('both sides read the same round, each in their own points', () => {
    const both = opened.says(concede({ uplift: 5 })).says(concede({ uplift: 2 }));
    const [one, two] = [ledger(both.sees('one')), ledger(both.sees('two'))];
    expect(one.rows[0]?.gave?.steps).toEqual(two.rows[0]?.got?.steps);
    expect(one.rows[0]?.got?.steps).toEqual([{ issue: 'uplift', from: 0, to: 2 }]);
    expect(one.gave).not.toBe(two.got);
  });

  test('what it is worth to them is guessed as if every issue weighed the same', () => {
    const { rows } = ledger(opened.says(concede({ term: 12 })).sees('one'));
    expect(rows[0]?.toThem).toBeCloseTo(100 / 6 / 2, 1);
  });
});
