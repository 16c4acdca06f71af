import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bySide } from '../../../src/domain/side.ts';
import { toPoints } from '../../../src/kernel/brand.ts';
import {
  danceOf,
  drawnFair,
  drawnSteps,
  frameOf,
  zopaOutline,
  type DanceStep,
} from '../../../src/ui/debrief/dance-geometry.ts';
import { debriefOf } from '../../../src/scoring/debrief.ts';
import { playedGame } from '../../../tools/shots/played.ts';

const FRONTIER = [
  { mine: 0, theirs: 100 },
  { mine: 50, theirs: 75 },
  { mine: 100, theirs: 0 },
];

test('what is good for both begins and ends where the frontier crosses the ways out', () => {
  const outline = zopaOutline(FRONTIER, { mine: 25, theirs: 30 });
  expect(outline[0]).toEqual({ mine: 25, theirs: 30 });
  expect(outline).toContainEqual({ mine: 50, theirs: 75 });
  expect(outline).toContainEqual({ mine: 25, theirs: 87.5 });
  expect(outline.at(-1)).toEqual({ mine: 80, theirs: 30 });
});

test('beyond the frontier there is nothing to outline', () => {
  expect(zopaOutline(FRONTIER, { mine: 101, theirs: 0 })).toEqual([]);
  expect(zopaOutline([], { mine: 0, theirs: 0 })).toEqual([]);
});

test('no corner of the outline lies below either way out', () => {
  const points = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(points, points, (mine, theirs) => {
      for (const spot of zopaOutline(FRONTIER, { mine, theirs })) {
        expect(spot.mine).toBeGreaterThanOrEqual(mine - 1e-9);
        expect(spot.theirs).toBeGreaterThanOrEqual(theirs - 1e-9);
      }
    }),
  );
});

test('the chart is drawn from the seat of its reader: exchanged seats exchange the axes', () => {
  const { branches } = playedGame({ player: 'conceder' });
  const log = branches[0]?.log ?? [];
  const reference = { package: {}, points: bySide((side) => toPoints(side === 'one' ? 70 : 40)) };
  const one = danceOf(debriefOf(log, 'one'), 'one', reference);
  const two = danceOf(debriefOf(log, 'two'), 'two', reference);
  expect(one.reference).toEqual({ mine: 70, theirs: 40 });
  expect(two.reference).toEqual({ mine: 40, theirs: 70 });
  expect(one.out).toEqual({ mine: two.out.theirs, theirs: two.out.mine });
  expect(one.signed).toEqual(two.signed && { mine: two.signed.theirs, theirs: two.signed.mine });
  expect(one.steps.map(({ owner }) => owner)).toEqual(two.steps.map(({ owner }) => (owner === 'me' ? 'them' : 'me')));
});

test('a repeated offer is drawn once; the same place of the other side is drawn too', () => {
  const step = (owner: DanceStep['owner'], mine: number, seq: number): DanceStep => {
    const spot = { mine, theirs: 50 };
    return { owner, round: 1, seq, bundle: 0, isWhole: true, low: spot, high: spot, ...spot };
  };
  const drawn = drawnSteps([step('me', 60, 1), step('them', 60, 2), step('me', 60.5, 3), step('me', 55, 4)]);
  expect(drawn.map(({ seq }) => seq)).toEqual([1, 2, 4]);
});

test('measures of fairness that point to nearly the same place share one star; every measure is drawn once', () => {
  const drawn = drawnFair([
    { by: 'nash', spot: { mine: 66, theirs: 70 } },
    { by: 'kalaiSmorodinsky', spot: { mine: 50, theirs: 82 } },
    { by: 'egalitarian', spot: { mine: 65, theirs: 71 } },
  ]);
  expect(drawn).toEqual([
    { spot: { mine: 66, theirs: 70 }, by: ['nash', 'egalitarian'] },
    { spot: { mine: 50, theirs: 82 }, by: ['kalaiSmorodinsky'] },
  ]);
});

test.each([300, 548, 720])('at %i px the chart fills its frame, and right and up are better', (width) => {
  const { x, y, right, bottom } = frameOf(width);
  expect([x(0), x(100)]).toEqual([40, right]);
  expect([y(0), y(100)]).toEqual([bottom, 18]);
  expect(right).toBeLessThan(width);
  expect([x(140), y(-20)]).toEqual([right, bottom]);
});
