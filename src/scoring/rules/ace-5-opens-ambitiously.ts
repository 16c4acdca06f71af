import { AMBITION, firstProposal, gradeOf, moreAmbitious, shortOfAmbition } from '../ambition.ts';
import { hasPlayedEnough } from '../on-table.ts';
import { ownMoveAt } from '../play.ts';
import type { Rule, Severity } from '../rule.ts';

const SEVERITY: Severity = 8;

/** An opening that leaves oneself something to give: ambitious enough to be worth a talk, and no mere wish. */
export const opensAmbitiously: Rule = {
  id: 'ACE-5',
  axis: 'process',
  source: [
    { key: 'B', section: 'Mechanism of Action, step 2' },
    { key: 'P', section: 'First move' },
  ],
  limit: { occasions: 1, faults: 1 },
  cases: ['ambitious', 'modest', 'wish', 'timid'],
  look: (play) => {
    const first = firstProposal(play);
    if (first === undefined || first.isCounter) return [];
    const found = gradeOf(first, play.side);
    const short = shortOfAmbition(first, play.side);
    const at = { case: found, move: first.step.seq, params: { points: first.low, short } };
    const earned = found === 'ambitious' ? AMBITION.can : found === 'modest' ? AMBITION.half : 0;
    if (found === 'timid')
      return [
        { ...at, kind: 'occasion', can: AMBITION.can, earned },
        { ...at, kind: 'fault', severity: SEVERITY, stake: short },
      ];
    return hasPlayedEnough(play) ? [{ ...at, kind: 'occasion', can: AMBITION.can, earned }] : [];
  },
  better: (play, { move }) => moreAmbitious(play, ownMoveAt(play, move)),
};
