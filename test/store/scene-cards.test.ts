import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardPlaces, tentPlace } from '../../src/store/scene-cards.ts';
import { rulerX, sceneLayout } from '../../src/store/scene-layout.ts';
import type { CardOwner, SceneCard } from '../../src/store/scene-model.ts';

const layout = sceneLayout(872, 500);
const half = layout.card.width / 2;

function offer(owner: CardOwner, points: number | null): SceneCard {
  return { id: `${owner} ${points}`, owner, points, standing: true, bundle: null };
}

function fan(...points: readonly number[]): SceneCard[] {
  const bundle = (index: number) => ({ index, count: points.length });
  return points.map((worth, index) => ({ ...offer('me', worth), id: `bundle ${index}`, bundle: bundle(index) }));
}

function xsOf(...cards: readonly SceneCard[]): number[] {
  return cardPlaces(layout, cards).map(({ x }) => x);
}

describe('single offers', () => {
  test('lie over their points, theirs tilted one way and mine the other', () => {
    const [theirs, mine] = cardPlaces(layout, [offer('them', 27), offer('me', 73)]);
    expect(theirs).toMatchObject({ x: rulerX(layout, 27), tilt: -1.2 });
    expect(mine).toMatchObject({ x: rulerX(layout, 73), tilt: 0.8 });
  });

  test('that come too close go half under: the older gives way and the newer lies on top', () => {
    const [older, newer] = cardPlaces(layout, [offer('them', 55), offer('me', 58)]);
    expect(newer?.x).toBe(rulerX(layout, 58));
    expect(Math.abs((newer?.x ?? 0) - (older?.x ?? 0))).toBeGreaterThanOrEqual(half);
    expect(newer?.depth).toBeGreaterThan(older?.depth ?? Infinity);
  });

  test('that cross a red line lie at the very left', () => {
    const [crossing] = cardPlaces(layout, [offer('them', null)]);
    expect(crossing?.rulerX).toBe(rulerX(layout, 0));
    expect(crossing?.x).toBeLessThan(half + 10);
  });
});

describe('bundles', () => {
  test('of equal worth share one place as a fan, the first on top', () => {
    const places = cardPlaces(layout, fan(67, 67, 67));
    const xs = places.map(({ x }) => x);
    expect(xs[1]).toBeCloseTo(rulerX(layout, 67));
    expect((xs[2] ?? 0) - (xs[0] ?? 0)).toBe(124);
    expect(places[0]?.depth).toBeGreaterThan(places[2]?.depth ?? Infinity);
    expect(places.map(({ tilt }) => tilt)).toEqual([-3, 1, 5]);
  });

  test('of unequal worth spread to their places', () => {
    const [first, , last] = xsOf(...fan(30, 50, 70));
    expect(first).toBeCloseTo(rulerX(layout, 30));
    expect(last).toBeCloseTo(rulerX(layout, 70));
  });

  test('lie in the order of their worth, each over its own points, whatever their letters', () => {
    const [best, crossing] = xsOf(...fan(37, 0));
    expect(best).toBeCloseTo(rulerX(layout, 37));
    expect(crossing).toBeLessThan(half + 10);
    const [a, b, c] = xsOf(...fan(60, 30, 58));
    expect([b, c, a]).toEqual([b, c, a].toSorted((left, right) => (left ?? 0) - (right ?? 0)));
    expect(b).toBeCloseTo(rulerX(layout, 30));
  });

  test('do not push a lone offer of the other side together with themselves', () => {
    const [theirs, ...mine] = xsOf(offer('them', 27), ...fan(67, 67));
    expect(theirs).toBeCloseTo(rulerX(layout, 27));
    expect(mine).toHaveLength(2);
  });
});

test('no card ever leaves the scene, at any points and any width', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 360, max: 1120 }),
      (points, width) => {
        const at = sceneLayout(width, Math.max(276, Math.round(width * 0.573)));
        for (const { x } of cardPlaces(
          at,
          points.map((worth, index) => ({ ...offer('me', worth), id: `${index}` })),
        )) {
          expect(x - at.card.width / 2).toBeGreaterThanOrEqual(0);
          expect(x + at.card.width / 2).toBeLessThanOrEqual(width);
        }
      },
    ),
  );
});

describe('the name tent', () => {
  test('stands in the middle of an empty table', () => {
    expect(tentPlace(layout, [])).toMatchObject({ isOnTable: true, x: layout.width / 2 - 62 });
  });

  test('moves out of the way of a card in the middle', () => {
    const places = cardPlaces(layout, [offer('me', 50)]);
    const tent = tentPlace(layout, places);
    expect(tent.isOnTable).toBe(true);
    expect(Math.abs(tent.x + tent.width / 2 - (places[0]?.x ?? 0))).toBeGreaterThanOrEqual(half + tent.width / 2);
  });

  test('becomes a line on the wall where the table is full', () => {
    const places = cardPlaces(layout, [offer('them', 20), ...fan(48, 67, 88)]);
    const tent = tentPlace(layout, places);
    expect(tent.isOnTable).toBe(false);
    expect(tent.y + tent.height).toBeLessThan(layout.table.y);
  });

  test('is never hidden by a card: beside them all, or above where they reach', () => {
    const cards = fc.array(fc.tuple(fc.constantFrom<CardOwner>('me', 'them'), fc.integer({ min: 0, max: 100 })), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(cards, (drawn) => {
        const places = cardPlaces(
          layout,
          drawn.map(([owner, points], at) => ({ ...offer(owner, points), id: `${at}` })),
        );
        const tent = tentPlace(layout, places);
        const isBeside = places.every(({ x }) => x + half <= tent.x || x - half >= tent.x + tent.width);
        expect(isBeside || tent.y + tent.height < layout.table.y - 200).toBe(true);
      }),
    );
  });
});
