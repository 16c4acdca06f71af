import { describe, expect, test } from 'vitest';
import { rulerX, sceneLayout, type Box, type SceneLayout } from '../../src/store/scene-layout.ts';

const SIZES = [
  [360, 276],
  [390, 276],
  [599, 280],
  [600, 400],
  [720, 413],
  [768, 440],
  [872, 500],
  [1120, 620],
] as const;

const wide = sceneLayout(872, 500);
const phone = sceneLayout(390, 276);

function boxesOf(layout: SceneLayout): Box[] {
  const boxes = [layout.table, layout.ruler, layout.window, layout.door, layout.tent];
  return layout.quote === undefined ? boxes : [...boxes, layout.quote];
}

describe('at every size', () => {
  test.each(SIZES)('everything stays inside a scene of %i by %i', (width, height) => {
    for (const box of boxesOf(sceneLayout(width, height))) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
    }
  });

  test.each(SIZES)('the ruler is the lower edge and the table ends where it begins, at %i by %i', (width, height) => {
    const { ruler, table } = sceneLayout(width, height);
    expect(ruler.y + ruler.height).toBe(height);
    expect(table.y + table.height).toBe(ruler.y);
  });

  test.each(SIZES)(
    'window, person and door stand from left to right without touching, at %i by %i',
    (width, height) => {
      const { window, person, door } = sceneLayout(width, height);
      expect(window.x + window.width).toBeLessThan(person.x - person.width * 0.3);
      expect(person.x + person.width * 0.3).toBeLessThan(door.x);
    },
  );

  test.each(SIZES)('a card fits between the middle of the wall and the ruler, at %i by %i', (width, height) => {
    const { card, ruler, table } = sceneLayout(width, height);
    expect(card.bottom).toBeLessThanOrEqual(ruler.y);
    expect(card.bottom - card.height).toBeGreaterThan(table.y * 0.5);
  });
});

describe('the ruler', () => {
  test('runs from its zero to its hundred', () => {
    expect(rulerX(wide, 0)).toBe(40);
    expect(rulerX(wide, 41)).toBeCloseTo(364.72);
    expect(rulerX(wide, 100)).toBe(832);
  });

  test('keeps what lies beyond its ends at its ends', () => {
    expect(rulerX(wide, -12)).toBe(rulerX(wide, 0));
    expect(rulerX(wide, 130)).toBe(rulerX(wide, 100));
  });
});

test('a phone has no quote on the wall and no plates, the wide room has them', () => {
  expect(phone.isCompact).toBe(true);
  expect(phone.quote).toBeUndefined();
  expect(Object.values(phone.plates)).toEqual([undefined, undefined, undefined]);
  expect(wide.isCompact).toBe(false);
  expect(Object.values(wide.plates)).not.toContain(undefined);
});

test('the words on the wall end before the face begins', () => {
  const { quote, person } = wide;
  expect(quote && quote.x + quote.width).toBeLessThan(person.x - person.width * 0.3);
});

test('wall, table and oak edge divide the wide scene as drawn: 60, 29 and 11 per cent', () => {
  expect(wide.table.y / wide.height).toBeCloseTo(0.6, 2);
  expect(wide.ruler.height / wide.height).toBeCloseTo(0.11, 2);
});
