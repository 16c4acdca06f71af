import { z } from 'zod';
import { COUNTERPARTY_TYPES, DIFFICULTIES } from '../../domain/seat.ts';
import { SIDES, type Side } from '../../domain/side.ts';
import { tuningSchema } from '../../domain/tuning-schema.ts';
import { hashOf } from '../../kernel/canonical.ts';
import { scenarioSchema, type Scenario } from '../../scenario/schema.ts';
import { scenarioTextSchema } from '../../scenario/text-schema.ts';
import { DEFAULT_RUBRIC, rubricSchema } from '../../scoring/rubric.ts';
import { printable } from './printable.ts';

export const ASSIGNMENT_FORMAT = 1;

/** Hexadecimal digits of a hash that a number holds exactly: 48 of 53 bits. */
const SEED_DIGITS = 12;

/** How several attempts become one score. */
export const COUNTS = ['best', 'last', 'first', 'mean'] as const;
/** Which chair a learner takes: one of the two, their choice, or both in turn. */
export const CHAIRS = ['one', 'two', 'choice', 'both'] as const;

/** What an instructor asks of a class; its own file, or packed into a link. Nothing in it is secret from somebody who unpacks it. */
export const assignmentSchema = z
  .strictObject({
    format: z.literal('parley-assignment'),
    version: z.literal(ASSIGNMENT_FORMAT),
    /** Made once, never changed: attempts and seeds hang on it. */
    id: z.string().regex(/^[a-z0-9]{8,40}$/u),
    title: printable(120).min(1),
    message: printable(2000),
    scenario: z.strictObject({ id: z.string().max(80), hash: z.string().regex(/^[0-9a-f]{64}$/u) }).readonly(),
    /** A scenario that is not in the library travels along, with its words. */
    own: z
      .strictObject({ scenario: scenarioSchema, texts: z.record(z.string().max(12), scenarioTextSchema) })
      .readonly()
      .optional(),
    chairs: z.enum(CHAIRS),
    counterparty: z
      .strictObject({
        type: z.enum(COUNTERPARTY_TYPES),
        /** Not said to the learner before the debrief. */
        hidden: z.boolean(),
        tuning: tuningSchema.optional(),
      })
      .readonly(),
    difficulty: z.enum(DIFFICULTIES),
    seed: z
      .discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('fixed'), seed: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER) }),
        z.strictObject({ kind: z.literal('per-learner') }),
      ])
      .readonly(),
    coach: z.enum(['allowed', 'forbidden']),
    rubric: rubricSchema,
    /** Of 100; left out where nobody passes or fails. */
    passMark: z.number().int().min(0).max(100).optional(),
    /** Left out where anybody may try as often as they like. */
    attempts: z.number().int().min(1).max(50).optional(),
    /** A moment with its offset. */
    due: z.iso.datetime({ offset: true }).optional(),
    counts: z.enum(COUNTS),
    selfAssessment: z.boolean(),
    /** Questions of the instructor's own, beside the usual ones. */
    review: z.array(printable(300).min(1)).max(8).readonly(),
  })
  .refine(
    ({ own, scenario }) =>
      own === undefined || (own.scenario.id === scenario.id && hashOf(own.scenario) === scenario.hash),
    {
      path: ['own'],
      message: 'the scenario that travels along is not the one that is named',
    },
  )
  .readonly();
export type Assignment = z.infer<typeof assignmentSchema>;

/** What an instructor who changes nothing hands out. */
export const plainAssignment = (id: string, scenario: Scenario, title: string): Assignment => ({
  format: 'parley-assignment',
  version: ASSIGNMENT_FORMAT,
  id,
  title,
  message: '',
  scenario: { id: scenario.id, hash: hashOf(scenario) },
  chairs: 'choice',
  counterparty: { type: scenario.sides[1].type, hidden: false },
  difficulty: 'realistic',
  seed: { kind: 'per-learner' },
  coach: 'allowed',
  rubric: DEFAULT_RUBRIC,
  counts: 'best',
  selfAssessment: true,
  review: [],
});

/** A learner's name or code as it is compared: blanks and capitals do not make another person. */
export const learnerKey = (learner: string): string =>
  learner.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ').toLowerCase();

/** The seed a learner plays: the same for all, or bound to assignment and name, so that a retry is the same negotiation. */
export const seedFor = ({ id, seed }: Pick<Assignment, 'id' | 'seed'>, learner: string): number =>
  seed.kind === 'fixed'
    ? seed.seed
    : Number.parseInt(hashOf({ assignment: id, learner: learnerKey(learner) }).slice(0, SEED_DIGITS), 16);

/** Whether a learner may sit on a side. */
export const allowsSide = ({ chairs }: Pick<Assignment, 'chairs'>, side: Side): boolean =>
  chairs === 'choice' || chairs === 'both' || chairs === side;

/** The sides that must be handed in. */
export const sidesAsked = ({ chairs }: Pick<Assignment, 'chairs'>): readonly Side[] =>
  chairs === 'both' ? SIDES : chairs === 'choice' ? [] : [chairs];
