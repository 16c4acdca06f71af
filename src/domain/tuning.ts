import type { z } from 'zod';
import type { tuningSchema } from './tuning-schema.ts';

/** What an instructor can turn on a counterparty, in plain words. */
export const DIALS = ['patience', 'firmness', 'volatility', 'suspicion', 'openness', 'honesty'] as const;
export type Dial = (typeof DIALS)[number];

/** Steps of a dial, from much less to much more; 0 is as the type is. */
export const DIAL_STEPS = [-2, -1, 0, 1, 2] as const;
export type DialStep = (typeof DIAL_STEPS)[number];

/** How a counterparty departs from its type; a dial that is missing stands at 0. */
export type Tuning = z.infer<typeof tuningSchema>;

/** The dials that are turned at all, in their own order; undefined where none is. */
export function turnedOnly(tuning: Tuning): Tuning | undefined {
  const turned = DIALS.flatMap((dial): readonly (readonly [Dial, DialStep])[] => {
    const step = tuning[dial] ?? 0;
    return step === 0 ? [] : [[dial, step]];
  });
  return turned.length === 0 ? undefined : Object.fromEntries(turned);
}
