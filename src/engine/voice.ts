import { z } from 'zod';
import { packageSchema } from '../domain/package.ts';

/**
 * What a scripted side can say, one name for each pattern of the line banks (voices §2). A counterparty picks the name, `text` the
 * words; neither knows the other.
 */
export const LINE_KINDS = [
  'opening',
  'small-talk',
  'agenda',
  'first-offer',
  'counter-offer',
  'conditional-trade',
  'hold',
  'refusal',
  'deadline',
  'alternative',
  'evidence',
  'question',
  'dodging',
  'answer',
  'pivotal',
  'empathy',
  'standard',
  'reality-test',
  'one-way-gift',
  'fair-step',
  'meso',
  'own-meso',
  'bluff-found-out',
  'threatened',
  'silence',
  'invited',
  'insult',
  'absurd-offer',
  'one-more',
  'pause',
  'risk-told',
  'own-risk',
  'retraction',
  'takes-back',
  'said-again',
  'promise-broken',
  'accept-part',
  'accept',
  'summary',
  'annex-told',
  'signing',
  'leaving',
] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/**
 * How a scripted side's move is to be worded: keys and parameters, no variant and no language. `text` picks the variant from the
 * seed and the lines already spoken (protocol §6).
 */
export const voiceSchema = z
  .strictObject({
    /** What it answers with, in order: acknowledge, feel, position, move, as far as the type uses them. */
    parts: z
      .array(
        z.strictObject({
          line: z.enum(LINE_KINDS),
          /** Ids, numbers and packages that fill the line's slots: `issue`, `val`, `fact`, `pkg`, `heard` … */
          slots: z.record(z.string(), z.union([z.string(), z.number(), packageSchema])).readonly(),
        }),
      )
      .max(4)
      .readonly(),
    /** Arousal rung: 1 calm, 2 stirred, 3 top. */
    rung: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    register: z.enum(['direct', 'indirect']),
    /** Whether the type's helped voice is heard (voices §2, the turned voice). */
    turned: z.boolean(),
    /** A few words and no more, whatever the length of the type. */
    brief: z.boolean().optional(),
    /** The event whose words or figures moved it, so that the reply can point there. */
    cause: z.number().int().min(0).optional(),
    interrupts: z.boolean(),
  })
  .readonly();
export type Voice = z.infer<typeof voiceSchema>;
