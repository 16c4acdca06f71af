import { z } from 'zod';
import { idSchema } from '../../domain/id.ts';
import { optionSchema } from '../../domain/package.ts';
import { refusePackage } from '../checks.ts';
import { spoken } from './spoken.ts';

export const discloseReservationSchema = z
  .strictObject({
    kind: z.literal('disclose-reservation'),
    limit: z.union([
      z.strictObject({ points: z.number().min(0).max(200) }),
      z.strictObject({ issue: idSchema, option: optionSchema }),
    ]),
  })
  .readonly();
type DiscloseReservation = z.infer<typeof discloseReservationSchema>;

/** Saying where one would leave, in points or on one issue. */
export const discloseReservation = spoken<DiscloseReservation>(
  'midgame',
  { clarity: 0.2 },
  {
    refuse: (state, { act }) =>
      'points' in act.limit ? undefined : refusePackage(state, { [act.limit.issue]: act.limit.option }),
  },
);
