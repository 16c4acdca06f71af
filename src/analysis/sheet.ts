import { fail, ok, type Result } from '../kernel/result.ts';
import type { BySide } from '../domain/side.ts';
import { reachOf } from './scale.ts';
import { contentProblems, shapeProblem, type SheetProblem } from './sheet-problems.ts';
import { sheetSchema, type Sheet } from './sheet-schema.ts';
import type { Space } from './space.ts';

/** A checked sheet: its space, and what the author calls the two sides. */
export interface CheckedSheet {
  readonly space: Space;
  readonly sides: BySide<string>;
}

/** Times the greatest sum of points that arithmetic below may come to: a trade holds two issues against their own middles. */
const ROOM = 4;

/**
 * Checks a score sheet and turns it into a space, or lists everything that is wrong with it.
 *
 * @param raw - parsed JSON or YAML of unknown shape
 */
export function parseSheet(raw: unknown): Result<CheckedSheet, readonly SheetProblem[]> {
  const parsed = sheetSchema.safeParse(raw, { reportInput: true });
  const problems = [...(parsed.success ? [] : parsed.error.issues.map(shapeProblem)), ...contentProblems(raw)];
  if (!parsed.success || problems.length > 0) return fail(problems);
  const space = spaceOf(parsed.data);
  if (!Number.isFinite(ROOM * reachOf(space))) {
    return fail([
      { path: ['issues'], code: 'too-large', message: 'Some points are so large that they cannot be added up.' },
    ]);
  }
  const [one, two] = parsed.data.sides;
  return ok({ space, sides: { one, two } });
}

function spaceOf({ sides: [one, two], issues, reservation }: Sheet): Space {
  return {
    issues: issues.map(({ id, options, points }) => ({
      id,
      options: options.map((option, i) => ({
        option,
        points: { one: points[one]?.[i] ?? 0, two: points[two]?.[i] ?? 0 },
      })),
    })),
    reservation: { one: reservation[one] ?? 0, two: reservation[two] ?? 0 },
  };
}
