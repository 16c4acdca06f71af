import { scenarioSchema, type Scenario } from '../../src/scenario/schema.ts';
import { MACHINE } from './machine.ts';

/** The same machine, but both have an alternative worth 90 points: nothing that both could want. */
export const NO_ROOM: Scenario = scenarioSchema.parse({
  ...MACHINE,
  sides: MACHINE.sides.map((side) => ({
    ...side,
    alternatives: side.alternatives.map((alternative) => ({ ...alternative, gross: 100 })),
  })),
});
