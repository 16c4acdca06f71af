import { batnaOf, netPoints, type Alternative } from '../../domain/alternative.ts';
import { ruleOf } from '../../engine/act.ts';
import { hasPlayedEnough } from '../on-table.ts';
import { ownMoveAt, type MoveStep, type Play } from '../play.ts';
import type { Mark, Rule } from '../rule.ts';
import { heaviestIssue, plainly } from '../say.ts';

/** What weighing one's alternatives on paper earns, and how near an estimate must come, in points (tuned, see matrix). */
const FOUNDED = { can: 1_000, half: 500, within: 5 } as const;

/** A walk-away point that rests on something: every alternative listed and weighed, the best of them chosen. Its absence is BD-7's. */
export const foundsLimit: Rule = {
  id: 'ACE-1',
  axis: 'preparation',
  source: [{ key: 'M', section: 'How do I use the BATNA method?, steps 1 to 3' }],
  limit: { occasions: 1, faults: 0 },
  cases: ['founded', 'half-founded', 'unfounded'],
  look: (play) => {
    const first = play.own.find(({ event }) =>
      event.acts.some((act) => ruleOf(act).proposes === true || act.kind === 'accept'),
    );
    const hasAny = play.end.instance.alternatives[play.side].length > 0;
    return first !== undefined && hasAny && hasPlayedEnough(play) ? [judged(play, first)] : [];
  },
  better: (play, { move }) => {
    const { before } = ownMoveAt(play, move);
    return [plainly({ kind: 'ask-interest', issue: heaviestIssue(before, play.side) })];
  },
};

function judged({ side }: Play, { before, seq }: MoveStep): Mark {
  const own = before.instance.alternatives[side];
  const sheet = before.sheets[side].batna;
  const weighed = own.filter((alternative) => isWeighed(alternative, sheet?.estimates ?? []));
  const best = batnaOf(own);
  const hasBest = best === undefined || sheet?.selected === best.id || (own.length === 1 && weighed.length === 1);
  const at = {
    kind: 'occasion',
    move: seq,
    can: FOUNDED.can,
    params: { weighed: weighed.length, all: own.length },
  } as const;
  if (weighed.length === own.length && hasBest) return { ...at, case: 'founded', earned: FOUNDED.can };
  return weighed.length > 0 || sheet?.selected === best?.id
    ? { ...at, case: 'half-founded', earned: FOUNDED.half }
    : { ...at, case: 'unfounded', earned: 0 };
}

type Estimates = readonly {
  readonly alternative: string;
  readonly worth: number;
  readonly switching: number;
  readonly risk: number;
}[];

const isWeighed = (alternative: Alternative, estimates: Estimates): boolean =>
  estimates.some(
    ({ alternative: id, worth, switching, risk }) =>
      id === alternative.id && Math.abs(worth - switching - risk - netPoints(alternative)) <= FOUNDED.within,
  );
