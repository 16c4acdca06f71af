import { expect, test } from 'vitest';
import { dayTicks, EDGES, markSize, MARKS, nearestTable, plotOf } from '../../../src/ui/progress/course-geometry.ts';

const FRAME = { width: 720, height: 280 };

test('grades stand between the edges, the best on top', () => {
  const { y } = plotOf(FRAME, 5);
  expect([y(0), y(10_000)]).toEqual([FRAME.height - EDGES.bottom, EDGES.top]);
});

test('tables stand one after another inside the edges, however many', () => {
  for (const tables of [1, 2, 13, 300]) {
    const { x, half } = plotOf(FRAME, tables);
    const places = Array.from({ length: tables }, (_, at) => x(at));
    expect(places).toEqual(places.toSorted((left, right) => left - right));
    expect((places[0] ?? 0) - half).toBeGreaterThanOrEqual(EDGES.left - 0.01);
    expect((places.at(-1) ?? 0) + half).toBeLessThanOrEqual(FRAME.width - EDGES.right + 0.01);
  }
});

test('a mark has its letter as long as letters do not touch', () => {
  expect(markSize(plotOf(FRAME, 13))).toBe(MARKS.letter);
  expect(markSize(plotOf({ ...FRAME, width: 300 }, 13))).toBe(MARKS.dot);
});

test('the first and the last day are always written, and no more than fit between', () => {
  expect(dayTicks(3, 720)).toEqual([0, 1, 2]);
  const ticks = dayTicks(100, 720);
  expect([ticks[0], ticks.at(-1)]).toEqual([0, 99]);
  expect(ticks.length).toBeLessThanOrEqual(6);
  expect(dayTicks(100, 200)).toEqual([0, 99]);
});

test('the pointer finds the nearest table', () => {
  const plot = plotOf(FRAME, 10);
  expect([nearestTable(plot, 10, 0), nearestTable(plot, 10, plot.x(4) + 3), nearestTable(plot, 10, 900)]).toEqual([
    0, 4, 9,
  ]);
});
