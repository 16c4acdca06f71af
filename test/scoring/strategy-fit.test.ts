import { describe, expect, test } from 'vitest';
import { LENSES, type Lens } from '../../src/domain/lens.ts';
import { CIRCUMSTANCES, circumstancesOf, type Circumstance } from '../../src/scoring/situation.ts';
import { FIT_TABLE, fitOf } from '../../src/scoring/strategy-fit.ts';
import { scenarioSchema, type Scenario } from '../../src/scenario/schema.ts';
import { MACHINE } from '../support/machine.ts';
import { renewal } from '../support/renewal.ts';
import { NO_ROOM } from '../support/no-room.ts';
import { talks } from '../support/talks.ts';

describe('the table', () => {
  test.each(LENSES)('says of %s when it fits and when it does not', (lens) => {
    const rows = FIT_TABLE.filter((row) => row.lens === lens);
    expect(new Set(rows.map(({ fits }) => fits))).toEqual(new Set([true, false]));
  });

  test('uses every circumstance', () => {
    expect(new Set(FIT_TABLE.flatMap(({ when }) => when))).toEqual(new Set(CIRCUMSTANCES));
  });

  test.each<[Lens, readonly Circumstance[], boolean | undefined]>([
    ['batna-focused', ['strong-hand'], true],
    ['batna-focused', ['weak-hand', 'shaky-hand'], false],
    ['batna-focused', ['strong-hand', 'lasting'], true],
    ['batna-focused', ['strong-hand', 'lasting', 'thin-gain'], false],
    ['batna-focused', ['strong-hand', 'indirect-norms'], false],
    ['integrative', ['tradeable', 'lasting'], true],
    ['integrative', ['single-issue'], false],
    ['integrative', ['tradeable', 'unverifiable'], false],
    ['interest-based', ['tradeable', 'hurried'], false],
    ['power-based', ['strong-hand', 'hurried'], true],
    ['power-based', ['lasting', 'shaky-hand'], false],
    ['power-based', ['lasting', 'strong-hand'], undefined],
    ['claiming', ['single-issue'], true],
    ['claiming', ['tradeable'], false],
  ])('%s where there is %s', (lens, holds, fits) => {
    expect(fitOf(lens, new Set(holds))?.fits).toBe(fits);
  });
});

const changed = (change: (scenario: Scenario) => Partial<Scenario>): Scenario =>
  scenarioSchema.parse({ ...MACHINE, ...change(MACHINE) });
const withHands = (seller: number, buyer: number): Scenario =>
  changed(({ sides }) => ({
    sides: sides.map((side) => ({
      ...side,
      alternatives: side.alternatives.map((alternative) => ({
        ...alternative,
        gross: side.id === 'seller' ? seller + 10 : buyer + 5,
      })),
    })) as unknown as Scenario['sides'], // two sides stay two
  }));

describe('the circumstances of a negotiation', () => {
  test.each<[string, Scenario, readonly Circumstance[]]>([
    ['the machine', MACHINE, ['shaky-hand', 'tradeable']],
    ['a seller with little to fall back on', withHands(20, 40), ['weak-hand', 'shaky-hand', 'tradeable']],
    ['a seller far behind', withHands(30, 62), ['shaky-hand', 'outmatched', 'tradeable']],
    ['a strong seller', withHands(55, 30), ['strong-hand', 'tradeable']],
    ['no room', NO_ROOM, ['strong-hand', 'thin-gain', 'tradeable']],
    ['four rounds', changed(() => ({ rounds: 4 })), ['shaky-hand', 'tradeable', 'hurried']],
    [
      'indirect norms',
      changed(() => ({ culture: { context: 'high', powerDistance: 'high' } })),
      ['shaky-hand', 'indirect-norms', 'high-power-distance', 'tradeable'],
    ],
    ['the renewal', renewal(), ['strong-hand', 'lasting', 'tradeable']],
  ])('of %s', (_, scenario, holds) => {
    expect([...circumstancesOf(talks(scenario).state, 'one')]).toEqual(holds);
  });

  test('one issue alone, whose facts are hard to check', () => {
    const { state } = talks();
    const { instance } = state;
    const alone = {
      ...state,
      instance: {
        ...instance,
        issues: instance.issues.filter(({ id }) => id === 'price'),
        facts: instance.facts.map((fact) => ({ ...fact, verifiable: 0.1 })),
      },
    };
    const holds = circumstancesOf(alone, 'one');
    expect(holds).toContain('single-issue');
    expect(holds).toContain('unverifiable');
    expect(holds).not.toContain('tradeable');
  });
});
