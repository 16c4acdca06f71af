import type { Fact } from '../../domain/fact.ts';

/** From which verifiability on a fact counts as easy to check, and as partly so. Tuned by eye. */
const CHECKABLE = { easy: 0.7, partly: 0.45 };

/** How well the other side can check a fact, in a word; what both know needs no check. */
export function checkOf({
  verifiable,
  holder,
}: Pick<Fact, 'verifiable' | 'holder'>): 'shared' | 'easy' | 'partly' | 'hard' {
  if (holder === 'both') return 'shared';
  return verifiable >= CHECKABLE.easy ? 'easy' : verifiable >= CHECKABLE.partly ? 'partly' : 'hard';
}
