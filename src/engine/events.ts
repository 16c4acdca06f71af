import { z } from 'zod';
import { mannerSchema } from '../domain/manner.ts';
import { commitmentSchema } from '../domain/review.ts';
import { seatSchema } from '../domain/seat-schema.ts';
import { DIFFICULTIES } from '../domain/seat.ts';
import { bySideSchema, sideSchema } from '../domain/side-schema.ts';
import { surveyAnswersSchema } from '../domain/survey.ts';
import { sheetSavedSchema } from '../domain/worksheet.ts';
import { instanceSchema } from '../scenario/instance.ts';
import { actSchema } from './act.ts';
import { perceptSchema } from './percept.ts';
import { reactionSchema } from './reaction.ts';
import { REOPENING_CAUSES } from './reopening.ts';
import { voiceSchema } from './voice.ts';

/** The version of the log format; older logs are migrated, newer ones refused and kept. */
export const LOG_FORMAT = 1;

const round = z.number().int().min(1);

const instanceDrawn = z.strictObject({
  kind: z.literal('instanceDrawn'),
  log: z.literal(LOG_FORMAT),
  rules: z.number().int().min(1),
  generator: z.string(),
  scenario: z.strictObject({ id: z.string(), version: z.number().int(), hash: z.string() }).readonly(),
  seed: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
  difficulty: z.enum(DIFFICULTIES),
  seats: bySideSchema(seatSchema),
  instance: instanceSchema,
});

const worksheetSaved = z.strictObject({ kind: z.literal('worksheetSaved'), side: sideSchema, saved: sheetSavedSchema });

/** Typed words are kept beside what they mean; they never change points. */
const typed = z.string().max(2000);

export const moveSchema = z.strictObject({
  side: sideSchema,
  acts: z.array(actSchema).min(1).max(3).readonly(),
  manner: mannerSchema,
  typed: typed.optional(),
});

const moveMade = z.strictObject({
  kind: z.literal('moveMade'),
  ...moveSchema.shape,
  round,
  voice: voiceSchema.optional(),
  percept: perceptSchema,
});

const reactionShown = z.strictObject({
  kind: z.literal('reactionShown'),
  side: sideSchema,
  round,
  ...reactionSchema.unwrap().shape,
});

const worldEvent = z.strictObject({ kind: z.literal('worldEvent'), event: z.string(), round, day: z.number().int() });

const alternativeImproved = z.strictObject({
  kind: z.literal('alternativeImproved'),
  side: sideSchema,
  alternative: z.string(),
  gain: z.number(),
  day: z.number().int(),
});

/** Why somebody thinks again about the limit; only the first three are new information (BD-10). */
export const CONSULT_REASONS = [
  'changed-alternative',
  'world-event',
  'verified-fact',
  'second-thoughts',
  'pressure',
] as const;

const reservationRevised = z.strictObject({
  kind: z.literal('reservationRevised'),
  side: sideSchema,
  reason: z.enum(CONSULT_REASONS),
  /** The new limit in points; absent where the old one stays. */
  points: z.number().min(0).max(200).optional(),
});

const noted = z.strictObject({ kind: z.literal('noted'), side: sideSchema, text: z.string().min(1).max(2000) });
const guessed = z.strictObject({
  kind: z.literal('guessed'),
  side: sideSchema,
  what: z.enum(['type', 'tactic']),
  value: z.string().min(1).max(40),
});
const signed = z.strictObject({ kind: z.literal('signed'), text: z.string() });
const left = z.strictObject({
  kind: z.literal('left'),
  side: sideSchema,
  reason: z.string(),
  door: z.enum(['open', 'closed']),
});
const expired = z.strictObject({ kind: z.literal('expired') });

/** The months after: which risks came about, what took them up, and what both sides have in the end. */
const implemented = z.strictObject({
  kind: z.literal('implemented'),
  happened: z
    .array(
      z
        .strictObject({
          risk: z.string(),
          month: z.number().int(),
          /** The issue whose clause met it; absent where nothing did. */
          clause: z.string().optional(),
          /** The clause says too little to be measured: both had to argue about it. */
          dispute: z.boolean().optional(),
          cost: bySideSchema(z.number()),
        })
        .readonly(),
    )
    .readonly(),
  /** What was signed came undone. */
  reopened: z
    .strictObject({
      month: z.number().int(),
      side: sideSchema,
      causes: z.array(z.enum(REOPENING_CAUSES)).readonly(),
      cost: bySideSchema(z.number()),
    })
    .readonly()
    .optional(),
  realised: bySideSchema(z.number()),
});

const selfAssessed = z.strictObject({
  kind: z.literal('selfAssessed'),
  side: sideSchema,
  overall: z.number().int().min(0).max(100),
  survey: surveyAnswersSchema.optional(),
});
const reviewed = z.strictObject({
  kind: z.literal('reviewed'),
  side: sideSchema,
  question: z.string().min(1).max(60),
  /** For a commitment, what is to be done. Empty takes an earlier answer back. */
  answer: z.string().max(2000),
  commitment: commitmentSchema.optional(),
});

/** Everything that can have happened, in the order of protocol §6. An event's number is its place in the log. */
export const eventSchema = z.discriminatedUnion('kind', [
  instanceDrawn,
  worksheetSaved,
  moveMade,
  reactionShown,
  worldEvent,
  alternativeImproved,
  reservationRevised,
  noted,
  guessed,
  signed,
  left,
  expired,
  implemented,
  selfAssessed,
  reviewed,
]);
export type LogEvent = z.infer<typeof eventSchema>;
export type EventKind = LogEvent['kind'];
export type EventOf<Kind extends EventKind> = Extract<LogEvent, { kind: Kind }>;
export type Log = readonly LogEvent[];

/** What a side may put in; everything else on the log follows from it (protocol §6). */
export const inputSchema = z.discriminatedUnion('kind', [
  worksheetSaved.extend({ kind: z.literal('saveWorksheet') }),
  moveSchema.extend({ kind: z.literal('move') }),
  z.strictObject({
    kind: z.literal('consult'),
    side: sideSchema,
    reason: z.enum(CONSULT_REASONS),
    points: z.number().min(0).max(200).optional(),
  }),
  z.strictObject({ kind: z.literal('improveAlternative'), side: sideSchema, alternative: z.string() }),
  noted.extend({ kind: z.literal('note') }),
  guessed.extend({ kind: z.literal('guess') }),
  selfAssessed.extend({ kind: z.literal('assessSelf') }),
  reviewed.extend({ kind: z.literal('review') }),
]);
export type Input = z.infer<typeof inputSchema>;
export type MoveInput = Extract<Input, { kind: 'move' }>;
