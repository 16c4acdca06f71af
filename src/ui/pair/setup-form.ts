import type { Difficulty } from '../../domain/seat.ts';
import type { NewPair } from '../../store/pair/pair.ts';
import { PAIR_LIMITS, type PairClocks, type PersonId } from '../../store/pair/session.ts';
import { readSeed } from '../library/table-settings.tsx';

/** A table for two while it is being set. */
export interface SetupForm {
  readonly scenario: string | undefined;
  readonly a: string;
  readonly b: string;
  /** Who has the first chair of the scenario in the first round. */
  readonly onOne: PersonId;
  readonly clocks: PairClocks;
  readonly hasObserver: boolean;
  readonly seed: string;
}

/** What keeps the two from beginning. */
export type SetupProblem = 'names' | 'same' | 'scenario' | 'clock' | 'seed';

/** Two people bring their own difficulty; this is how much is drawn. */
const DIFFICULTY: Difficulty = 'realistic';

const isMinutes = (minutes: number | undefined): boolean =>
  minutes === undefined || (Number.isInteger(minutes) && minutes >= 1 && minutes <= PAIR_LIMITS.minutes);

const sameName = (one: string, two: string): boolean => one.toLocaleLowerCase() === two.toLocaleLowerCase();

/** Every problem of a form, in its order; empty where the two can begin. */
export function problemsOf({ scenario, a, b, clocks, seed }: SetupForm): readonly SetupProblem[] {
  const [first, second] = [a.trim(), b.trim()];
  const isNamed = first !== '' && second !== '';
  return [
    ...(scenario === undefined ? ['scenario' as const] : []),
    ...(isNamed ? [] : ['names' as const]),
    ...(isNamed && sameName(first, second) ? ['same' as const] : []),
    ...([clocks.preparation, clocks.talks, clocks.move].every(isMinutes) ? [] : ['clock' as const]),
    ...(readSeed(seed) === undefined ? ['seed' as const] : []),
  ];
}

/** What the form draws; undefined while it has a problem. */
export function pairFrom(form: SetupForm): Omit<NewPair, 'id'> | undefined {
  const seed = readSeed(form.seed);
  if (seed === undefined || problemsOf(form).length > 0) return undefined;
  const { a, b, onOne, clocks, hasObserver } = form;
  return {
    seed,
    difficulty: DIFFICULTY,
    setup: {
      names: { a: a.trim().slice(0, PAIR_LIMITS.name), b: b.trim().slice(0, PAIR_LIMITS.name) },
      chairs: onOne === 'a' ? { one: 'a', two: 'b' } : { one: 'b', two: 'a' },
      clocks,
      hasObserver,
    },
  };
}
