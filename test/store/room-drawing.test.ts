import { describe, expect, test } from 'vitest';
import { LIGHTS, ROOMS } from '../../src/domain/room.ts';
import { patchAt, skyAt } from '../../src/store/room-drawing/light.ts';
import { OPENINGS, placeOpening } from '../../src/store/room-drawing/opening.ts';
import { wallAtTable, wallLines } from '../../src/store/room-drawing/wall.ts';
import { sceneLayout } from '../../src/store/scene-layout.ts';

const SIZES = [
  [872, 500],
  [1120, 620],
  [720, 420],
  [360, 276],
] as const;

describe('the light', () => {
  test.each(LIGHTS)('of the %s moves on as rounds pass and never jumps', (light) => {
    const hours = Array.from({ length: 21 }, (_, index) => index / 20);
    for (const [index, hour] of hours.entries()) {
      const [now, before] = [skyAt(light, hour), skyAt(light, hours[index - 1] ?? hour)];
      expect(Math.hypot(now.sun.x - before.sun.x, now.sun.y - before.sun.y)).toBeLessThan(6);
      expect(patchAt(light, hour).strength).toBeGreaterThan(0);
      expect(patchAt(light, hour).strength).toBeLessThanOrEqual(1);
    }
    expect(skyAt(light, 1).sun).not.toEqual(skyAt(light, 0).sun);
  });

  test('the sun rises until noon and sinks after it', () => {
    const sinks = (light: (typeof LIGHTS)[number]) => skyAt(light, 1).sun.y > skyAt(light, 0).sun.y;
    expect([sinks('morning'), sinks('noon'), sinks('afternoon'), sinks('evening')]).toEqual([false, true, true, true]);
  });

  test('of the evening goes, that of the morning stays', () => {
    expect(patchAt('evening', 1).strength).toBeLessThan(0.3);
    expect(patchAt('morning', 1).strength).toBeGreaterThan(0.8);
  });
});

describe.each(ROOMS)('the %s', (room) => {
  test.each(SIZES)('its window lies within its place at %d × %d', (width, height) => {
    const { window } = sceneLayout(width, height);
    const { box } = OPENINGS[room];
    const { x, y, along, down } = placeOpening(room, window);
    expect(x + box.x * along).toBeCloseTo(window.x);
    expect((box.x + box.width) * along + x).toBeCloseTo(window.x + window.width);
    expect(y + box.y * down).toBeCloseTo(window.y);
    expect(y + (box.y + box.height) * down).toBeLessThanOrEqual(window.y + window.height + 0.001);
  });

  test.each(SIZES)('no line of its wall crosses the words on it at %d × %d', (width, height) => {
    const layout = sceneLayout(width, height);
    const { quote } = layout;
    const isOver = ({ x1, y1, x2, y2 }: Line) =>
      quote !== undefined &&
      Math.max(x1, x2) > quote.x &&
      Math.min(x1, x2) < quote.x + quote.width &&
      Math.max(y1, y2) > quote.y &&
      Math.min(y1, y2) < quote.y + quote.height;
    expect(linesOf(wallLines(room, wallAtTable(layout))).filter(isOver)).toEqual([]);
  });
});

interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** The straight strokes of a path of M, H, V, v and Z. */
function linesOf(path: string): Line[] {
  const lines: Line[] = [];
  let [x, y] = [0, 0];
  let start = { x, y };
  const to = (x2: number, y2: number) => {
    lines.push({ x1: x, y1: y, x2, y2 });
    [x, y] = [x2, y2];
  };
  for (const [, verb, rest = ''] of path.matchAll(/([MHVvZ])([^MHVvZ]*)/g)) {
    const [first = 0, second = 0] = rest.trim().split(/\s+/).map(Number);
    if (verb === 'M') {
      [x, y] = [first, second];
      start = { x, y };
    } else if (verb === 'H') to(first, y);
    else if (verb === 'V') to(x, first);
    else if (verb === 'v') to(x, y + first);
    else to(start.x, start.y);
  }
  return lines;
}
