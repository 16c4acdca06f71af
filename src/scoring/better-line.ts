import { isDishonest } from '../domain/claim.ts';
import { ruleOf, type Act } from '../engine/act.ts';
import { calm } from './claims.ts';
import { ownMoveAt, playedInstead, type BetterMove, type MoveStep, type Play } from './play.ts';
import type { Mark, Rule } from './rule.ts';

/**
 * The first of a rule's better moves that could have been made at the mark's moment and would not have been the same fault. What it keeps
 * of the move that was made must be decent too: a better line teaches no second fault.
 *
 * @returns undefined where the rule has none to offer
 * @source negotiation model §8 (a better line for this very moment)
 */
export function betterLine(rule: Rule, play: Play, mark: Mark): BetterMove | undefined {
  for (const line of betterLines(rule, play, mark)) return line;
  return undefined;
}

/** As {@link betterLine}, one after another, for who looks further than the first. */
export function* betterLines(rule: Rule, play: Play, mark: Mark): Generator<BetterMove> {
  const candidates = rule.better?.(play, mark) ?? [];
  if (candidates.length === 0) return;
  const step = ownMoveAt(play, mark.move);
  for (const candidate of candidates.flatMap((made) => decent(step, made))) {
    if (candidate.acts.length === 0 || candidate.acts.length > MOST_ACTS) continue;
    const branch = playedInstead(play, step, candidate);
    if (branch === undefined) continue;
    if (!rule.look(branch).some(({ kind, move }) => kind === 'fault' && move === step.seq)) yield candidate;
  }
}

/** A candidate without heat; one that keeps something indecent of the old move comes without all that it keeps. */
function decent({ event }: MoveStep, { acts, manner }: BetterMove): readonly BetterMove[] {
  const kept = acts.some(isIndecent) ? acts.filter((act) => !event.acts.includes(act)) : acts;
  return kept.some(isIndecent) ? [] : [{ acts: kept, manner: calm(manner) }];
}

function isIndecent(act: Act): boolean {
  const claim = ruleOf(act).claim?.(act);
  return act.kind === 'threaten' || act.kind === 'misdirect' || (claim !== undefined && isDishonest(claim));
}

const MOST_ACTS = 3;
