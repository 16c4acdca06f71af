import type { Possible } from '../analysis/possible.ts';
import type { Manner } from '../domain/manner.ts';
import { otherSide, type Side } from '../domain/side.ts';
import { invariant } from '../kernel/invariant.ts';
import type { Act } from '../engine/act.ts';
import { decideMove } from '../engine/decide.ts';
import { evolve } from '../engine/evolve.ts';
import type { EventOf, Log, LogEvent } from '../engine/events.ts';
import { possibleWith } from '../engine/space-of.ts';
import { opened } from '../engine/start.ts';
import type { State } from '../engine/state.ts';
import { closeOf, type Close } from './close.ts';

type Later = Exclude<LogEvent, EventOf<'instanceDrawn'>>;

/** One event with the table before and after it. `seq` is its number in the log. */
export interface Step<Event extends Later = Later> {
  readonly seq: number;
  readonly event: Event;
  readonly before: State;
  readonly after: State;
}
export type MoveStep = Step<EventOf<'moveMade'>>;

/** A log as a rule reads it: folded once, from the seat of the side that is graded. */
export interface Play {
  readonly side: Side;
  readonly steps: readonly Step[];
  /** The moves of both sides. */
  readonly moves: readonly MoveStep[];
  /** The moves of the graded side. */
  readonly own: readonly MoveStep[];
  /** The table as the log leaves it. */
  readonly end: State;
  /** How it ended, worked out when first asked for. */
  readonly close: () => Close | undefined;
  /** A fact of the play that several rules ask for, worked out once: `play.shared(concessionsOf)`. */
  readonly shared: <T>(fact: (play: Play) => T) => T;
}

/** A move that could have been made instead. */
export interface BetterMove {
  readonly acts: readonly Act[];
  readonly manner: Manner;
}

const isMove = (step: Step): step is MoveStep => step.event.kind === 'moveMade';

/** Folds a log once and keeps every step for the rules. */
export function playOf(log: Log, side: Side): Play {
  const [first, ...rest] = log;
  invariant(first?.kind === 'instanceDrawn', 'a log begins with the drawn instance');
  const later = rest.map((event) => {
    invariant(event.kind !== 'instanceDrawn', 'an instance is drawn once');
    return event;
  });
  return playFrom(side, [], { start: opened(first), events: later });
}

function playFrom(
  side: Side,
  past: readonly Step[],
  { start, events }: { start: State; events: readonly Later[] },
): Play {
  let state = start;
  const steps = [...past];
  for (const event of events) {
    const after = evolve(state, event);
    steps.push({ seq: state.seq, event, before: state, after });
    state = after;
  }
  return seated(side, { steps, end: state });
}

function seated(side: Side, { steps, end }: Pick<Play, 'steps' | 'end'>): Play {
  const moves = steps.filter(isMove);
  const own = moves.filter(({ event }) => event.side === side);
  const known = new Map<(play: Play) => unknown, unknown>();
  const play: Play = {
    side,
    steps,
    moves,
    own,
    end,
    close: () => play.shared(closeOfPlay),
    shared: <T>(fact: (of: Play) => T): T => {
      if (!known.has(fact)) known.set(fact, fact(play));
      return known.get(fact) as T; // what was kept under a fact is what that fact gave
    },
  };
  return play;
}

const closeOfPlay = (play: Play): Close | undefined => closeOf(play.end, play.side, play.shared(possibleInPlay));

/** What was possible with the instance that was played: a fact to be shared. */
export const possibleInPlay = ({ end }: Play): Possible => possibleWith(end.instance);

/** The same play from the other seat; nothing is folded again. */
export const fromTheOtherSeat = (play: Play): Play => seated(otherSide(play.side), play);

/** The play up to a move of one's own, with another move in its place; undefined where that move would have been refused. */
export function playedInstead(play: Play, step: MoveStep, { acts, manner }: BetterMove): Play | undefined {
  const decided = decideMove(step.before, { kind: 'move', side: play.side, acts, manner });
  if (!decided.ok) return undefined;
  const past = play.steps.filter(({ seq }) => seq < step.seq);
  return playFrom(play.side, past, { start: step.before, events: decided.value });
}

/** The play with one more move of a side put to it; undefined where that move would be refused. */
export function playedOn(play: Play, { acts, manner }: BetterMove, side: Side = play.side): Play | undefined {
  const decided = decideMove(play.end, { kind: 'move', side, acts, manner });
  return decided.ok ? playFrom(play.side, play.steps, { start: play.end, events: decided.value }) : undefined;
}

/** The play as it was right after one of its moves. */
export const playUntil = (play: Play, { seq, after }: MoveStep): Play =>
  seated(play.side, { steps: play.steps.filter((step) => step.seq <= seq), end: after });

/** The last move of the other side before a move of one's own. */
export const moveBefore = (play: Play, step: MoveStep): MoveStep | undefined =>
  play.moves.findLast(({ seq, event }) => seq < step.seq && event.side !== play.side);

/** The own move with this number; a mark always names one. */
export function ownMoveAt(play: Play, seq: number): MoveStep {
  const step = play.own.find((candidate) => candidate.seq === seq);
  invariant(step !== undefined, `event ${seq} is a move of the graded side`);
  return step;
}
