import { z } from 'zod';

/**
 * What one asks oneself after the talks, in our own words, each with the source documents that ask it; questions of the scenario's own
 * come on top.
 *
 * @source B, I, P and N, review and iteration
 */
export const REVIEW_QUESTIONS = [
  { id: 'created', sources: ['B', 'I', 'N'] },
  { id: 'left', sources: ['B', 'I'] },
  { id: 'missed', sources: ['B', 'I', 'N'] },
  { id: 'safeguards', sources: ['I', 'N'] },
  { id: 'power', sources: ['P'] },
  { id: 'standards', sources: ['P'] },
  { id: 'deadlines', sources: ['P'] },
  { id: 'follow-up', sources: ['B'] },
] as const;

/** Who does it and by which day; what is to be done is the answer it stands beside. */
export const commitmentSchema = z.strictObject({ owner: z.string().min(1).max(120), by: z.iso.date() }).readonly();
export type Commitment = z.infer<typeof commitmentSchema>;
