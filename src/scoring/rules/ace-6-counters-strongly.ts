import { toPoints, type Points } from '../../kernel/brand.ts';
import { AMBITION, firstProposal, gradeOf, moreAmbitious, shortOfAmbition, type FirstProposal } from '../ambition.ts';
import { limitOf } from '../limits.ts';
import { hasPlayedEnough, theirBest } from '../on-table.ts';
import { ownMoveAt, type Play } from '../play.ts';
import type { Rule, Severity } from '../rule.ts';

const SEVERITY: Severity = 8;

/** A first answer to their offer that does not let it set the frame: halfway between the two must still be worth having. */
export const countersStrongly: Rule = {
  id: 'ACE-6',
  axis: 'process',
  source: [
    { key: 'I', section: 'Definition & Placement in Negotiation Frameworks, anchoring' },
    { key: 'P', section: 'First move' },
  ],
  limit: { occasions: 1, faults: 1 },
  cases: ['strong', 'middling', 'weak'],
  look: (play) => {
    const first = firstProposal(play);
    if (first === undefined || !first.isCounter) return [];
    const { step } = first;
    const halfway = halfwayOf(play, first);
    const found = strengthOf(play, first, halfway);
    const params = { points: first.low, halfway, limit: limitOf(step.before, play.side) };
    const at = { case: found, move: step.seq, params };
    if (found === 'weak')
      return [
        { ...at, kind: 'occasion', can: AMBITION.can, earned: 0 },
        { ...at, kind: 'fault', severity: SEVERITY, stake: shortOfAmbition(first, play.side) },
      ];
    const earned = found === 'strong' ? AMBITION.can : AMBITION.half;
    return hasPlayedEnough(play) ? [{ ...at, kind: 'occasion', can: AMBITION.can, earned }] : [];
  },
  better: (play, { move }) => moreAmbitious(play, ownMoveAt(play, move)),
};

/** Where both would land if they split the difference from here. */
const halfwayOf = ({ side }: Play, { step, high }: FirstProposal): Points =>
  toPoints((high + (theirBest(step.before, side) ?? 0)) / 2);

function strengthOf({ side }: Play, first: FirstProposal, halfway: Points): 'strong' | 'middling' | 'weak' {
  const grade = gradeOf(first, side);
  if (grade === 'timid') return halfway < limitOf(first.step.before, side) ? 'weak' : 'middling';
  return grade === 'ambitious' ? 'strong' : 'middling';
}
