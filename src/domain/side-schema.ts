import { z } from 'zod';
import { SIDES } from './side.ts';

export const sideSchema = z.enum(SIDES);

/** A schema for something that both sides have. */
export const bySideSchema = <T extends z.ZodType>(inner: T) => z.strictObject({ one: inner, two: inner }).readonly();
