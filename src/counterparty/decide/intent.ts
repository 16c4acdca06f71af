import type { Manner, Tone } from '../../domain/manner.ts';
import type { Act } from '../../engine/act.ts';
import { invariant } from '../../kernel/invariant.ts';
import type { Situation } from './situation.ts';

/** What a side has decided to do: one to three acts, and the tone. */
export interface Intent {
  readonly acts: readonly Act[];
  readonly tone: Tone;
}

/** One thing a type may do; undefined where this is not the moment for it. */
export type Way = (situation: Situation) => readonly Act[] | undefined;

/** The first of a type's ways, in its own order, that has something to say. The last of them always has. */
export function firstWay(ways: readonly Way[], situation: Situation): readonly Act[] {
  for (const way of ways) {
    const acts = way(situation);
    if (acts !== undefined && acts.length > 0) return acts.slice(0, 3);
  }
  invariant(false, 'the last way of a type always has something to say');
}

/** How a side speaks: indirectly where norms ask for it, and to whoever was listening already. */
export function mannerOf({ view, heard }: Situation, tone: Tone): Manner {
  return {
    tone,
    directness: view.culture.context === 'high' ? 'indirect' : 'direct',
    audience: heard?.inTheOpen === true ? 'open' : 'private',
    aim: 'matter',
  };
}
