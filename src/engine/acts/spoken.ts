import { z } from 'zod';
import type { ActRule, Stage } from '../act-rule.ts';
import type { Feel } from '../percept.ts';

/** The schema of an act that has no slots. */
export const bare = <const Kind extends string>(kind: Kind) => z.strictObject({ kind: z.literal(kind) }).readonly();

/** An act that changes nothing on the table but how the talk feels. */
export const spoken = <A>(stage: Stage, feel: Feel, more: Partial<ActRule<A>> = {}): ActRule<A> => ({
  stage,
  feel,
  ...more,
});
