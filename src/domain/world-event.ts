import { z } from 'zod';
import { idSchema } from './id.ts';
import { sideSchema } from './side-schema.ts';

/** Something that happens round about the talks, when its time comes (negotiation model §2). */
export const worldEventSchema = z
  .strictObject({
    id: idSchema,
    when: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('round'), at: z.number().int().min(2) }),
      z.strictObject({ kind: z.literal('day'), at: z.number().int().min(1) }),
    ]),
    /** Who hears of it. */
    heardBy: z.union([sideSchema, z.literal('both')]),
    effect: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('alternative'), side: sideSchema, alternative: idSchema, gain: z.number() }),
      z.strictObject({ kind: z.literal('fact'), fact: idSchema }),
      z.strictObject({ kind: z.literal('none') }),
    ]),
  })
  .readonly();
export type WorldEvent = z.infer<typeof worldEventSchema>;
