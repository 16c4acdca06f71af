import { z } from 'zod';
import { CLAIM_KINDS } from './claim.ts';
import { idSchema } from './id.ts';
import { sideSchema } from './side-schema.ts';

export const FACT_KINDS = [...CLAIM_KINDS, 'risk'] as const;

/** Something that can be asserted at the table, with what is true about it (negotiation model §3). */
export const factSchema = z
  .strictObject({
    id: idSchema,
    kind: z.enum(FACT_KINDS),
    /** Who knows it at the start. */
    holder: z.union([sideSchema, z.literal('both')]),
    /** 0–1: how easily the other side can check it. */
    verifiable: z.number().min(0).max(1),
    /** 0–1: how much it carries as a reason when put straight. */
    strength: z.number().min(0).max(1),
    issue: idSchema.optional(),
    /** The figure it supports on that issue, in the issue's unit. */
    value: z.number().optional(),
    /** The figure an inflated claim would make of it. */
    inflatedValue: z.number().optional(),
    /** For an alternative: which one. */
    alternative: idSchema.optional(),
    /** For a material risk: which one, and it ought to be disclosed by its holder. */
    risk: idSchema.optional(),
    /** For a deadline: the calendar day, counted from 0. */
    day: z.number().int().min(0).optional(),
  })
  .readonly();
export type Fact = z.infer<typeof factSchema>;
