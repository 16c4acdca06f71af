import type { Act, ActOf } from '../../engine/act.ts';
import { promisesOf } from '../../engine/promises.ts';
import { uneasyAt } from '../consent.ts';
import { limitOf } from '../limits.ts';
import { canStillSign, theirBest } from '../on-table.ts';
import { moveBefore, ownMoveAt, type BetterMove, type MoveStep, type Play } from '../play.ts';
import { pressOn } from '../pressure.ts';
import type { Mark, Rule } from '../rule.ts';
import { firmly, plainly } from '../say.ts';

type Reason = ActOf<'walk-away'>['reason'];

/** What stopping well can earn in hundredths, and when a reason to leave holds (tuned, see matrix). */
const STOPPED = {
  can: 1_000,
  /** Own moves, and moves of theirs that brought nothing, before anybody can speak of no room or no return. */
  moves: 3,
  /** Perceived face threat that is a lack of respect, 0–1. */
  disrespect: 0.4,
  /** Questions left unanswered before trust is a reason. */
  declined: 2,
  pauseDays: 2,
} as const;

/** Pausing or leaving with a reason that holds, and so that one can come back; cold or without a reason it is a chance missed. */
export const leavesWell: Rule = {
  id: 'EG-12',
  axis: 'ethics',
  source: [
    { key: 'I', section: 'Ethics, Culture, and Relationship Health' },
    { key: 'N', section: 'Ethics, Culture, and Relationship Health' },
  ],
  limit: { occasions: 2, faults: 0 },
  cases: ['left-well', 'no-ground', 'cold-exit', 'paused-well', 'cold-pause'],
  look: (play) => play.own.flatMap((step) => judged(play, step)),
  better: (play, { move }) => leaving(play, ownMoveAt(play, move)),
};

function judged(play: Play, step: MoveStep): readonly Mark[] {
  const { acts, manner } = step.event;
  const isCold = manner.tone === 'hard-line' || manner.aim === 'person';
  const left = acts.find((act) => act.kind === 'walk-away');
  if (left !== undefined) {
    // Who leaves before anything was proposed has left nothing.
    if (step.before.offers.length === 0) return [];
    if (isCold || left.door === 'closed') return markOf(step, 'cold-exit');
    return markOf(step, holds(play, step, left.reason) ? 'left-well' : 'no-ground');
  }
  if (!acts.some(({ kind }) => kind === 'pause') || !hasCause(play, step)) return [];
  return markOf(step, isCold ? 'cold-pause' : 'paused-well');
}

function markOf({ seq: move }: MoveStep, found: string): readonly Mark[] {
  const earned = found === 'left-well' || found === 'paused-well' ? STOPPED.can : 0;
  return [{ kind: 'occasion', case: found, move, can: STOPPED.can, earned, params: {} }];
}

/** Something to pause about: pressure, heat, or an answer that was refused. An uneasy yes that is given time earns as that (EG-10). */
function hasCause(play: Play, step: MoveStep): boolean {
  const last = moveBefore(play, step);
  if (last === undefined || uneasyAt(play, last) !== undefined) return false;
  return pressOn(play, step) !== undefined || last.event.acts.some(({ kind }) => kind === 'decline-to-answer');
}

/** Whether a reason to leave holds by what one could see. */
function holds(play: Play, step: MoveStep, reason: Reason): boolean {
  const { side, own } = play;
  const { before, seq } = step;
  const theirs = play.moves.filter((move) => move.seq < seq && move.event.side !== side);
  const enough = own.filter((move) => move.seq < seq).length >= STOPPED.moves;
  switch (reason) {
    case 'out-of-time':
      return before.round >= before.instance.rounds;
    case 'alternative-is-better':
    case 'no-zopa': {
      if (!canStillSign(before, side)) return true;
      const best = theirBest(before, side);
      return best === undefined ? enough : best < limitOf(before, side);
    }
    case 'no-reciprocity': {
      const lately = theirs.slice(-STOPPED.moves);
      return lately.length === STOPPED.moves && !lately.some((move) => gives(move));
    }
    case 'no-trust':
      return (
        before.claims.some((made) => made.side !== side && made.caught) ||
        promisesOf(before).some((promised) => promised.side !== side && promised.fate === 'broken') ||
        theirs.filter(({ event }) => event.acts.some(({ kind }) => kind === 'decline-to-answer')).length >=
          STOPPED.declined
      );
    case 'no-respect':
      return theirs.some(({ event }) => isDisrespectful(event));
  }
}

const gives = ({ after, seq, event }: MoveStep): boolean =>
  after.concessions.some((step) => step.seq === seq && step.side === event.side);

const isDisrespectful = ({ manner, acts, percept }: MoveStep['event']): boolean =>
  manner.aim === 'person' ||
  manner.tone === 'hard-line' ||
  percept.faceThreat >= STOPPED.disrespect ||
  acts.some(({ kind }) => kind === 'threaten');

const REASONS: readonly Reason[] = ['alternative-is-better', 'out-of-time', 'no-reciprocity', 'no-respect', 'no-trust'];

/** Leaving for a reason that holds, with the door open; where none does, a pause with a day to come back. */
function leaving(play: Play, step: MoveStep): readonly BetterMove[] {
  const { before, event } = step;
  const wait: Act = { kind: 'pause', reason: 'consult', until: before.day + STOPPED.pauseDays };
  if (!event.acts.some(({ kind }) => kind === 'walk-away')) return [{ acts: event.acts, manner: firmly().manner }];
  const reason = REASONS.find((candidate) => holds(play, step, candidate));
  return [reason === undefined ? plainly(wait) : firmly({ kind: 'walk-away', reason, door: 'open' })];
}
