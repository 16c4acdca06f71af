import { z } from 'zod';
import { COUNTERPARTY_TYPES } from '../../domain/seat.ts';
import { bySideSchema, sideSchema } from '../../domain/side-schema.ts';
import { AXES } from '../../scoring/axes.ts';
import { VERDICTS } from '../result.ts';
import { handInSchema } from './hand-in.ts';

const whole = z.number().int();

/** A fault that was found, for a list of what went wrong most often. */
const seenFaultSchema = z.strictObject({
  rule: z.string(),
  /** Number of the move in the log. */
  move: whole,
  hundredths: whole,
});

/** Own points and those of the other side, from the learner's chair. */
const spotSchema = z.strictObject({ own: z.number(), other: z.number() }).readonly();
export type ClassSpot = z.infer<typeof spotSchema>;

/** What a class page draws and quotes of a verified negotiation, in words of the product: nothing of it was typed by a learner but the answers. */
const shownSchema = z.strictObject({
  /** The same for the same draw seen from the same chair. */
  draw: z.string(),
  frontier: z.array(spotSchema).readonly(),
  nash: spotSchema.nullable(),
  /** What leaving is worth to each. */
  out: spotSchema,
  /** Where it ended: the signed text, or both ways out. */
  end: spotSchema,
  /** How much of what was possible for both was signed, 0–1. */
  efficiency: z.number().nullable(),
  type: z.enum(COUNTERPARTY_TYPES).nullable(),
  /** Each fault with its name and the learner's own sentence; empty where nothing was said. */
  quotes: z
    .array(
      z
        .strictObject({ rule: z.string(), title: z.string(), why: z.string(), round: whole, said: z.string() })
        .readonly(),
    )
    .readonly(),
  /** Trades of what is cheap for one against what is dear to the other. */
  trades: z.array(z.strictObject({ gave: z.string(), got: z.string() }).readonly()).readonly(),
  /** What the learner gave themself, 0–100. */
  self: z.number().nullable(),
  answers: z.array(z.strictObject({ question: z.string(), answer: z.string() }).readonly()).readonly(),
});
export type Shown = z.infer<typeof shownSchema>;

/** What a verified negotiation shows a class. Points on the 0–100 scale. */
const playedSchema = z.strictObject({
  side: sideSchema,
  sideName: z.string(),
  seed: whole,
  /** By the assignment's rubric, in hundredths; null where it is not graded. */
  overall: whole.nullable(),
  /** In the order of the rubric; null where nothing tested it. */
  axes: z.array(z.strictObject({ axis: z.enum(AXES), hundredths: whole.nullable() }).readonly()).readonly(),
  outcome: z.enum(['signed', 'left', 'expired']),
  signed: bySideSchema(z.number()).nullable(),
  realised: z.number(),
  /** Own points of the first whole package that the learner put forward. */
  firstOffer: z.number().nullable(),
  rounds: whole,
  /** The type that the learner took the other side for, last. */
  guessed: z.enum(COUNTERPARTY_TYPES).nullable(),
  faults: z.array(seenFaultSchema.readonly()).readonly(),
  /** The learner's inputs as a hash: the same twice is the same negotiation twice. */
  inputs: z.string(),
  /** Left out where nobody is to look at it. */
  shown: shownSchema.readonly().optional(),
});
export type Played = Readonly<z.infer<typeof playedSchema>>;

/** One file by itself, before it is held against the others. */
export const gradedSchema = z.strictObject({
  file: z.string(),
  handIn: handInSchema.nullable(),
  verdict: z.enum(VERDICTS),
  why: z.string(),
  played: playedSchema.readonly().nullable(),
});
export type GradedFile = Readonly<z.infer<typeof gradedSchema>>;
