import { z } from 'zod';
import { packageSchema } from '../../domain/package.ts';
import { refusePackage } from '../checks.ts';
import { spoken } from './spoken.ts';

export const offerFaceSavingSchema = z
  .strictObject({ kind: z.literal('offer-face-saving'), choices: z.array(packageSchema).min(1).max(2).readonly() })
  .readonly();
type OfferFaceSaving = z.infer<typeof offerFaceSavingSchema>;

/** One or two ways of putting it that the other side can bring home; it binds nobody. */
export const offerFaceSaving = spoken<OfferFaceSaving>(
  'midgame',
  { warmth: 0.25, invitation: 0.2, clarity: 0.15 },
  {
    refuse: (state, { act }) =>
      act.choices.map((choice) => refusePackage(state, choice)).find((refusal) => refusal !== undefined),
  },
);
