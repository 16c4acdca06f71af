import type { Assignment } from './assignment.ts';
import type { ClassResult } from './class-result.ts';
import type { Remark } from './class-rows.ts';

/** The version of the export's shape. */
const CLASS_FORMAT = 1;

/** Everything of a class as one text: the assignment, every file as it was graded, learners, and what the instructor wrote. */
export const classJson = (
  assignment: Assignment,
  { files, learners }: ClassResult,
  remarks: readonly Remark[],
): string =>
  JSON.stringify(
    {
      format: 'parley-class',
      version: CLASS_FORMAT,
      assignment,
      files,
      learners: learners.map(({ name, score, passed, missing }) => ({ name, score, passed, missing })),
      remarks,
    },
    undefined,
    1,
  );
