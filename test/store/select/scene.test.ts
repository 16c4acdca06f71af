import { describe, expect, test } from 'vitest';
import { lyingOffers } from '../../../src/store/select/lying-offers.ts';
import { sceneModel } from '../../../src/store/select/scene.ts';
import { accept, invite, offer, Sitting, sitting, whole } from '../../support/two-people.ts';

const shown = (sat: ReturnType<typeof sitting>, side: 'one' | 'two' = 'one') =>
  sceneModel(sat.sees(side), { opposite: { character: 'voss', room: 'hall', light: 'noon' }, draft: undefined });
const written = (sat: ReturnType<typeof sitting>, points: number) =>
  sat.puts({ kind: 'saveWorksheet', side: 'one', saved: { sheet: 'limit', value: { reservationPoint: points } } });

describe('the picture of the table', () => {
  test('is in the room and the light in which the other side receives; rounds move the hour on and change neither', () => {
    const started = { character: { id: 'voss' }, room: 'hall', light: 'noon' };
    expect(shown(sitting())).toMatchObject({ ...started, hour: 0 });
    const later = sitting().says(invite()).says(invite());
    expect(shown(later)).toMatchObject(started);
    expect(shown(later).hour).toBeGreaterThan(0);
  });

  test('draws no line before one is written, and then where it was written', () => {
    expect(shown(sitting())).toMatchObject({ reservationPoint: null, target: null });
    expect(shown(written(sitting(), 51))).toMatchObject({ reservationPoint: 51, doorOpenness: 0.51 });
  });

  test('lays what stands on the table and marks what has stood there', () => {
    const sat = sitting()
      .says(offer(whole({ uplift: 7 })))
      .says(offer(whole({ uplift: 0 })))
      .says(offer(whole({ uplift: 6 })));
    const { cards, marks } = shown(sat);
    expect(cards.map(({ owner }) => owner)).toEqual(['them', 'me']);
    expect(marks).toMatchObject([{ owner: 'me' }]);
  });

  test('bundles lie as a fan', () => {
    const sat = sitting().says({ kind: 'present-meso', packages: [whole(), whole({ uplift: 5, term: 12 })] });
    expect(shown(sat).cards.map(({ bundle }) => bundle)).toEqual([
      { index: 0, count: 2 },
      { index: 1, count: 2 },
    ]);
  });

  test('an offer across a red line lies there without points', () => {
    const sat = sitting()
      .says(invite())
      .says(offer(whole({ exit: 'any-time' })));
    expect(shown(sat).cards).toMatchObject([{ owner: 'them', points: null }]);
  });

  test('once all is settled there is one card, whose both sides it is', () => {
    const open = sitting().says(offer(whole()));
    const agreed = open.says(accept(open.offerOf('one')));
    expect(shown(agreed)).toMatchObject({ agreed: true });
    expect(lyingOffers(agreed.sees('one'))).toMatchObject([{ id: 'agreement', owner: 'both' }]);
  });

  test('a silence leaves the wall empty; evidence is counted until it was shown', () => {
    const silent = sitting().says(invite()).says({ kind: 'stay-silent' });
    expect(shown(silent).silence).toBe(true);
    const before = shown(sitting()).evidence;
    const cited = sitting().says({
      kind: 'cite-evidence',
      claim: { kind: 'evidence', as: 'straight', fact: 'support-cases' },
    });
    expect(shown(cited).evidence).toBe(before - 1);
  });

  test('knows nothing that only the other side knows', () => {
    const sat = written(sitting(), 51)
      .says(offer(whole()))
      .says(offer(whole({ uplift: 0 })));
    const other = { ...sat.state, alternatives: { ...sat.state.alternatives, two: [] } };
    const changed = new Sitting(sat.log, other);
    expect(shown(changed)).toEqual(shown(sat));
  });
});
