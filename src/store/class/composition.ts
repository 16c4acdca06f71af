import { z } from 'zod';
import { COUNTERPARTY_TYPES, DIFFICULTIES } from '../../domain/seat.ts';
import { tuningSchema } from '../../domain/tuning-schema.ts';
import { turnedOnly } from '../../domain/tuning.ts';
import { hashOf } from '../../kernel/canonical.ts';
import { fail, ok, type Result } from '../../kernel/result.ts';
import { scenarioSchema } from '../../scenario/schema.ts';
import { scenarioTextSchema } from '../../scenario/text-schema.ts';
import { AXES } from '../../scoring/axes.ts';
import { DEFAULT_RUBRIC, RUBRIC_FORMAT } from '../../scoring/rubric.ts';
import { ASSIGNMENT_FORMAT, assignmentSchema, CHAIRS, COUNTS, type Assignment } from './assignment.ts';

const typed = (most: number) => z.string().max(most);
const figure = z.number().nullable();

/** An assignment while it is being written: everything as it stands in the form, right or not. */
export const compositionSchema = z
  .strictObject({
    title: typed(200),
    message: typed(4000),
    scenario: typed(80),
    /** Read from files of one's own; then it is this one, and `scenario` is its id. */
    own: z
      .strictObject({ scenario: scenarioSchema, texts: z.record(z.string().max(12), scenarioTextSchema) })
      .readonly()
      .nullable(),
    chairs: z.enum(CHAIRS),
    type: z.enum(COUNTERPARTY_TYPES),
    hidden: z.boolean(),
    tuning: tuningSchema,
    difficulty: z.enum(DIFFICULTIES),
    seed: z.enum(['fixed', 'per-learner']),
    /** As it was typed. */
    number: typed(20),
    coach: z.enum(['allowed', 'forbidden']),
    weights: z.record(z.enum(AXES), figure).readonly(),
    passMark: figure,
    attempts: figure,
    /** Day and time of the due date on the instructor's own clock; empty for none. */
    dueDay: typed(20),
    dueTime: typed(20),
    counts: z.enum(COUNTS),
    selfAssessment: z.boolean(),
    /** One question a line. */
    review: typed(4000),
  })
  .readonly();
export type Composition = z.infer<typeof compositionSchema>;

/** What an instructor who has not begun yet has before them. */
export const emptyComposition = (scenario: string, type: Composition['type']): Composition => ({
  title: '',
  message: '',
  scenario,
  own: null,
  chairs: 'choice',
  type,
  hidden: false,
  tuning: {},
  difficulty: 'realistic',
  seed: 'per-learner',
  number: '',
  coach: 'allowed',
  weights: DEFAULT_RUBRIC.weights,
  passMark: null,
  attempts: null,
  dueDay: '',
  dueTime: '',
  counts: 'best',
  selfAssessment: true,
  review: '',
});

/** A field of the form with something wrong in it. */
export type Amiss =
  | 'title'
  | 'message'
  | 'scenario'
  | 'number'
  | 'weights'
  | 'passMark'
  | 'attempts'
  | 'due'
  | 'review';

export interface Making {
  readonly id: string;
  /** The hash of the library's scenario; undefined where there is none of this id. */
  readonly hash: string | undefined;
  /** The moment that day and time mean on the instructor's own clock, with its offset; undefined where they mean none. */
  readonly due: string | undefined;
}

/** The assignment that a form describes, or every field that keeps it from being one. */
export function assignmentFrom(form: Composition, { id, hash, due }: Making): Result<Assignment, readonly Amiss[]> {
  const lines = reviewLines(form.review);
  const seed = /^\d{1,16}$/u.test(form.number.trim()) ? Number(form.number) : Number.NaN;
  const within = (value: number | null, [least, most]: readonly [number, number]): boolean =>
    value === null || (Number.isInteger(value) && value >= least && value <= most);
  const weights = AXES.map((axis) => form.weights[axis] ?? 0);
  const scenarioHash = form.own === null ? hash : hashOf(form.own.scenario);
  const wrong: readonly (readonly [Amiss, boolean])[] = [
    ['title', form.title.trim() === '' || form.title.length > 120],
    ['message', form.message.length > 2000],
    ['scenario', scenarioHash === undefined],
    ['number', form.seed === 'fixed' && !Number.isSafeInteger(seed)],
    ['weights', !weights.every((weight) => within(weight, [0, 1000])) || weights.every((weight) => weight === 0)],
    ['passMark', !within(form.passMark, [0, 100])],
    ['attempts', !within(form.attempts, [1, 50])],
    ['due', form.dueDay !== '' && due === undefined],
    ['review', lines.length > 8 || lines.some((line) => line.length > 300)],
  ];
  const amiss = wrong.flatMap(([field, isWrong]) => (isWrong ? [field] : []));
  if (amiss.length > 0) return fail(amiss);
  const isUsual = AXES.every((axis) => (form.weights[axis] ?? 0) === DEFAULT_RUBRIC.weights[axis]);
  const tuning = turnedOnly(form.tuning);
  const read = assignmentSchema.safeParse({
    format: 'parley-assignment',
    version: ASSIGNMENT_FORMAT,
    id,
    title: form.title.trim(),
    message: form.message.trim(),
    scenario: { id: form.scenario, hash: scenarioHash },
    ...(form.own !== null && { own: form.own }),
    chairs: form.chairs,
    counterparty: { type: form.type, hidden: form.hidden, ...(tuning && { tuning }) },
    difficulty: form.difficulty,
    seed: form.seed === 'fixed' ? { kind: 'fixed', seed } : { kind: 'per-learner' },
    coach: form.coach,
    rubric: isUsual
      ? DEFAULT_RUBRIC
      : {
          format: RUBRIC_FORMAT,
          id: 'own',
          weights: Object.fromEntries(AXES.map((axis) => [axis, form.weights[axis] ?? 0])),
        },
    ...(form.passMark !== null && { passMark: form.passMark }),
    ...(form.attempts !== null && { attempts: form.attempts }),
    ...(form.dueDay !== '' && due !== undefined && { due }),
    counts: form.counts,
    selfAssessment: form.selfAssessment,
    review: lines,
  });
  return read.success ? ok(read.data) : fail(['scenario']);
}

const reviewLines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A made assignment as a form again, for another one like it; a due date has passed by then. */
export const compositionLike = (assignment: Assignment): Composition => ({
  title: assignment.title,
  message: assignment.message,
  scenario: assignment.scenario.id,
  own: assignment.own ?? null,
  chairs: assignment.chairs,
  type: assignment.counterparty.type,
  hidden: assignment.counterparty.hidden,
  tuning: assignment.counterparty.tuning ?? {},
  difficulty: assignment.difficulty,
  seed: assignment.seed.kind,
  number: assignment.seed.kind === 'fixed' ? String(assignment.seed.seed) : '',
  coach: assignment.coach,
  weights: assignment.rubric.weights,
  passMark: assignment.passMark ?? null,
  attempts: assignment.attempts ?? null,
  dueDay: '',
  dueTime: '',
  counts: assignment.counts,
  selfAssessment: assignment.selfAssessment,
  review: assignment.review.join('\n'),
});
