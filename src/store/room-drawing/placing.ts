import type { SceneLayout, Spot } from '../scene-layout.ts';

/*
 * The rooms as paths, drawn once for the picture in brief and library and for the table. Paths are on a sheet of 812 × 372: the table
 * begins at 262, the person sits at 499; whoever draws them elsewhere says where they lie.
 */

/** From the sheet to where it is drawn: a scale along and down, and then a step. */
export interface Placing extends Spot {
  readonly along: number;
  readonly down: number;
}

/** The sheet as it is. */
export const ON_SHEET: Placing = { x: 0, y: 0, along: 1, down: 1 };

/** The edge of the table and the middle of the person on the sheet. */
const TABLE = 262;
const PERSON = 499;

/** Puts what lies behind the person on the sheet behind the person at the table. */
export function placeBehind({ person, table }: SceneLayout): Placing {
  const size = table.y / TABLE;
  return { along: size, down: size, x: person.x - PERSON * size, y: 0 };
}
