import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COUNTERPARTIES } from '../../src/counterparty/counterparty.ts';
import { tuned } from '../../src/counterparty/mind/tuning.ts';
import { counterpartyOf, COUNTERPARTY_TYPES, DIFFICULTIES } from '../../src/domain/seat.ts';
import { DIAL_STEPS, DIALS, type Tuning } from '../../src/domain/tuning.ts';
import { reservationPointOf } from '../../src/domain/alternative.ts';
import { pointsOfText } from '../../src/engine/worth.ts';
import { playOut } from '../../src/store/play.ts';
import { renewal } from '../support/renewal.ts';

const scenario = renewal();
const TIMEOUT = 60_000;
const step = fc.constantFrom(...DIAL_STEPS);
const tuning: fc.Arbitrary<Tuning> = fc.record(
  { patience: step, firmness: step, volatility: step, suspicion: step, openness: step, honesty: step },
  { requiredKeys: [] },
);
const type = fc.constantFrom(...COUNTERPARTY_TYPES);

test('dials that stand at 0 change nothing', () => {
  for (const each of COUNTERPARTY_TYPES) {
    const { temper } = COUNTERPARTIES[each];
    expect(tuned(temper, {})).toEqual(temper);
    expect(tuned(temper, Object.fromEntries(DIALS.map((dial) => [dial, 0])))).toEqual(temper);
  }
});

test('every tuning leaves shares between 0 and 1 and takes nothing below nought that was not', () => {
  fc.assert(
    fc.property(type, tuning, (each, turned) => {
      const { suspicion, inflates, opening, yielding, helped, pride, longestStep, arousal, trust } = tuned(
        COUNTERPARTIES[each].temper,
        turned,
      );
      const shares = [suspicion, inflates, opening, yielding.floor, yielding.matching, helped.floor, helped.matching];
      for (const share of [...shares, arousal.calms, trust.start]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
      expect(opening).toBeGreaterThan(Math.max(yielding.floor, helped.floor));
      expect(Math.min(pride, arousal.oneSided)).toBeGreaterThanOrEqual(0);
      expect(longestStep).toBeGreaterThan(0);
    }),
  );
});

test(
  'however it is tuned, a counterparty plays to an end in its rounds and never signs below its reservation point',
  () => {
    let signed = 0;
    fc.assert(
      fc.property(
        fc.record({ type, tuning, seed: fc.nat(), difficulty: fc.constantFrom(...DIFFICULTIES) }),
        fc.constantFrom('random' as const, 'expert' as const, 'bluffer' as const),
        ({ type: each, tuning: turned, seed, difficulty }, player) => {
          const seats = { one: counterpartyOf(each, turned), two: { kind: 'player' as const, player } };
          const table = playOut({ scenario, seed, difficulty, seats });
          if (!table.ok) throw new Error(table.error);
          const { outcome, moves, instance, alternatives } = table.value.state;
          expect(moves.length).toBeLessThanOrEqual(2 * instance.rounds);
          if (outcome?.kind !== 'signed') return;
          signed += 1;
          expect(pointsOfText(instance, 'one', outcome.text)).toBeGreaterThanOrEqual(
            reservationPointOf(alternatives.one),
          );
        },
      ),
      { numRuns: 200, seed: 4 },
    );
    expect(signed).toBeGreaterThan(40);
  },
  TIMEOUT,
);
