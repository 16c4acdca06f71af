import { CLAIM_KINDS, CLAIM_WAYS } from '../../src/domain/claim.ts';
import { AIMS, TONES, type Manner } from '../../src/domain/manner.ts';
import type { Option, Package } from '../../src/domain/package.ts';
import { otherSide } from '../../src/domain/side.ts';
import type { Act } from '../../src/engine/act.ts';
import { isAgreedInPrinciple, standingOffer } from '../../src/engine/checks.ts';
import { refuseMove } from '../../src/engine/decide.ts';
import type { Log } from '../../src/engine/events.ts';
import type { State } from '../../src/engine/state.ts';
import { drawOne, drawShare } from '../../src/kernel/chance.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { say } from './saying.ts';
import { talks, type Talks } from './talks.ts';

/** Draws one after another from one seed: fine for a test, where nothing is ever replayed. */
interface Dice {
  one<T>(entries: readonly T[]): T;
  chance(probability: number): boolean;
}

function diceOf(seed: number): Dice {
  let n = 0;
  const cause = () => ({ seed, purpose: 'test.talks', n: (n += 1) });
  return { one: (entries) => drawOne(cause(), entries), chance: (probability) => drawShare(cause()) < probability };
}

/** Whole talks of two people who say anything at all, legal and often foolish; ends signed, left or expired. */
export function randomTalks(seed: number, scenario?: Scenario): Log {
  const dice = diceOf(seed);
  let going: Talks = talks(scenario, seed);
  if (dice.chance(0.5)) going = going.prepared('one');
  if (dice.chance(0.5)) going = going.prepared('two');
  const alone = diceOf(seed + 1_000_000);
  while (going.state.outcome === undefined) going = nextMove(inPrivate(going, alone), dice);
  return going.implemented().log;
}

/** What somebody does for themselves between two moves: think again about the limit, improve an alternative. */
function inPrivate(going: Talks, dice: Dice): Talks {
  const { turn: side, alternatives, moves } = going.state;
  const improved = alternatives[side].find(({ improvement }) => improvement !== undefined);
  const hasMoved = moves.some((move) => move.side === side);
  if (!hasMoved || !dice.chance(0.15)) return going;
  const points = dice.one([0, 20, 45, 60]);
  return improved !== undefined && dice.chance(0.5)
    ? going.put({ kind: 'improveAlternative', side, alternative: improved.id })
    : going.put({ kind: 'consult', side, reason: 'second-thoughts', ...(points > 0 && { points }) });
}

function nextMove(going: Talks, dice: Dice): Talks {
  const { state } = going;
  const side = state.turn;
  const manner: Manner = {
    tone: dice.one(TONES),
    directness: 'direct',
    audience: 'private',
    aim: dice.chance(0.1) ? dice.one(AIMS) : 'matter',
  };
  let acts: readonly Act[] = dice.chance(0.3) ? towardsTheEnd(state) : [];
  if (refuseMove(state, { side, acts, manner }) !== undefined) acts = [];
  const isEnding = acts.length > 0;
  for (let attempt = 0; !isEnding && attempt < 12 && acts.length < 3; attempt += 1) {
    const tried = [...acts, dice.one(WAYS)(state, dice)].flat().slice(0, 3);
    if (refuseMove(state, { side, acts: tried, manner }) === undefined) acts = tried;
    if (acts.length > 0 && dice.chance(0.4)) break;
  }
  const saying = say(acts.length > 0 ? acts : [{ kind: 'stay-silent' }], manner);
  return side === 'one' ? going.one(saying) : going.two(saying);
}

/** Signs what can be signed, writes what is agreed, takes what lies there. */
function towardsTheEnd(state: State): readonly Act[] {
  const theirs = standingOffer(state, otherSide(state.turn));
  if (state.text !== undefined) return [{ kind: 'sign', text: state.text.id }];
  if (isAgreedInPrinciple(state)) return [{ kind: 'summarise', text: state.settled }];
  return theirs === undefined
    ? []
    : [{ kind: 'accept', offer: theirs.id, ...(theirs.kind === 'meso' && { bundle: 0 }) }];
}

const issuesIn = (state: State) => state.instance.issues;

function anyPackage(state: State, dice: Dice, share: number): Package {
  const chosen = issuesIn(state).flatMap((issue): readonly (readonly [string, Option])[] =>
    dice.chance(share) ? [[issue.id, dice.one<Option>(issue.options)]] : [],
  );
  return Object.fromEntries(chosen);
}

const anyIssue = (state: State, dice: Dice): string => dice.one(issuesIn(state)).id;

/** Ways to go on; what does not fit the moment is refused and drawn again. */
const WAYS: readonly ((state: State, dice: Dice) => Act | readonly Act[])[] = [
  (state, dice) => ({ kind: 'offer', package: anyPackage(state, dice, 1) }),
  (state, dice) => ({ kind: 'offer', package: anyPackage(state, dice, 0.6) }),
  (state, dice) => ({ kind: 'present-meso', packages: [anyPackage(state, dice, 1), anyPackage(state, dice, 1)] }),
  (state, dice) => ({ kind: 'concede', options: anyPackage(state, dice, 0.4) }),
  (state, dice) => ({ kind: 'concede', options: anyPackage(state, dice, 0.4) }),
  (state, dice) => ({ kind: 'trade', give: anyPackage(state, dice, 0.4), get: anyPackage(state, dice, 0.4) }),
  (state, dice) => ({ kind: 'ask-concession', issue: anyIssue(state, dice) }),
  (state, dice) => ({ kind: 'hold-boundary', on: { issue: anyIssue(state, dice) } }),
  (_, dice) => ({ kind: 'ask-constraint', about: dice.one(['limits', 'timing']) }),
  () => ({ kind: 'ask-alternative' }),
  (state) => ({ kind: 'answer', question: state.questions.at(-1)?.seq ?? 0, content: {} }),
  (state, dice) => ({
    kind: 'threaten',
    demand: anyPackage(state, dice, 0.5),
    consequence: dice.one(['leave', 'rival']),
  }),
  (_, dice) => ({ kind: 'disclose-reservation', limit: { points: dice.one([20, 40, 60]) } }),
  (state, dice) => ({ kind: 'reality-test', against: { fact: dice.one(state.instance.facts).id } }),
  claimAct,
  claimAct,
  claimAct,
  (state) => {
    const theirs = standingOffer(state, otherSide(state.turn));
    return { kind: 'accept', offer: theirs?.id ?? 'none', ...(theirs?.kind === 'meso' && { bundle: 0 }) };
  },
  (state) => ({ kind: 'reject', offer: standingOffer(state, otherSide(state.turn))?.id ?? 'none' }),
  (state) => ({ kind: 'summarise', text: isAgreedInPrinciple(state) ? state.settled : {} }),
  (state) => ({ kind: 'sign', text: state.text?.id ?? 'none' }),
  (_, dice) => (dice.chance(0.2) ? { kind: 'walk-away', reason: 'no-zopa', door: 'open' } : { kind: 'invite' }),
];

function claimAct(state: State, dice: Dice): Act {
  const as = dice.one(CLAIM_WAYS);
  const fact = dice.one(state.instance.facts);
  const kind = fact.kind === 'risk' ? dice.one(CLAIM_KINDS) : fact.kind;
  const claim = as === 'fabricated' ? { kind, as } : { kind, as, fact: fact.id };
  if (kind === 'evidence') return { kind: 'cite-evidence', claim };
  return kind === 'alternative' ? { kind: 'refer-alternative', claim } : { kind: 'assert-constraint', claim };
}
