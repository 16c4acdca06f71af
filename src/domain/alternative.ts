import { z } from 'zod';
import { idSchema } from './id.ts';
import { toPoints, type Points } from '../kernel/brand.ts';

/** What a side can do without this agreement; numbers in the side's own points (negotiation model §1). */
export const alternativeSchema = z
  .strictObject({
    id: idSchema,
    gross: z.number(),
    switching: z.number(),
    /** 0–1: chance that it falls through. */
    probability: z.number().min(0).max(1),
    /** Points lost if it does. */
    loss: z.number(),
    /** 0–1: how easily the other side can check that it exists. */
    verifiable: z.number().min(0).max(1),
    /** Calendar day from which it can be taken. */
    ready: z.number().int().min(0),
    /** What an effort at it would cost and bring; absent where nothing helps, or once it was made. */
    improvement: z
      .strictObject({ days: z.number().int().min(0), gain: z.number().min(0) })
      .readonly()
      .optional(),
  })
  .readonly();
export type Alternative = z.infer<typeof alternativeSchema>;

/** What an alternative is worth after the cost of changing and the risk of its falling through [B, reservation point]. */
export const netPoints = (alternative: Alternative): Points =>
  toPoints(alternative.gross - alternative.switching - alternative.probability * alternative.loss);

/** The best of the alternatives, or undefined without any; of equals the first. */
export function batnaOf(alternatives: readonly Alternative[]): Alternative | undefined {
  let best: Alternative | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of alternatives) {
    const net = netPoints(candidate);
    if (best !== undefined && net <= most) continue;
    best = candidate;
    most = net;
  }
  return best;
}

/** Points below which leaving is better: the net worth of the BATNA, 0 without any (protocol §3). */
export function reservationPointOf(alternatives: readonly Alternative[]): Points {
  const batna = batnaOf(alternatives);
  return batna === undefined ? 0 : netPoints(batna);
}
