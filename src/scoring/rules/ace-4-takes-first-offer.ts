import type { Package } from '../../domain/package.ts';
import { otherSide } from '../../domain/side.ts';
import { ruleOf, type Act } from '../../engine/act.ts';
import { AMBITION } from '../ambition.ts';
import { factsOf } from '../claims.ts';
import { hasPlayedEnough, pointsAt } from '../on-table.ts';
import { ownMoveAt, type MoveStep, type Play } from '../play.ts';
import { raisedTo } from '../raise-package.ts';
import type { Rule } from '../rule.ts';
import { plainly } from '../say.ts';

/** What setting the frame earns, and how many own moves without an offer are a chance let go (ACE scheme; tuned, see matrix). */
const FIRST = { can: 500, moves: 3 } as const;

/** Making the first offer once one has asked and heard enough to make a good one, instead of waiting for their anchor. */
export const takesFirstOffer: Rule = {
  id: 'ACE-4',
  axis: 'process',
  source: [
    { key: 'B', section: 'Mechanism of Action, step 2' },
    { key: 'N', section: 'First move' },
  ],
  limit: { occasions: 1, faults: 0 },
  cases: ['taken', 'missed'],
  look: (play) => {
    const first = play.moves.find((step) => step.after.offers.some(({ seq }) => seq === step.seq));
    if (first === undefined || !hasPlayedEnough(play)) return [];
    const before = play.own.filter(({ seq }) => seq < first.seq);
    if (first.event.side === play.side)
      return hasFoundOut(play, first, before)
        ? [{ kind: 'occasion', case: 'taken', move: first.seq, can: FIRST.can, earned: FIRST.can, params: {} }]
        : [];
    const last = before.at(-1);
    return last === undefined || before.length < FIRST.moves
      ? []
      : [{ kind: 'occasion', case: 'missed', move: last.seq, can: FIRST.can, earned: 0, params: {} }];
  },
  better: (play, { move }) => {
    const step = ownMoveAt(play, move);
    const candidate = middlePackage(step);
    const level = pointsAt(step.before, play.side, AMBITION.better);
    const offered = raisedTo(step.before, play.side, { candidate, level });
    const [fact] = factsOf(play, step, 'evidence');
    const cite: readonly Act[] =
      fact === undefined ? [] : [{ kind: 'cite-evidence', claim: { fact: fact.id, kind: 'evidence', as: 'straight' } }];
    return offered === undefined ? [] : [plainly(...cite, { kind: 'offer', package: offered })];
  },
};

/** Whether one had asked, and they had said something of themselves. */
function hasFoundOut({ side }: Play, first: MoveStep, before: readonly MoveStep[]): boolean {
  const told = first.before.told[otherSide(side)];
  const asked = before.some(({ event }) => event.acts.some((act) => ruleOf(act).asks === true));
  return (
    asked &&
    (told.interests.length > 0 || told.facts.length > 0 || first.before.questions.some(({ answered }) => answered))
  );
}

/** The middle option of every issue: what an opening is raised from. */
function middlePackage({ before }: MoveStep): Package {
  const middle = before.instance.issues.flatMap(({ id, options }) => {
    const option = options[Math.floor(options.length / 2)];
    return option === undefined ? [] : [[id, option] as const];
  });
  return Object.fromEntries(middle);
}
