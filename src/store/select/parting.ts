import type { Side } from '../../domain/side.ts';
import type { EventOf, Log, LogEvent } from '../../engine/events.ts';
import { sameData } from '../../kernel/canonical.ts';

/** What a person does that can turn a negotiation: a move, or a step between rounds. */
export type OwnStep = EventOf<'moveMade' | 'alternativeImproved' | 'reservationRevised'>;

/** A step with its place in its line. */
export interface PlacedStep {
  readonly seq: number;
  readonly round: number;
  readonly step: OwnStep;
}

/** Where two lines of play part: the first own step that is not the same in both. */
export interface Parting {
  readonly round: number;
  /** Undefined where a line stops there. */
  readonly first: PlacedStep | undefined;
  readonly second: PlacedStep | undefined;
}

/**
 * Where two lines of one negotiation part, whoever was branched off whom; notes and guesses turn nothing and are passed over.
 *
 * @returns undefined where both took the same steps to their end
 */
export function partingOf(first: Log, second: Log, side: Side): Parting | undefined {
  const [left, right] = [ownSteps(first, side), ownSteps(second, side)];
  const at = Array.from({ length: Math.max(left.length, right.length) }).findIndex(
    (_, step) => !isSame(left[step], right[step]),
  );
  if (at === -1) return undefined;
  return { round: (left[at] ?? right[at])?.round ?? 1, first: left[at], second: right[at] };
}

/** Everything that one side did in a line, in order. */
export function ownSteps(log: Log, side: Side): readonly PlacedStep[] {
  let round = 1;
  return log.flatMap((event, seq): readonly PlacedStep[] => {
    if (event.kind === 'moveMade' && event.side === side) {
      const here = { seq, round: event.round, step: event };
      round = event.round + 1;
      return [here];
    }
    return isStep(event) && event.kind !== 'moveMade' && event.side === side ? [{ seq, round, step: event }] : [];
  });
}

const isStep = (event: LogEvent): event is OwnStep =>
  event.kind === 'moveMade' || event.kind === 'alternativeImproved' || event.kind === 'reservationRevised';

function isSame(left: PlacedStep | undefined, right: PlacedStep | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  return sameData(meant(left.step), meant(right.step));
}

/** A step without what the other side made of it. */
const meant = (step: OwnStep): unknown =>
  step.kind === 'moveMade' ? { acts: step.acts, manner: step.manner, typed: step.typed } : step;
