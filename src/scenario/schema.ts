import { z } from 'zod';
import { cultureSchema } from '../domain/culture.ts';
import { FACT_KINDS } from '../domain/fact.ts';
import { idSchema } from '../domain/id.ts';
import { DISCLOSURES } from '../domain/interest.ts';
import { CLAUSE_PARTS, UNITS } from '../domain/issue.ts';
import { packageSchema } from '../domain/package.ts';
import { LIGHTS, ROOMS } from '../domain/room.ts';
import { COUNTERPARTY_TYPES } from '../domain/seat.ts';

/** The version of the scenario format that this code reads; older ones are upgraded first. */
export const SCENARIO_FORMAT = 1;

/** Far beyond anything that could be meant, and near enough to be added up. */
const LARGEST = { points: 1_000, quantity: 1e12 } as const;

const points = z.number().min(-LARGEST.points).max(LARGEST.points);
const quantity = z.number().min(-LARGEST.quantity).max(LARGEST.quantity);

/** A number, or a range from which each play draws. */
const drawn = z.union([points, z.tuple([points, points])]);
export type Drawn = z.infer<typeof drawn>;

/** Something for each of the two sides, under the names the scenario gives them. */
const named = <T extends z.ZodType>(inner: T) => z.record(idSchema, inner);
const weight = z.union([
  z.number().int().min(0).max(1000),
  z.tuple([z.number().int().min(0), z.number().int().max(1000)]),
]);
const prefers = named(z.enum(['first', 'last']));
const redLines = named(z.array(z.union([z.number(), z.string()])).max(60));

const optionShares = z.record(idSchema, z.number().min(0).max(1));

const issueSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    id: idSchema,
    kind: z.literal('quantity'),
    min: quantity,
    max: quantity,
    step: z.number().positive().max(LARGEST.quantity),
    unit: z.enum(UNITS),
    prefers,
    /** Control points [quantity, share of the issue's weight], in rising order; straight lines between them. */
    values: named(
      z.strictObject({
        weight,
        curve: z
          .array(z.tuple([quantity, z.number().min(0).max(1)]))
          .min(2)
          .max(60),
      }),
    ),
    redLines: named(z.strictObject({ below: quantity.optional(), above: quantity.optional() })).optional(),
  }),
  z.strictObject({
    id: idSchema,
    kind: z.literal('choice'),
    options: z.array(idSchema).min(1).max(60),
    prefers,
    values: named(z.strictObject({ weight, shares: optionShares })),
    redLines: redLines.optional(),
  }),
  z.strictObject({
    id: idSchema,
    kind: z.literal('clause'),
    rungs: z
      .array(
        z.strictObject({
          id: idSchema,
          has: z.array(z.enum(CLAUSE_PARTS)).default([]),
          absorbs: z.record(idSchema, z.number().min(0).max(1)).default({}),
        }),
      )
      .min(2)
      .max(20),
    prefers,
    values: named(z.strictObject({ weight, shares: optionShares })),
    redLines: redLines.optional(),
  }),
]);
export type ScenarioIssue = z.infer<typeof issueSchema>;

const alternativeSchema = z.strictObject({
  id: idSchema,
  gross: drawn,
  switching: drawn,
  probability: drawn,
  loss: drawn,
  verifiable: z.number().min(0).max(1),
  ready: z.number().int().min(0).default(0),
  improvement: z.strictObject({ days: z.number().int().min(0), gain: drawn }).optional(),
});
export type ScenarioAlternative = z.infer<typeof alternativeSchema>;

/** What a side's limits are made of. */
export const CONSTRAINT_KINDS = ['mandate', 'budget', 'deadline', 'capacity', 'policy', 'technical'] as const;

/** What a scenario can train: the axes of the grade, which this row may not import. */
export const TRAINED = [
  'batna-discipline',
  'reciprocity',
  'ethics',
  'value',
  'process',
  'reading',
  'preparation',
  'relationship',
] as const;

/** Something about a side that one of its facts may tell of. */
const toldBy = { id: idSchema, fact: idSchema.optional() };

const sideDefinition = z.strictObject({
  id: idSchema,
  /** The portrait. Who sits there never depends on the type. */
  character: idSchema,
  /** Where this side receives the other, and in which light. */
  room: z.enum(ROOMS).default('meeting-room'),
  light: z.enum(LIGHTS).default('afternoon'),
  /** The kind of counterparty it is unless someone chooses. */
  type: z.enum(COUNTERPARTY_TYPES),
  /** Limits that this side cannot move alone. */
  constraints: z
    .array(z.strictObject({ ...toldBy, kind: z.enum(CONSTRAINT_KINDS) }))
    .max(8)
    .default([]),
  /** Who has to say yes, in order. */
  decision: z.array(z.strictObject(toldBy)).max(8).default([]),
  /** What would make this side look bad, before others or before itself. */
  face: z.array(idSchema).max(8).default([]),
  alternatives: z.array(alternativeSchema).max(8),
  interests: z
    .array(z.strictObject({ id: idSchema, issue: idSchema.optional(), disclosed: z.enum(DISCLOSURES) }))
    .min(1)
    .max(20),
});

