import { useEffect, useState } from 'react';
import type { Nudge } from '../../../scoring/coach/foretell.ts';
import type { Coach } from '../../../store/select/coach.ts';
import type { Worded } from '../../../store/select/seat.ts';
import { useDraft } from '../../keep/use-draft.ts';
import { useSeat } from '../seat-context.tsx';
import { useCoach } from './coach-context.tsx';

/** How long a draft has to rest before it is looked at: nobody is spoken to while composing. Milliseconds; tuned by hand. */
const AT_REST = 300;

/** What the coach says of a draft, and the way to be left alone with it. */
export interface DraftNudge {
  readonly said: Nudge | undefined;
  readonly waveOff: () => void;
}

/** For the move in the composer: what was waved off stays so until the move is said or dropped, over a reload too. */
export function useDraftNudge(draft: Worded): DraftNudge {
  const { state } = useSeat();
  const [waved, wave, forget] = useDraft<readonly string[]>(`coach.${state.id}.${state.branch}`, NONE);
  const isEmpty = draft.acts.length === 0;
  useEffect(() => {
    if (!isEmpty || waved.length === 0) return;
    wave(NONE);
    forget();
  }, [forget, isEmpty, wave, waved]);
  return useNudge(draft, waved, wave);
}

/** For a move that is said from a dialog, as long as it is open. */
export function useDialogNudge(draft: Worded): DraftNudge {
  const [waved, wave] = useState<readonly string[]>(NONE);
  return useNudge(draft, waved, wave);
}

const NONE: readonly string[] = [];

interface Shown {
  readonly coach: Coach;
  readonly nudge: Nudge | undefined;
}

/** @param waved - findings waved off in this draft, by their keys */
function useNudge(draft: Worded, waved: readonly string[], wave: (keys: readonly string[]) => void): DraftNudge {
  const { mode, coach } = useCoach();
  const [shown, show] = useState<Shown>();
  // as text it stays the same while nothing changes
  const text = draft.acts.length === 0 ? '' : JSON.stringify(draft);
  const isAsked = mode === 'on' && coach !== undefined && text !== '';
  useEffect(() => {
    if (!isAsked) return undefined;
    const timer = setTimeout(() => {
      const rested = JSON.parse(text) as Worded; // written a few lines above
      show({ coach, nudge: coach.before(rested, waved) });
    }, AT_REST);
    return () => clearTimeout(timer);
  }, [coach, isAsked, text, waved]);
  const nudge = isAsked && shown?.coach === coach ? shown.nudge : undefined;
  const said = nudge !== undefined && waved.includes(`${nudge.rule} ${nudge.case}`) ? undefined : nudge;
  return { said, waveOff: () => said && wave([...waved, ...said.with]) };
}
