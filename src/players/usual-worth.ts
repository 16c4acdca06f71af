import type { PublicIssue } from '../domain/issue.ts';
import type { Side } from '../domain/side.ts';

/** How much sooner than evenly the first steps to one's end pay. Tuned on the library; any share from 0.3 to 0.8 does as well. */
const SOONER = 0.5;
/** What a promise that nobody can verify is worth to whoever asked for it, as a share of an even one. Tuned as above. */
const VAGUE = 0.4;
/** Parts that a clause must have to be verified. */
const WHOLE_CLAUSE = 4;

/**
 * What an option is usually worth to a side as a share of its best, 0–1, from what anybody can see of the issue: first steps bring most, a
 * vague promise costs little and is worth little.
 *
 * @source B, I (diminishing returns; verifiable safeguards)
 */
export function usualShare({ kind, options, rungs, prefers }: PublicIssue, side: Side, place: number): number {
  const last = Math.max(1, options.length - 1);
  const asks = prefers[side] === 'last';
  const way = (asks ? place : last - place) / last;
  if (kind !== 'clause') return way * (1 + SOONER * (1 - way));
  if (!asks) return way * (2 - way);
  return (rungs?.[place]?.has.length ?? WHOLE_CLAUSE) < WHOLE_CLAUSE ? way * VAGUE : way;
}
