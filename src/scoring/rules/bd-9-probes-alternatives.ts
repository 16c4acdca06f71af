import { otherSide } from '../../domain/side.ts';
import { ruleOf, type Act } from '../../engine/act.ts';
import { hasPlayedEnough, isWhole, lastOpenMove } from '../on-table.ts';
import type { MoveStep, Play } from '../play.ts';
import type { Mark, Rule } from '../rule.ts';
import { plainly } from '../say.ts';

/** What asking about their alternatives earns, in hundredths (tuned, see matrix). */
const PROBED = { can: 1_000, half: 500, severity: 3 } as const;

/** Mapping what the other side could do without this agreement: asked for so that there is room to answer, while it still matters. */
export const probesAlternatives: Rule = {
  id: 'BD-9',
  axis: 'batna-discipline',
  source: [
    { key: 'B', section: 'Common Pitfalls & How to Avoid Them' },
    { key: 'M', section: 'When should I use the BATNA method?' },
  ],
  limit: { occasions: 1, faults: 1 },
  cases: ['probed', 'in-passing', 'never'],
  look: (play) => {
    const asked = play.own.filter(isProbe);
    const best = asked.find(leavesRoom) ?? asked[0];
    return best === undefined ? never(play) : [probed(best)];
  },
  better: () => [plainly({ kind: 'ask-alternative' }), plainly({ kind: 'ask-constraint', about: 'limits' })],
};

/** A question about what they could do instead, or where they stop, while something is open. */
const isProbe = ({ event, before }: MoveStep): boolean =>
  !isWhole(before, before.settled) &&
  event.acts.some((act) => act.kind === 'ask-alternative' || (act.kind === 'ask-constraint' && act.about === 'limits'));

/** Nothing is put on the table or asked for in the same breath, and no second question. */
const leavesRoom = ({ event: { acts, manner } }: MoveStep): boolean =>
  manner.tone !== 'hard-line' &&
  !acts.some((act) => ruleOf(act).proposes === true || act.kind === 'ask-concession' || act.kind === 'threaten') &&
  acts.filter((act) => ruleOf(act).asks === true).length === 1;

function probed(step: MoveStep): Mark {
  const isRoomy = leavesRoom(step);
  return {
    kind: 'occasion',
    case: isRoomy ? 'probed' : 'in-passing',
    move: step.seq,
    can: PROBED.can,
    earned: isRoomy ? PROBED.can : PROBED.half,
    params: {},
  };
}

/** Whole play: nobody has to ask for what was told unasked. */
function never(play: Play): readonly Mark[] {
  const last = lastOpenMove(play);
  const hasCommitted = play.own.some(({ event }) => event.acts.some(commits));
  if (last === undefined || !hasCommitted || !hasPlayedEnough(play) || wasTold(play)) return [];
  const at = { case: 'never', move: last.seq, params: {} };
  return [
    { ...at, kind: 'occasion', can: PROBED.can, earned: 0 },
    { ...at, kind: 'fault', severity: PROBED.severity, stake: 0 },
  ];
}

const commits = (act: Act): boolean => ruleOf(act).proposes === true || act.kind === 'accept';

const wasTold = ({ end, side }: Play): boolean =>
  end.claims.some(({ side: by, claim }) => by === otherSide(side) && claim.kind === 'alternative');
