import { z } from 'zod';
import { commitmentSchema } from '../domain/review.ts';
import { seatSchema } from '../domain/seat-schema.ts';
import { DIFFICULTIES } from '../domain/seat.ts';
import { SIDES } from '../domain/side.ts';
import type { Hundredths, Rounds } from '../kernel/brand.ts';
import { AXES, type Axis } from '../scoring/axes.ts';
import { REVIEW_RULE_IDS, RULE_IDS, type RuleId } from '../scoring/rule.ts';
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
export interface RuleTally {
  readonly rule: RuleId;
  readonly axis: Axis;
  readonly faults: number;
  /** Occasions that earned nothing and broke no rule. */
  readonly missed: number;
  readonly credits: number;
  /** What it took of the overall 100, in hundredths: faults, and what its occasions did not earn. */
  readonly lost: Hundredths;
  /** The costliest fault; where there is none, the first occasion that was missed. */
  readonly worst?:
    | {
        readonly move: number;
        readonly round: Rounds;
        readonly kind: 'fault' | 'missed';
        readonly hundredths: Hundredths;
      }
    | undefined;
}

const RULES: ReadonlySet<unknown> = new Set(RULE_IDS);
const KNOWN_AXES: ReadonlySet<unknown> = new Set(AXES);
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

/** Thousands of them are read before the library can say what comes next: looked at by hand that takes a tenth of what a schema takes. */
function isTally(value: unknown): value is RuleTally {
  if (typeof value !== 'object' || value === null) return false;
  const { rule, axis, faults, missed, credits, lost, worst, ...rest }: Record<string, unknown> = { ...value };
  return (
    Object.keys(rest).length === 0 &&
    RULES.has(rule) &&
    KNOWN_AXES.has(axis) &&
    [faults, missed, credits, lost].every(isCount) &&
    (worst === undefined || isWorst(worst))
  );
}

function isWorst(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { move, round, kind, hundredths: cost, ...rest }: Record<string, unknown> = { ...value };
  return (
    Object.keys(rest).length === 0 &&
    isCount(move) &&
    isCount(round) &&
    (kind === 'fault' || kind === 'missed') &&
    Number.isSafeInteger(cost)
  );
}

const talliesSchema = z.custom<readonly RuleTally[]>((value) => Array.isArray(value) && value.every(isTally));

/** What a finished table shows of the person who played it, on the line of play that counts. */
const gradesSchema = z
  .strictObject({
    /** The first line that was played to its end: after a rewind one knows what comes. */
    line: count,
    overall: overallSchema,
    axes: z.record(z.enum(AXES), axisSchema).readonly(),
    rules: talliesSchema,
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
