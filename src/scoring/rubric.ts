import { z } from 'zod';
import { AXES, type Axis } from './axes.ts';

/** The version of the rubric format. */
export const RUBRIC_FORMAT = 1;

const weight = z.number().int().min(0).max(1000);

/** How much each axis counts; an instructor may change the weights (negotiation model §8). */
export const rubricSchema = z
  .strictObject({
    format: z.literal(RUBRIC_FORMAT),
    id: z.string().min(1).max(60),
    weights: z.record(z.enum(AXES), weight).readonly(),
  })
  .refine(({ weights }) => AXES.some((axis) => weights[axis] > 0), {
    path: ['weights'],
    message: 'at least one axis needs a weight above 0',
  })
  .readonly();
export type Rubric = z.infer<typeof rubricSchema>;

/** Starting weights; the three headline axes make up 70 of 100 (tuned, see matrix). */
export const DEFAULT_RUBRIC: Rubric = {
  format: RUBRIC_FORMAT,
  id: 'default',
  weights: {
    'batna-discipline': 25,
    reciprocity: 25,
    ethics: 20,
    value: 10,
    process: 7,
    reading: 5,
    preparation: 5,
    relationship: 3,
  } satisfies Record<Axis, number>,
};
