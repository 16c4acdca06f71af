import { z } from 'zod';
import { idSchema } from './id.ts';
import { bySideSchema, sideSchema } from './side-schema.ts';

/** Fine print: a term its holder may attach to the text, seen by the other side only once attached or asked for (protocol §2). */
export const annexSchema = z
  .strictObject({ id: idSchema, holder: sideSchema, points: bySideSchema(z.number()) })
  .readonly();
export type Annex = z.infer<typeof annexSchema>;
