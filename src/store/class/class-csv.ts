import { AXES } from '../../scoring/axes.ts';
import { learnerKey, type Assignment } from './assignment.ts';
import type { ClassFile, ClassResult } from './class-result.ts';
import type { Remark } from './class-rows.ts';
import { csv, type CsvCell } from './csv.ts';

/** Gradebooks that take a column of ours. */
export const GRADEBOOKS = ['moodle', 'canvas'] as const;
export type Gradebook = (typeof GRADEBOOKS)[number];

/** Every file in a row, with all that is known of it: for somebody who goes on calculating. */
export const longCsv = ({ files }: Pick<ClassResult, 'files'>, remarks?: readonly Remark[]): string =>
  csv([
    [...COLUMNS.map(({ name }) => name), ...AXES, ...(remarks === undefined ? [] : ['ownScore', 'comment'])],
    ...files.map((file) => [
      ...COLUMNS.map(({ of }) => of(file)),
      ...AXES.map((axis) => {
        const hundredths = file.played?.axes.find((entry) => entry.axis === axis)?.hundredths ?? null;
        return hundredths === null ? null : hundredths / 100;
      }),
      ...(remarks === undefined ? [] : remarkOf(file, remarks)),
    ]),
  ]);

/** What the instructor gave and wrote; beside the replayed score, never in its place. */
function remarkOf({ learner }: ClassFile, remarks: readonly Remark[]): readonly CsvCell[] {
  const found = remarks.find((remark) => learnerKey(remark.learner) === learnerKey(learner));
  return [found?.score ?? null, found?.comment ?? null];
}

const COLUMNS: readonly { readonly name: string; readonly of: (file: ClassFile) => CsvCell }[] = [
  { name: 'learner', of: ({ learner }) => learner },
  { name: 'file', of: ({ file }) => file },
  { name: 'verdict', of: ({ verdict }) => verdict },
  { name: 'why', of: ({ why }) => why },
  { name: 'score', of: ({ score }) => score },
  { name: 'attempt', of: ({ attempt }) => attempt },
  { name: 'finished', of: ({ finished }) => finished },
  { name: 'side', of: ({ played }) => played?.sideName ?? null },
  { name: 'seed', of: ({ played }) => played?.seed ?? null },
  { name: 'outcome', of: ({ played }) => played?.outcome ?? null },
  { name: 'rounds', of: ({ played }) => played?.rounds ?? null },
  { name: 'firstOffer', of: ({ played }) => played?.firstOffer ?? null },
  { name: 'signed', of: ({ played }) => played?.signed?.[played.side] ?? null },
  { name: 'signedOther', of: ({ played }) => played?.signed?.[played.side === 'one' ? 'two' : 'one'] ?? null },
  { name: 'realised', of: ({ played }) => played?.realised ?? null },
  { name: 'guessed', of: ({ played }) => played?.guessed ?? null },
];

/**
 * One row a learner in the columns that a gradebook imports: Moodle's by id and grade, Canvas' with its row of possible points. The name or
 * code that the learner gave stands where the gradebook looks people up; what nobody handed in stays empty.
 */
export function gradebookCsv(
  { learners }: Pick<ClassResult, 'learners'>,
  assignment: Assignment,
  to: Gradebook,
): string {
  if (to === 'moodle')
    return csv([
      ['ID number', assignment.title, 'Feedback'],
      ...learners.map(({ name, score, files }) => [name, score, remarkOn(files)]),
    ]);
  return csv([
    ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', assignment.title],
    ['    Points Possible', null, null, null, null, 100],
    ...learners.map(({ name, score }) => [name, null, null, name, null, score]),
  ]);
}

/** What an instructor should know beside the number. */
const remarkOn = (files: readonly ClassFile[]): string =>
  files
    .filter(({ verdict }) => verdict !== 'verified')
    .map(({ file, verdict }) => `${file}: ${verdict}`)
    .join('; ');
