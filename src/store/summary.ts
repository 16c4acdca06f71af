import { z } from 'zod';
import { commitmentSchema } from '../domain/review.ts';
import { seatSchema } from '../domain/seat-schema.ts';
import { DIFFICULTIES } from '../domain/seat.ts';
import { SIDES } from '../domain/side.ts';
import { AXES } from '../scoring/axes.ts';
import { REVIEW_RULE_IDS, RULE_IDS } from '../scoring/rule.ts';
import type { ListedGame } from './keeper.ts';

/** The version of the summaries' shape; one of another version is made anew. */
const SUMMARY_FORMAT = 1;

const hundredths = z.number().int();
const count = z.number().int().min(0);

const gradeOf = <Reason extends string>(...reasons: readonly [Reason, ...Reason[]]) =>
  z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('graded'), hundredths: hundredths.min(0).max(10_000) }),
      z.strictObject({ kind: z.literal('not-graded'), reason: z.enum(reasons) }),
    ])
    .readonly();
const overallSchema = gradeOf('nothing-ventured', 'out-of-reach', 'nothing-tested');
const axisSchema = gradeOf('not-tested', 'too-short');

/** What one rule found at a table. */
const tallySchema = z
  .strictObject({
    rule: z.enum(RULE_IDS),
    axis: z.enum(AXES),
    faults: count,
    /** Occasions that earned nothing and broke no rule. */
    missed: count,
    credits: count,
    /** What it took of the overall 100, in hundredths: faults, and what its occasions did not earn. */
    lost: hundredths.min(0),
    /** The costliest fault; where there is none, the first occasion that was missed. */
    worst: z
      .strictObject({ move: count, round: count, kind: z.enum(['fault', 'missed']), hundredths })
      .readonly()
      .optional(),
  })
  .readonly();
export type RuleTally = z.infer<typeof tallySchema>;

/** What a finished table shows of the person who played it, on the line of play that counts. */
const gradesSchema = z
  .strictObject({
    /** The first line that was played to its end: after a rewind one knows what comes. */
    line: count,
    overall: overallSchema,
    axes: z.record(z.enum(AXES), axisSchema).readonly(),
    rules: z.array(tallySchema).readonly(),
    /** What one gave oneself before the score was shown, 0–100. */
    own: z.number().min(0).max(100).optional(),
    review: z
      .array(z.strictObject({ rule: z.enum(REVIEW_RULE_IDS), can: hundredths, earned: hundredths }).readonly())
      .readonly(),
    commitments: z
      .array(z.strictObject({ ...commitmentSchema.unwrap().shape, answer: z.string() }).readonly())
      .readonly(),
  })
  .readonly();
export type TableGrades = z.infer<typeof gradesSchema>;

const summarySchema = z
  .strictObject({
    /** What it was made of, and by what: any difference, and it is made anew. */
    stamp: z.string(),
    side: z.enum(SIDES),
    opposite: seatSchema,
    difficulty: z.enum(DIFFICULTIES),
    seed: count,
    /** Where the line of play in sight stands. */
    phase: z.enum(['preparing', 'talking', 'closed']),
    round: count,
    rounds: count,
    outcome: z.enum(['signed', 'left', 'expired']).optional(),
    /** The grade of the line in sight, where it is over and another one counts. */
    inSight: overallSchema.optional(),
    /** Whether it can be taken up again, or was played by other rules or on another version of its scenario. */
    standing: z.enum(['current', 'other-rules', 'other-scenario']),
    /** Of one that cannot be taken up any more: as it was graded then, if it was. */
    grades: gradesSchema.optional(),
  })
  .readonly();

/**
 * What is derived from a kept game's events so that hundreds can be listed at once. It can be thrown away at any time: the log is the
 * truth, and nothing is ever graded by it.
 */
export type TableSummary = z.infer<typeof summarySchema>;

/** What a product must know of itself to say whether a summary still holds. */
export interface Versions {
  readonly rules: number;
  /** The hash of a scenario as it is in this product; undefined where there is none of this id. */
  readonly hashOf: (scenario: string) => string | undefined;
}

/** What a summary of a game would be made of now. */
export function stampOf({ branch, branches, scenario }: ListedGame, { rules, hashOf }: Versions): string {
  const lines = branches.map(({ id, events }) => `${id}/${events}`).join(' ');
  return `${SUMMARY_FORMAT} ${rules} ${hashOf(scenario) ?? 'none'} ${branch}: ${lines}`;
}

/** A kept summary, if it is one; whether it still holds is for its stamp to say. */
export function readSummary(kept: unknown): TableSummary | undefined {
  const read = summarySchema.safeParse(kept);
  return read.success ? read.data : undefined;
}
