import { z } from 'zod';

/** Norms of the room, which rescale directness, face threat and who can say yes (negotiation model §5). */
export const cultureSchema = z
  .strictObject({ context: z.enum(['low', 'high']), powerDistance: z.enum(['low', 'high']) })
  .readonly();
export type Culture = z.infer<typeof cultureSchema>;
