import { z } from 'zod';
import { idSchema } from './id.ts';

/** One option of an issue: a number for a quantity, a name for a choice or for the rung of a clause. */
export const optionSchema = z.union([z.number(), z.string().min(1).max(60)]);
export type Option = z.infer<typeof optionSchema>;

/** Options by issue: whole when it names every issue, partial otherwise. Called `offered`, `signed`, `candidate` in code. */
export const packageSchema = z.record(idSchema, optionSchema).readonly();
export type Package = z.infer<typeof packageSchema>;

/** Issues that a package says something about, in the package's own order. */
export const issuesOf = (candidate: Package): readonly string[] => Object.keys(candidate);
