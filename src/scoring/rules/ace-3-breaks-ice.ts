import { offerMadeAt } from '../limits.ts';
import { hasPlayedEnough } from '../on-table.ts';
import { ownMoveAt, type MoveStep, type Play } from '../play.ts';
import type { Rule } from '../rule.ts';
import { plainly } from '../say.ts';

/** When a first move was felt to be warm, and what that earns (ACE scheme; tuned, see matrix). */
const ICE = {
  can: 500,
  /** Perceived warmth from which on, and perceived pressure below which, the ice is broken. */
  warmth: 0.3,
  pressure: 0.35,
  /** Own moves that it may take. */
  moves: 2,
} as const;

/** Meeting a person before meeting a position: judged by how the first moves felt across the table, not by their words. */
export const breaksIce: Rule = {
  id: 'ACE-3',
  axis: 'process',
  source: [
    { key: 'M', section: 'How to negotiate well: reflexes and habits' },
    { key: 'I', section: 'Ethics, Culture, and Relationship Health' },
  ],
  limit: { occasions: 1, faults: 0 },
  cases: ['broken', 'cold'],
  look: (play) => {
    const first = firstMoves(play);
    const warm = first.find(isWarm);
    const at = warm ?? first[0];
    if (at === undefined || !hasPlayedEnough(play)) return [];
    const earned = warm === undefined ? 0 : ICE.can;
    const found = warm === undefined ? 'cold' : 'broken';
    return [{ kind: 'occasion', case: found, move: at.seq, can: ICE.can, earned, params: {} }];
  },
  better: (play, { move }) => {
    const { acts } = ownMoveAt(play, move).event;
    const rapport = { kind: 'build-rapport' } as const;
    return [plainly(rapport, ...acts.slice(0, 2)), plainly(rapport)];
  },
};

/** The first moves of one's own, up to the one that puts something on the table. */
function firstMoves({ own }: Play): readonly MoveStep[] {
  const offered = own.findIndex((step) => offerMadeAt(step) !== undefined);
  return own.slice(0, offered === -1 ? ICE.moves : Math.min(ICE.moves, offered + 1));
}

const isWarm = ({ event: { percept } }: MoveStep): boolean =>
  percept.warmth >= ICE.warmth && percept.pressure <= ICE.pressure;
