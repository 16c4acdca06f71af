import { z } from 'zod';
import { otherSide } from '../../domain/side.ts';
import { refuseHeard } from '../checks.ts';
import { spoken } from './spoken.ts';

export const reflectSchema = z.strictObject({ kind: z.literal('reflect'), heard: z.number().int().min(0) }).readonly();
type Reflect = z.infer<typeof reflectSchema>;

/** Saying back what was heard; `heard` is the number of the move. */
export const reflect = spoken<Reflect>(
  'setup',
  { warmth: 0.2, invitation: 0.35 },
  { refuse: (state, { act, side }) => refuseHeard(state, act.heard, otherSide(side)) },
);