const factDefinition = z.strictObject({
  id: idSchema,
  kind: z.enum(FACT_KINDS),
  /** A side's name, or `both`. */
  holder: idSchema,
  verifiable: z.number().min(0).max(1),
  strength: z.number().min(0).max(1),
  /** Every fact is true. A risky one gives the other side something to press on; a risk that ought to be told is owed in any case. */
  sharing: z.enum(['safe', 'risky']).default('safe'),
  issue: idSchema.optional(),
  value: quantity.optional(),
  inflatedValue: quantity.optional(),
  alternative: idSchema.optional(),
  risk: idSchema.optional(),
  day: z.number().int().min(0).optional(),
});

const eventDefinition = z.strictObject({
  id: idSchema,
  when: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('round'), at: z.number().int().min(2) }),
    z.strictObject({ kind: z.literal('day'), at: z.number().int().min(1) }),
  ]),
  probability: z.number().min(0).max(1).default(1),
  heardBy: idSchema,
  effect: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('alternative'), side: idSchema, alternative: idSchema, gain: drawn }),
    z.strictObject({ kind: z.literal('fact'), fact: idSchema }),
    z.strictObject({ kind: z.literal('none') }),
  ]),
});

/** What the author means to be so, and `check` would otherwise remark on. */
const expectations = z.strictObject({
  /** Whether there is usually room for agreement; where it is rare, leaving well is the lesson. */
  room: z.enum(['usual', 'rare']).default('usual'),
  /** Whether both can gain by giving way on one issue against another; `none` for plain claiming. */
  trades: z.enum(['some', 'none']).default('some'),
  /** The side whose chair is the stronger; the other may be without alternatives. */
  favours: idSchema.optional(),
  /** Issues on which both like the same option best, without knowing it. */
  shared: z.array(idSchema).max(20).default([]),
});

/** `scenario.yaml`: structure and numbers, no sentence (style §2). References are checked in `references.ts`. */
export const scenarioSchema = z.strictObject({
  format: z.literal(SCENARIO_FORMAT),
  id: idSchema,
  /** Raised by the author whenever a number changes; results say which one they were played on. */
  version: z.number().int().min(1),
  context: z.enum(['sales', 'partnership', 'procurement', 'hiring']),
  source: z.strictObject({ document: z.enum(['B', 'I', 'P', 'N', 'M', 'own']), example: z.string().min(1).max(40) }),
  level: z.number().int().min(1).max(5),
  /** The axes that its training goals speak of, the chief one first: the library recommends by it. */
  trains: z.array(z.enum(TRAINED)).min(1).max(4).optional(),
  minutes: z.number().int().min(3).max(90),
  rounds: drawn,
  opens: z.union([z.literal('drawn'), idSchema]),
  /** Day 0 of the talks. */
  calendar: z.strictObject({
    year: z.number().int(),
    month: z.number().int().min(1).max(12),
    day: z.number().int().min(1).max(31),
  }),
  culture: cultureSchema,
  expects: expectations.default({ room: 'usual', trades: 'some', shared: [] }),
  /** Standards by which the two could agree to decide; their words are in the text. */
  rules: z.array(idSchema).min(1).max(20),
  sides: z.tuple([sideDefinition, sideDefinition]),
  issues: z.array(issueSchema).min(1).max(20),
  /** The issue whose option is the number of months that an agreement runs: what comes later does not meet it. */
  lasts: idSchema.optional(),
  annexes: z
    .array(z.strictObject({ id: idSchema, holder: idSchema, points: named(points) }))
    .max(20)
    .default([]),
  facts: z.array(factDefinition).max(100),
  risks: z
    .array(
      z.strictObject({
        id: idSchema,
        probability: z.number().min(0).max(1),
        month: z.number().int().min(1).max(60),
        cost: named(points),
        seenBy: idSchema,
      }),
    )
    .max(20)
    .default([]),
  events: z.array(eventDefinition).max(40).default([]),
  /** What the source says came out of it: reachable in play, told in the debrief. */
  reference: z.strictObject({ package: packageSchema }),
});
export type Scenario = z.infer<typeof scenarioSchema>;
