import { z } from 'zod';
import { idSchema } from './id.ts';
import { bySideSchema, sideSchema } from './side-schema.ts';

/** Something that may go wrong in the months after signing (negotiation model §7). */
export const riskSchema = z
  .strictObject({
    id: idSchema,
    probability: z.number().min(0).max(1),
    month: z.number().int().min(1).max(60),
    /** Points it costs each side where no clause takes it up. */
    cost: bySideSchema(z.number()),
    /** The only side that can see it beforehand. */
    seenBy: z.union([sideSchema, z.literal('both')]),
  })
  .readonly();
export type Risk = z.infer<typeof riskSchema>;
