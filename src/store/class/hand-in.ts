import { z } from 'zod';
import { printable } from './printable.ts';

/** What a result file says of who made it, when, and for what; nobody can prove any of it. */
export const handInSchema = z.strictObject({
  /** The assignment's id, and its hash as the learner had it. */
  assignment: z.string().max(40),
  hash: z.string().max(64),
  learner: printable(80).min(1),
  attempt: z.number().int().min(1).max(1000),
  started: z.iso.datetime({ offset: true }),
  finished: z.iso.datetime({ offset: true }),
});
export type HandIn = z.infer<typeof handInSchema>;
