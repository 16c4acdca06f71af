import { z } from 'zod';
import { analyse } from '../../src/analysis/analyse.ts';
import { reservationPointOf } from '../../src/domain/alternative.ts';
import { bySideSchema } from '../../src/domain/side-schema.ts';
import { bySide } from '../../src/domain/side.ts';
import { pointsOfText } from '../../src/engine/worth.ts';
import { spaceOf } from '../../src/engine/space-of.ts';
import { closeOf } from '../../src/scoring/close.ts';
import type { PlayedTalk } from '../talks/play-talk.ts';

/** One negotiation of the expert, as an author of scenarios asks about it. */
export const sampleSchema = z
  .strictObject({
    /** Share of the packages that both could have signed, 0–1; null where nobody can count them. */
    room: z.number().nullable(),
    exists: z.boolean(),
    ended: z.enum(['signed', 'left', 'they-left', 'lapsed']),
    /** Of what was signed, 0–1. */
    efficiency: z.number().nullable(),
    /** Points above the reservation points, of what was signed. */
    surplus: bySideSchema(z.number()).nullable(),
  })
  .readonly();
export type Sample = z.infer<typeof sampleSchema>;

export function sampleOf({ talk, table: { state } }: PlayedTalk): Sample {
  const { zopa, packages } = analyse(spaceOf(state.instance));
  const { outcome } = state;
  const close = closeOf(state, talk.side);
  return {
    room: zopa.packages === null ? null : Number(zopa.packages) / Number(packages),
    exists: zopa.exists,
    ended:
      outcome?.kind === 'signed'
        ? 'signed'
        : outcome?.kind !== 'left'
          ? 'lapsed'
          : outcome.side === talk.side
            ? 'left'
            : 'they-left',
    efficiency: close?.kind === 'signed' ? close.efficiency : null,
    surplus:
      outcome?.kind === 'signed'
        ? bySide(
            (side) => pointsOfText(state.instance, side, outcome.text) - reservationPointOf(state.alternatives[side]),
          )
        : null,
  };
}
