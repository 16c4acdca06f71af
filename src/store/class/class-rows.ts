import { z } from 'zod';
import { sideSchema } from '../../domain/side-schema.ts';
import { assignmentHash } from './assignment-link.ts';
import { assignmentSchema, type Assignment } from './assignment.ts';
import { rowsInMemory, type Rows } from './class-keeper.ts';
import { compositionSchema } from './composition.ts';
import { gradedSchema } from './graded-schema.ts';

/** An assignment as a learner opened it, and what they made of it on this device. */
export const takenSchema = z
  .strictObject({
    assignment: assignmentSchema,
    /** As they call themselves; empty until they have said it. */
    learner: z.string().max(80),
    attempts: z
      .array(
        z
          .strictObject({
            game: z.string().max(80),
            side: sideSchema,
            attempt: z.number().int().min(1),
            handedIn: z.boolean(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();
export type Taken = z.infer<typeof takenSchema>;

/** An assignment as its instructor has it: still a draft, or made and not to be changed any more. */
export const composedSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('draft'),
      id: z.string().max(40),
      at: z.number(),
      composition: compositionSchema,
    }),
    z.strictObject({ kind: z.literal('made'), id: z.string().max(40), at: z.number(), assignment: assignmentSchema }),
  ])
  .readonly();
export type Composed = z.infer<typeof composedSchema>;

/** A result file that was handed in, as it was graded when it came. */
export const receivedSchema = z.strictObject({ hash: z.string(), at: z.number(), graded: gradedSchema }).readonly();
export type Received = z.infer<typeof receivedSchema>;

/** What an instructor writes beside a learner. */
export const remarkSchema = z
  .strictObject({
    learner: z.string(),
    comment: z.string().max(4000),
    /** Beside the replayed score, never in its place. */
    score: z.number().min(0).max(100).nullable(),
  })
  .readonly();
export type Remark = z.infer<typeof remarkSchema>;

/** Everything of classes that is kept on a device; keys begin with the assignment's id. */
export interface ClassKeeper {
  readonly standing: 'kept' | 'memory';
  readonly taken: Rows<Taken>;
  readonly composed: Rows<Composed>;
  readonly received: Rows<Received>;
  readonly remarks: Rows<Remark>;
}

/** A keeper that forgets when the page closes. */
export const classKeeperInMemory = (): ClassKeeper => ({
  standing: 'memory',
  taken: rowsInMemory(takenSchema),
  composed: rowsInMemory(composedSchema),
  received: rowsInMemory(receivedSchema),
  remarks: rowsInMemory(remarkSchema),
});

/**
 * Keeps an assignment that somebody opened; what was done for it before stays. Undefined where another one of the same id was played here
 * already: its tables hang on it, and it is not replaced.
 */
export async function takeAssignment(keeper: ClassKeeper, assignment: Assignment): Promise<Taken | undefined> {
  const before = await keeper.taken.get(assignment.id);
  const isOther = before !== undefined && assignmentHash(before.assignment) !== assignmentHash(assignment);
  if (isOther && before.attempts.length > 0) return undefined;
  const taken = before === undefined ? { assignment, learner: '', attempts: [] } : { ...before, assignment };
  await keeper.taken.put(assignment.id, taken);
  return taken;
}
