import { z } from 'zod';

/** The four lines that keep an agreement alive: when to look at it, at which figures, who steps in, how to leave [I, N]. */
export const governanceSchema = z
  .strictObject({
    review: z.enum(['monthly', 'quarterly', 'yearly']),
    data: z.enum(['shared', 'each-own']),
    escalation: z.enum(['sponsors', 'mediator', 'none']),
    exit: z.enum(['notice', 'for-cause', 'none']),
  })
  .readonly();
export type Governance = z.infer<typeof governanceSchema>;
