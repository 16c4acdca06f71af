/**
 * The ways of going about a negotiation that the source documents describe, and plain claiming on standards for where none of them fits
 * [B, I, N, P]. Chosen in preparation, before anything is said (negotiation model §10).
 */
export const LENSES = ['batna-focused', 'integrative', 'interest-based', 'power-based', 'claiming'] as const;
export type Lens = (typeof LENSES)[number];
