import { ownMoveAt, playedInstead, type BetterMove, type Play } from './play.ts';
import type { Mark, Rule } from './rule.ts';

/**
 * The first of a rule's better moves that could have been made at the mark's moment and would not have been the same fault.
 *
 * @returns undefined where the rule has none to offer
 * @source negotiation model §8 (a better line for this very moment)
 */
export function betterLine(rule: Rule, play: Play, mark: Mark): BetterMove | undefined {
  const candidates = rule.better?.(play, mark) ?? [];
  if (candidates.length === 0) return undefined;
  const step = ownMoveAt(play, mark.move);
  return candidates.find((candidate) => {
    if (candidate.acts.length === 0 || candidate.acts.length > MOST_ACTS) return false;
    const branch = playedInstead(play, step, candidate);
    return branch !== undefined && !rule.look(branch).some(({ kind, move }) => kind === 'fault' && move === step.seq);
  });
}

const MOST_ACTS = 3;
