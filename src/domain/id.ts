import { z } from 'zod';

/** Names inside a scenario: lower-case words joined by hyphens, `exit-clause`. */
export const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u, 'a name of lower-case words joined by hyphens, such as exit-clause')
  .max(60)
  // Every plain object answers to this one already.
  .refine((name) => name !== 'constructor', 'any name but constructor');
