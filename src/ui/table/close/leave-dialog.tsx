import { useState } from 'react';
import type { ActOf } from '../../../engine/act.ts';
import type { Manner } from '../../../domain/manner.ts';
import type { Worded } from '../../../store/select/seat.ts';
import { sayMove } from '../../../text/say-act.ts';
import { Button } from '../../look/button.tsx';
import { Sheet } from '../../look/sheet.tsx';
import { useSay } from '../../words/use-say.ts';
import { NudgeNote } from '../coach/nudge-note.tsx';
import { useDialogNudge } from '../coach/use-nudge.ts';
import { WalkAwayForm } from '../compose/forms/close-forms.tsx';
import { wholePoints } from '../figures.ts';
import { useSeat } from '../seat-context.tsx';
import styles from './close.module.css';

export interface LeaveDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly manner: Manner;
  readonly isBusy: boolean;
  readonly onLeave: (act: ActOf<'walk-away'>) => void;
  /** Lays another move ready instead. */
  readonly onLay: (move: Worded) => void;
}

/** Leaving is a move like any other: with a reason, and the door as one leaves it. */
export function LeaveDialog({ isOpen, onClose, manner, isBusy, onLeave, onLay }: LeaveDialogProps) {
  const say = useSay('table');
  const { view, words } = useSeat();
  const [act, setAct] = useState<ActOf<'walk-away'>>({
    kind: 'walk-away',
    reason: 'alternative-is-better',
    door: 'open',
  });
  /** Another way of leaving is changed here; anything else is laid ready on the table. */
  function use(better: Worded): void {
    const [only] = better.acts;
    if (better.acts.length === 1 && only?.kind === 'walk-away') setAct(only);
    else onLay(better);
  }
  const nudge = useDialogNudge({ acts: isOpen ? [act] : [], manner });
  return (
    <Sheet
      isOpen={isOpen}
      onClose={onClose}
      title={say('leave.title')}
      closeLabel={say('close')}
      footer={
        <>
          <Button onClick={onClose}>{say('leave.stay')}</Button>
          <Button kind="door" size="main" icon="door" disabled={isBusy} onClick={() => onLeave(act)}>
            {say('leave.go')}
          </Button>
        </>
      }
    >
      <div className={styles.leave}>
        <p>
          {view.written === undefined
            ? say('leave.leadNoLine')
            : say('leave.lead', { points: wholePoints(words, view.written) })}
        </p>
        <WalkAwayForm act={act} onChange={setAct} />
        <p className="said">“{sayMove(words, view, { acts: [act], manner })}”</p>
        <NudgeNote nudge={nudge.said} onUse={use} onKeep={nudge.waveOff} />
      </div>
    </Sheet>
  );
}
