import { useEffect, useState } from 'react';
import type { GameState } from '../../store/game.ts';

/** The sentence appears this long after the face. @source look.md, "mood change" */
const FELT_FIRST = 240;

export interface Pacing {
  /** How many events of the log are shown. */
  readonly events: number;
  /** Whether a reply is felt and not yet spoken. */
  readonly isFelt: boolean;
}

interface Pace {
  readonly branch: string;
  readonly shown: number;
}

/**
 * Holds a reply back for a moment after the face has changed: felt first, spoken second. Any key or touch brings it at once, and so
 * does reduced motion.
 */
export function usePacing(state: GameState, isReduced: boolean): Pacing {
  const { log } = state.table;
  const branch = `${state.id}-${state.branch}`;
  const [pace, setPace] = useState<Pace>({ branch, shown: log.length });
  const isSame = pace.branch === branch && pace.shown <= log.length;
  const spoken = isSame ? wordsFrom(state, pace.shown) : undefined;
  const isFelt = !isReduced && spoken !== undefined;

  useEffect(() => {
    const show = () => setPace({ branch, shown: log.length });
    if (!isFelt) {
      show();
      return undefined;
    }
    const timer = setTimeout(show, FELT_FIRST);
    window.addEventListener('keydown', show);
    window.addEventListener('pointerdown', show);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('keydown', show);
      window.removeEventListener('pointerdown', show);
    };
  }, [branch, isFelt, log.length]);

  return isFelt ? { events: spoken, isFelt } : { events: log.length, isFelt: false };
}

/** Where the words begin that follow a reaction not shown before. */
function wordsFrom({ table }: GameState, shown: number): number | undefined {
  const at = table.log.findIndex((event, index) => index >= shown && event.kind === 'reactionShown');
  const words = at === -1 ? undefined : table.log[at + 1];
  return words?.kind === 'moveMade' ? at + 1 : undefined;
}
