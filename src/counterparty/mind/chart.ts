import { initialTransition, transition, type AnyStateMachine } from 'xstate';
import type { Habit } from './habit.ts';
import type { Impression } from './impression.ts';
import type { Mind } from './mind.ts';

/** The one event a chart knows: the other side's move, and the mind once it was felt. */
export interface Heard {
  readonly type: 'heard';
  readonly impression: Impression;
  readonly felt: Mind;
  /** 0–1, for what may tip either way; bound to the seed and the round. */
  readonly draw: number;
}

/** Where a chart stands: one state for each of its parallel regions. */
export type Standing = Readonly<Record<string, string>>;

/** What a chart says of a moment: where it stands, what it has in mind, what that makes its side do. */
export interface Moment {
  readonly standing: Standing;
  readonly mind: Mind;
  readonly habits: readonly Habit[];
}

/** Where a chart begins. */
export function beginning(chart: AnyStateMachine, mind: Mind): Moment {
  const [first] = initialTransition(chart, mind);
  return momentOf(first);
}

/** Where a chart goes on hearing a move: one pure transition. */
export function afterHearing(chart: AnyStateMachine, { standing, mind }: Omit<Moment, 'habits'>, heard: Heard): Moment {
  const [next] = transition(chart, chart.resolveState({ value: standing, context: mind }), heard);
  return momentOf(next);
}

/** The habits of a standing, without hearing anything. */
export const habitsOf = (chart: AnyStateMachine, { standing, mind }: Omit<Moment, 'habits'>): readonly Habit[] =>
  momentOf(chart.resolveState({ value: standing, context: mind })).habits;

function momentOf(snapshot: {
  readonly value: unknown;
  readonly context: unknown;
  readonly tags: ReadonlySet<unknown>;
}): Moment {
  return {
    standing: snapshot.value as Standing, // every chart here is parallel with flat regions, which its path test checks
    mind: snapshot.context as Mind, // each chart declares `Mind` as its context in `setup`
    habits: [...snapshot.tags] as readonly Habit[], // each chart declares `Habit` as its tags in `setup`
  };
}
