import { z } from 'zod';
import { idSchema } from '../../domain/id.ts';
import { refuseOwnInterest, tellInterest } from '../telling.ts';
import { spoken } from './spoken.ts';

export const misdirectSchema = z.strictObject({ kind: z.literal('misdirect'), interest: idSchema }).readonly();
type Misdirect = z.infer<typeof misdirectSchema>;

/** Putting a lesser interest forward as what matters most, to draw the eye away. */
export const misdirect = spoken<Misdirect>(
  'midgame',
  { clarity: 0.05 },
  {
    refuse: (state, { act, side }) => refuseOwnInterest(state, side, act.interest),
    happen: (state, { act, side }) => tellInterest(state, side, act.interest),
  },
);
