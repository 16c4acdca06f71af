import { AIMS, AUDIENCES, DIRECTNESS, TONES, type Manner } from '../domain/manner.ts';
import { ACT_KINDS, ruleOf, type Act, type ActKind } from '../engine/act.ts';
import type { SeatView } from '../engine/seat-view.ts';
import type { Chance, ReferencePlayer } from './player.ts';
import { randomAct, type Pick } from './random-acts.ts';

/** How the random talker draws. */
const RANDOM = {
  /** Kinds that it tries before it falls silent. */
  tries: 12,
  mostActs: 3,
  /** Ending acts are left out this often, so that most talks go on for a while. */
  ends: 0.4,
} as const;

const ENDING: ReadonlySet<ActKind> = new Set(['walk-away']);
/** Acts that change which others are still possible are said alone, so that every move is legal. */
const ALONE: ReadonlySet<ActKind> = new Set([
  'accept',
  'reject',
  'retract',
  'summarise',
  'sign',
  'attach-term',
  'add-governance',
  'pause',
  'escalate-sponsor',
  'promise',
  'ask-one-more',
  'walk-away',
]);

/** Says anything legal, in any tone, absurd and rude included: what nobody should be able to break (issue: random talker). */
export const random: ReferencePlayer = {
  prepare: (view) => [{ sheet: 'limit', value: { reservationPoint: Math.max(0, view.reservationPoint) } }],
  move: (view, chance) => {
    const draw = drawerOf(chance);
    const wanted = 1 + Math.floor(chance('acts') * RANDOM.mostActs);
    return { acts: actsOf(view, draw, wanted), manner: mannerOf(draw) };
  },
};

function drawerOf(chance: Chance): Pick {
  let n = 0;
  return (entries) => {
    n += 1;
    return entries[Math.floor(chance('pick', n) * entries.length)];
  };
}

function actsOf(view: SeatView, pick: Pick, wanted: number): readonly Act[] {
  const acts: Act[] = [];
  for (let tried = 0; tried < RANDOM.tries && acts.length < wanted; tried += 1) {
    const kind = pick(ACT_KINDS) ?? 'stay-silent';
    const skips = ENDING.has(kind) && (pick([...Array(100).keys()]) ?? 0) >= RANDOM.ends * 100;
    if (skips || acts.some((said) => said.kind === kind)) continue;
    if (ALONE.has(kind) && acts.length > 0) continue;
    const act = randomAct(kind, view, pick);
    if (act === undefined) continue;
    if (ruleOf(act).proposes === true && acts.some((said) => ruleOf(said).proposes === true)) continue;
    acts.push(act);
    if (ALONE.has(kind)) break;
  }
  return acts.length > 0 ? acts : [{ kind: 'stay-silent' }];
}

const mannerOf = (pick: Pick): Manner => ({
  tone: pick(TONES) ?? 'neutral',
  directness: pick(DIRECTNESS) ?? 'direct',
  audience: pick(AUDIENCES) ?? 'private',
  aim: pick(AIMS) ?? 'matter',
});
