import { z } from 'zod';
import { idSchema } from '../../domain/id.ts';
import { refuseOwnInterest, tellInterest } from '../telling.ts';
import { spoken } from './spoken.ts';

export const shareInterestSchema = z.strictObject({ kind: z.literal('share-interest'), interest: idSchema }).readonly();
type ShareInterest = z.infer<typeof shareInterestSchema>;

/** What matters to oneself and why. */
export const shareInterest = spoken<ShareInterest>(
  'setup',
  { warmth: 0.1, clarity: 0.15 },
  {
    refuse: (state, { act, side }) => refuseOwnInterest(state, side, act.interest),
    happen: (state, { act, side }) => tellInterest(state, side, act.interest),
  },
);
