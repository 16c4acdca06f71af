import { learnerKey, sidesAsked, type Assignment } from './assignment.ts';
import type { GradedFile, Played } from './graded-schema.ts';
import { VERDICTS } from '../result.ts';

/** What can be said of a file once all lie side by side (command line, stable words). */
export const CLASS_VERDICTS = [...VERDICTS, 'late', 'too-many-attempts', 'duplicate'] as const;
export type ClassVerdict = (typeof CLASS_VERDICTS)[number];

/** One file of a class. */
export interface ClassFile {
  readonly file: string;
  /** As written in the file; empty where nobody's name is in it. */
  readonly learner: string;
  readonly verdict: ClassVerdict;
  readonly why: string;
  /** Overall by the assignment's rubric, 0–100; null where it does not count or was not graded. */
  readonly score: number | null;
  readonly attempt: number | null;
  readonly finished: string | null;
  /** What was played, also where it came too late: an instructor may let it count all the same. */
  readonly played: Played | null;
}

/** One learner of a class. */
export interface Learner {
  readonly name: string;
  readonly files: readonly ClassFile[];
  /** By what the assignment counts; null where nothing counts yet. */
  readonly score: number | null;
  readonly passed: boolean | null;
  /** Chairs that were asked for and are not handed in. */
  readonly missing: number;
}

export interface ClassResult {
  readonly files: readonly ClassFile[];
  readonly learners: readonly Learner[];
}

/**
 * Holds the files of a class against each other: who handed in the same moves as somebody else, too late, or too often. The first in time
 * keeps what it has; of equal times the first by name of file.
 */
export function classResult(graded: readonly GradedFile[], assignment: Assignment): ClassResult {
  const inTime = graded.toSorted((left, right) => order(timeOf(left), timeOf(right)) || order(left.file, right.file));
  const makers = new Map<string, GradedFile>();
  const tries = new Map<string, number>();
  const judged = new Map<GradedFile, ClassFile>();
  for (const one of inTime) judged.set(one, judge(one, { assignment, makers, tries }));
  const files = graded.flatMap((one) => judged.get(one) ?? []);
  return { files, learners: learnersOf(files, assignment) };
}

interface Seen {
  readonly assignment: Assignment;
  /** Who first handed in these inputs. */
  readonly makers: Map<string, GradedFile>;
  /** Tries of a learner in a chair that were taken so far. */
  readonly tries: Map<string, number>;
}

function judge(graded: GradedFile, { assignment, makers, tries }: Seen): ClassFile {
  const { file, handIn, played, verdict, why } = graded;
  const one = {
    file,
    learner: handIn?.learner ?? '',
    attempt: handIn?.attempt ?? null,
    finished: handIn?.finished ?? null,
    played,
  };
  const without = (is: ClassVerdict, because: string): ClassFile => ({
    ...one,
    verdict: is,
    why: because,
    score: null,
  });
  if (handIn === null || played === null) return without(verdict, why);
  const before = makers.get(played.inputs);
  if (before === undefined) makers.set(played.inputs, graded);
  else return without('duplicate', `The same moves as in ${before.file}, of ${before.handIn?.learner ?? 'nobody'}.`);
  if (assignment.due !== undefined && Date.parse(handIn.finished) > Date.parse(assignment.due))
    return without('late', `Finished ${handIn.finished}, due ${assignment.due}.`);
  const chair = `${learnerKey(handIn.learner)} ${played.side}`;
  const taken = (tries.get(chair) ?? 0) + 1;
  tries.set(chair, taken);
  if (assignment.attempts !== undefined && taken > assignment.attempts)
    return without('too-many-attempts', `Attempt ${taken} of ${assignment.attempts} in this chair.`);
  return { ...one, verdict: 'verified', why: '', score: played.overall === null ? null : played.overall / 100 };
}

function learnersOf(files: readonly ClassFile[], assignment: Assignment): readonly Learner[] {
  const byKey = new Map<string, ClassFile[]>();
  for (const file of files) {
    if (file.learner === '') continue;
    const key = learnerKey(file.learner);
    byKey.set(key, [...(byKey.get(key) ?? []), file]);
  }
  return [...byKey.entries()]
    .toSorted(([left], [right]) => order(left, right))
    .map(([, own]) => {
      const counting = own.filter(({ verdict }) => verdict === 'verified');
      const chairs = [...new Set(counting.flatMap(({ played }) => played?.side ?? []))];
      const perChair = chairs.map((side) =>
        counted(
          counting.filter(({ played }) => played?.side === side),
          assignment,
        ),
      );
      const scores = perChair.flatMap((score) => score ?? []);
      const score = scores.length === 0 ? null : hundredth(mean(scores));
      const missing = sidesAsked(assignment).filter((side) => !chairs.includes(side)).length;
      const { passMark } = assignment;
      return {
        name: own[0]?.learner ?? '',
        files: own,
        score,
        passed: passMark === undefined ? null : missing === 0 && score !== null && score >= passMark,
        missing,
      };
    });
}

/** The score of one chair by what the assignment counts; an attempt without a grade counts as 0. */
function counted(tries: readonly ClassFile[], { counts }: Assignment): number | null {
  const scores = tries
    .toSorted((left, right) => order(left.finished ?? '', right.finished ?? ''))
    .map(({ score }) => score ?? 0);
  if (scores.length === 0) return null;
  switch (counts) {
    case 'best':
      return Math.max(...scores);
    case 'first':
      return scores[0] ?? null;
    case 'last':
      return scores.at(-1) ?? null;
    case 'mean':
      return hundredth(mean(scores));
  }
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const hundredth = (value: number): number => Math.round(value * 100) / 100;
const order = <T extends string | number>(left: T, right: T): number => (left < right ? -1 : left > right ? 1 : 0);
const timeOf = ({ handIn }: GradedFile): number =>
  handIn === null ? Number.POSITIVE_INFINITY : Date.parse(handIn.finished);
