import { z } from 'zod';

const share = z.number().min(0).max(1);

/**
 * How a move feels to the side that meets it. Shares from 0 to 1, but warmth and reciprocity from −1 to 1 and generosity in the
 * perceiver's own points (negotiation model §5).
 */
export const perceptSchema = z
  .strictObject({
    pressure: share,
    warmth: z.number().min(-1).max(1),
    legitimacy: share,
    generosity: z.number(),
    reciprocity: z.number().min(-1).max(1),
    faceThreat: share,
    credibility: share,
    clarity: share,
    invitation: share,
  })
  .readonly();
export type Percept = z.infer<typeof perceptSchema>;

/** What an act adds to the percept merely by being that act. */
export type Feel = Partial<
  Pick<Percept, 'pressure' | 'warmth' | 'faceThreat' | 'clarity' | 'invitation' | 'legitimacy'>
>;
