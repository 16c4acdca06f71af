import type { CounterpartyType } from '../../src/domain/seat.ts';
import type { Voice } from '../../src/engine/voice.ts';

interface Norm {
  /** Least and most words of a reply on the three rungs of arousal. */
  readonly rungs: readonly [readonly [number, number], readonly [number, number], readonly [number, number]];
  /** Most words once the type was helped, where that differs. */
  readonly turned?: number;
}

/** How long a type's replies should be. @source voices §1, words per reply */
export const NORMS: Readonly<Record<CounterpartyType, Norm>> = {
  avoidant: {
    rungs: [
      [6, 18],
      [3, 12],
      [0, 6],
    ],
    turned: 45,
  },
  warrior: {
    rungs: [
      [8, 22],
      [5, 16],
      [3, 10],
    ],
  },
  diplomat: {
    rungs: [
      [12, 45],
      [10, 28],
      [8, 18],
    ],
  },
  uncontrolled: {
    rungs: [
      [5, 40],
      [30, 60],
      [50, 90],
    ],
  },
};

/** The most words a reply may have; a reply without a voice is not measured. */
export function mostWords(type: CounterpartyType, voice: Pick<Voice, 'rung' | 'turned'> | undefined): number {
  const { rungs, turned } = NORMS[type];
  if (voice === undefined) return Number.POSITIVE_INFINITY;
  return voice.turned && turned !== undefined ? turned : (rungs[voice.rung - 1]?.[1] ?? 0);
}
