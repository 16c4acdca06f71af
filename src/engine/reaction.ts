import { z } from 'zod';
import { FACES } from '../domain/seat.ts';

const share = z.number().min(0).max(1);

/**
 * What stands behind a yes that is given now: `sound` is meant and kept; `hollow` is said to be left in peace and not carried out;
 * `rash` is said at the top of a wave and torn up on the way down (voices §2, EG-10).
 */
export const CONSENTS = ['sound', 'hollow', 'rash'] as const;
export type Consent = (typeof CONSENTS)[number];

/** What a scripted side feels, as numbers that the debrief may show afterwards; never in the other side's view. */
export const mindSchema = z
  .strictObject({
    trust: share,
    arousal: share,
    openness: share,
    patience: share,
    face: share,
    aspiration: z.number(),
    /** The state of its chart, one name for each region. */
    state: z.array(z.string()).readonly(),
    /** Absent in logs that do not say. */
    consent: z.enum(CONSENTS).optional(),
  })
  .readonly();
export type Mind = z.infer<typeof mindSchema>;

/** What a scripted side shows before it speaks: emotion is felt first and spoken second (negotiation model §6). */
export const reactionSchema = z
  .strictObject({
    /** The event it reacts to. */
    to: z.number().int().min(0),
    face: z.enum(FACES),
    /** Line keys for posture and sound; `text` has the words. */
    posture: z.string().min(1).max(60),
    sound: z.string().min(1).max(60),
    /** Claims it saw through, by the event that made them. */
    caught: z.array(z.number().int()).readonly(),
    mind: mindSchema,
  })
  .readonly();
export type Reaction = z.infer<typeof reactionSchema>;
