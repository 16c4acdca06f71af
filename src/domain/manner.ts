import { z } from 'zod';

/** How a move is said. Hard-line about the matter is a tone; aimed at the person it is an insult (protocol §4). */
export const TONES = ['warm', 'neutral', 'firm', 'hard-line'] as const;
export type Tone = (typeof TONES)[number];

export const DIRECTNESS = ['direct', 'indirect'] as const;
export const AUDIENCES = ['private', 'open'] as const;
export const AIMS = ['matter', 'person'] as const;

export const mannerSchema = z
  .strictObject({
    tone: z.enum(TONES),
    directness: z.enum(DIRECTNESS),
    /** Who hears it: the two alone, or others in the room too. */
    audience: z.enum(AUDIENCES),
    aim: z.enum(AIMS),
  })
  .readonly();
export type Manner = z.infer<typeof mannerSchema>;

/** What a person means who chose nothing: neutral, direct, between the two of them, about the matter. */
export const PLAIN_MANNER: Manner = { tone: 'neutral', directness: 'direct', audience: 'private', aim: 'matter' };
