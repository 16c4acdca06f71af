import { z } from 'zod';
import { reservationPointOf } from '../../domain/alternative.ts';
import type { Side } from '../../domain/side.ts';
import { pointsOfText } from '../../engine/worth.ts';
import { AXES } from '../../scoring/axes.ts';
import { grade } from '../../scoring/score.ts';
import type { Table } from '../../store/table.ts';

/** What is left of one negotiation in the means of its cell, for the player's side. */
export const figuresSchema = z
  .strictObject({
    /** Points of the signed text; null where nothing was signed. */
    signed: z.number().nullable(),
    /** What the side has in the end: agreement or alternative. */
    realised: z.number(),
    /** Not graded counts as 0 (protocol §7). */
    overall: z.number(),
    /** In the order of `AXES`; null where not graded. */
    axes: z.array(z.number().nullable()).readonly(),
  })
  .readonly();
export type Figures = z.infer<typeof figuresSchema>;

/** The figures of a negotiation that is over. */
export function figuresOf({ log, state }: Table, side: Side): Figures {
  const card = grade(log, side);
  const { outcome, implemented, instance, alternatives } = state;
  return {
    signed: outcome?.kind === 'signed' ? pointsOfText(instance, side, outcome.text) : null,
    realised: implemented?.realised[side] ?? reservationPointOf(alternatives[side]),
    overall: card.overall.kind === 'graded' ? card.overall.hundredths / 100 : 0,
    axes: AXES.map((axis) => {
      const found = card.axes.find((graded) => graded.axis === axis)?.grade;
      return found?.kind === 'graded' ? found.hundredths / 100 : null;
    }),
  };
}
