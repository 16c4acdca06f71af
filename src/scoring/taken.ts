import type { CounterpartyType } from '../domain/seat.ts';
import { otherSide } from '../domain/side.ts';
import type { Mind } from '../engine/reaction.ts';
import type { MoveStep, Play } from './play.ts';
import type { Mark } from './rule.ts';

/** An own move at the table of a counterparty, with how it was met. */
export interface Taken {
  readonly step: MoveStep;
  /** What the counterparty last showed before it, and what it showed on hearing it; absent at the very beginning and end. */
  readonly before: Mind | undefined;
  readonly after: Mind | undefined;
  /** The move of the counterparty that it follows, and the one that follows it. */
  readonly heard: MoveStep | undefined;
  readonly reply: MoveStep | undefined;
  /** Whether it was told something in reply that had not been told before. */
  readonly drewOut: boolean;
}

/** The own moves of a play against a counterparty of this type; none where somebody else sits there. */
export function takenBy(play: Play, type: CounterpartyType): readonly Taken[] {
  const { side, end, own, moves } = play;
  const other = otherSide(side);
  const seat = end.seats[other];
  if (seat.kind !== 'counterparty' || seat.type !== type) return [];
  return own.map((step): Taken => {
    const reply = moves.find(({ seq, event }) => seq > step.seq && event.side === other);
    return {
      step,
      before: end.reactions.findLast(({ side: by, seq }) => by === other && seq < step.seq)?.mind,
      after: end.reactions.find(({ side: by, to }) => by === other && to === step.seq)?.mind,
      heard: moves.findLast(({ seq, event }) => seq < step.seq && event.side === other),
      reply,
      drewOut: reply !== undefined && toldAt(reply) > 0,
    };
  });
}

/** How many interests a move tells for the first time. */
const toldAt = ({ before, after, event: { side } }: MoveStep): number =>
  after.told[side].interests.length - before.told[side].interests.length;

/** Shares by which a feeling must move to count as an effect (tuned). */
const FELT = 0.03;

/** Whether a feeling rose on hearing it: trust, openness. */
export const rose = ({ before, after }: Taken, what: 'trust' | 'openness'): boolean =>
  before !== undefined && after !== undefined && after[what] - before[what] >= FELT;

/** Whether arousal is no higher than it was, or fell by that much. */
export const stayedCalm = ({ before, after }: Taken): boolean =>
  after === undefined || before === undefined || after.arousal - before.arousal <= FELT;
export const calmedDown = ({ before, after }: Taken): boolean =>
  before !== undefined && after !== undefined && before.arousal - after.arousal >= FELT;

/** Of each case the first only: what helps a counterparty helps once, and what harms it is said once. */
export const onceEach = (marks: readonly Mark[]): readonly Mark[] =>
  marks.filter((mark, at) => marks.findIndex((other) => other.case === mark.case && other.kind === mark.kind) === at);
