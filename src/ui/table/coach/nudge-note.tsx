import { useEffect, useState } from 'react';
import type { Nudge } from '../../../scoring/coach/foretell.ts';
import type { Worded } from '../../../store/select/seat.ts';
import { foretoldText } from '../../../text/coach-text.ts';
import { sayMove } from '../../../text/say-act.ts';
import { Button } from '../../look/button.tsx';
import { CoachNote } from '../../look/notes.tsx';
import { LiveRegion } from '../../look/toast.tsx';
import { say } from '../../settings/coach-say.ts';
import { useSeat } from '../seat-context.tsx';
import { useCoach } from './coach-context.tsx';
import { SourceKeys } from './source-keys.tsx';

export interface NudgeNoteProps {
  readonly nudge: Nudge | undefined;
  readonly onUse: (better: Worded) => void;
  readonly onKeep: () => void;
  /** Whether its keys work: not where a dialog has them. */
  readonly hasKeys?: boolean | undefined;
}

/** One calm word before a risky move: what it would be, why that costs, and one better way. Saying one's own stays where it is. */
export function NudgeNote({ nudge, onUse, onKeep, hasKeys = false }: NudgeNoteProps) {
  const { words, view } = useSeat();
  const { mode } = useCoach();
  const told = nudge && foretoldText(words, nudge);
  const better = nudge?.better;
  const line = better && sayMove(words, view, better);
  useKeys(hasKeys && told !== undefined, { take: () => better && onUse(better), keep: onKeep });
  const announced = useOnce(
    told && `${nudge?.rule} ${nudge?.case}`,
    told === undefined ? '' : say('announce', { would: told.would, why: told.why, better: line ?? 'none' }),
  );
  return (
    <>
      {mode === 'on' && <LiveRegion message={announced} />}
      {told !== undefined && (
        <CoachNote
          label={say('coach')}
          title={say('before')}
          {...(line !== undefined && { lineLabel: say('better'), line: say('line', { said: line }) })}
          actions={
            <>
              {better !== undefined && (
                <Button aria-keyshortcuts={hasKeys ? 'Alt+Enter' : undefined} onClick={() => onUse(better)}>
                  {say('use')}
                </Button>
              )}
              <Button kind="quiet" aria-keyshortcuts={hasKeys ? 'Escape' : undefined} onClick={onKeep}>
                {say('keep')}
              </Button>
            </>
          }
        >
          {told.would} {told.why} <SourceKeys source={told.source} />
        </CoachNote>
      )}
    </>
  );
}

/** The message of a thing as it was when the thing came up: changing figures are not read out again. */
function useOnce(key: string | undefined, message: string): string {
  const [said, setSaid] = useState<{ readonly key: string | undefined; readonly message: string }>({ key, message });
  if (said.key !== key) setSaid({ key, message });
  return said.key === key ? said.message : message;
}

/** Whether the line of a word is open: Escape closes that first. */
const isExplaining = (): boolean =>
  [...document.querySelectorAll<HTMLElement>('[popover]')].some((line) => line.checkVisibility?.() === true);

interface Keys {
  readonly take: () => void;
  readonly keep: () => void;
}

/** Alt and Enter takes it, Escape waves it off; what is open on top has its keys first. */
function useKeys(isActive: boolean, { take, keep }: Keys): void {
  useEffect(() => {
    if (!isActive) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      if (event.key === 'Enter' && event.altKey) {
        event.preventDefault();
        take();
      } else if (event.key === 'Escape' && !isExplaining()) keep();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}
