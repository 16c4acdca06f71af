import { z } from 'zod';
import { idSchema } from './id.ts';

/** How a side comes to tell it: on its own, when asked well, or only when its pivotal condition holds (negotiation model §6). */
export const DISCLOSURES = ['freely', 'asked', 'pivotal'] as const;

/** What lies behind a position. */
export const interestSchema = z
  .strictObject({ id: idSchema, issue: idSchema.optional(), disclosed: z.enum(DISCLOSURES) })
  .readonly();
export type Interest = z.infer<typeof interestSchema>;
