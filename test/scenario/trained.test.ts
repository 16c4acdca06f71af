import { expect, test } from 'vitest';
import { scenarioSchema, TRAINED } from '../../src/scenario/schema.ts';
import { AXES } from '../../src/scoring/axes.ts';

test('a scenario can train exactly what is graded', () => {
  expect([...TRAINED]).toEqual([...AXES]);
});

test.each([
  ['an axis nobody grades', ['charm'], false],
  ['no axis at all', [], false],
  ['one axis', ['value'], true],
])('%s under `trains`', (_, trains, isTaken) => {
  expect(scenarioSchema.shape.trains.safeParse(trains).success).toBe(isTaken);
});
