import { z } from 'zod';
import { talkPlayer } from '../talks/play-talk.ts';
import type { Talk } from '../talks/talk.ts';
import { faultsOf, faultSchema } from './faults.ts';

/** How one talk went. */
export const enduredSchema = z
  .strictObject({
    faults: z.array(faultSchema).readonly(),
    moves: z.number().int(),
    outcome: z.enum(['signed', 'left', 'expired', 'none']),
  })
  .readonly();
export type Endured = z.infer<typeof enduredSchema>;

/** Plays talks and looks for faults; whatever the product throws is one. */
export function enduring(): (talk: Talk) => Endured {
  const play = talkPlayer();
  return (talk) => {
    try {
      const played = play(talk);
      const { moves, outcome } = played.table.state;
      return { faults: faultsOf(played), moves: moves.length, outcome: outcome?.kind ?? 'none' };
    } catch (error) {
      return broken('exception', error instanceof Error ? error.message : String(error));
    }
  };
}

/** A talk that was not played to its end. */
export const broken = (kind: 'exception' | 'hang', detail: string): Endured => ({
  faults: [{ kind, detail }],
  moves: 0,
  outcome: 'none',
});
