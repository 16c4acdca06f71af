import { useEffect, useRef, useState } from 'react';
import type { SheetSaved } from '../../domain/worksheet.ts';
import type { SeatView } from '../../engine/seat-view.ts';
import type { Words } from '../../text/words.ts';
import { Button } from '../look/button.tsx';
import { Icon } from '../look/icon.tsx';
import { ErrorNote } from '../look/notes.tsx';
import { say } from './desk-say.ts';
import styles from './batna-sheet.module.css';
import { batnaSheet, DESK_STEPS, limitSheet, unfinished, type DeskDraft, type DeskStep } from './desk-draft.ts';
import { EvaluateStep } from './evaluate-step.tsx';
import { LimitStep } from './limit-step.tsx';
import { ListStep } from './list-step.tsx';
import foot from './sheet-foot.module.css';
import { SheetHead } from './sheet-head.tsx';
import { SelectStep } from './select-step.tsx';

/** What every step of the builder works with. */
export interface StepProps {
  readonly words: Words;
  readonly seen: SeatView;
  readonly draft: DeskDraft;
  readonly onDraft: (draft: DeskDraft) => void;
  /** Somebody wanted to go on: what is missing is said now. */
  readonly isChecked: boolean;
}

interface BatnaSheetProps extends Omit<StepProps, 'isChecked'> {
  readonly stepsDone: readonly boolean[];
  /** The limit may no longer be changed here. */
  readonly isLocked: boolean;
  readonly save: (saved: SheetSaved) => Promise<boolean>;
  readonly said: string;
  readonly refused: string | undefined;
  /** On to the sheets that help at the table. */
  readonly onNextSheet: () => void;
}

/** The BATNA builder of [M]: list, evaluate, select, set the limit. */
export function BatnaSheet(props: BatnaSheetProps) {
  const { words, draft, onDraft, stepsDone, isLocked, save, said, refused, onNextSheet } = props;
  const [checked, setChecked] = useState<DeskStep>();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(draft.step);
  const at = DESK_STEPS.indexOf(draft.step);
  const [before, after] = [DESK_STEPS[at - 1], DESK_STEPS[at + 1]];
  const isWritten = stepsDone[3] === true && said !== '';

  useEffect(() => {
    // a step is a page of its own: the focus follows to its heading
    if (shown.current === draft.step) return;
    shown.current = draft.step;
    heading.current?.focus();
  }, [draft.step]);

  function goTo(step: DeskStep): void {
    setChecked(undefined);
    onDraft({ ...draft, step });
  }
  async function goOn(): Promise<void> {
    setChecked(draft.step);
    const saved = draft.step === 'limit' ? limitSheet(draft) : isStepDone(draft) ? batnaSheet(draft) : undefined;
    if (saved === undefined) return;
    // a list alone is no sheet yet: it is kept as a draft until something is evaluated
    if (draft.step !== 'list' && !(await save(saved))) return;
    if (after !== undefined) goTo(after);
  }

  const Step = STEP_VIEWS[draft.step];
  return (
    <>
      <SheetHead
        sheet="batna"
        title={say('batna.title')}
        term={{ ...words.messages.glossary.batna, source: say('batna.source') }}
      />
      <ol className={styles.steps} aria-label={say('steps')}>
        {DESK_STEPS.map((step, n) => (
          <li key={step} className={step === draft.step ? styles.now : stepsDone[n] ? styles.done : undefined}>
            <button type="button" aria-current={step === draft.step ? 'step' : undefined} onClick={() => goTo(step)}>
              <i aria-hidden="true">{stepsDone[n] && step !== draft.step ? <Icon name="check" /> : n + 1}</i>
              {say(`step.${step}`)}
              {stepsDone[n] && <span className="visually-hidden">, {say('stepDone')}</span>}
            </button>
          </li>
        ))}
      </ol>
      <h2 ref={heading} tabIndex={-1} className="visually-hidden">
        {say(`step.${draft.step}`)}
      </h2>
      {draft.step === 'limit' && isLocked ? (
        <p className={styles.lead}>{say('limit.locked')}</p>
      ) : (
        <Step {...props} isChecked={checked === draft.step} />
      )}
      {refused !== undefined && <ErrorNote title={say('refused', { why: refused })} />}
      <footer className={foot.foot}>
        {before !== undefined && (
          <Button icon="back" onClick={() => goTo(before)} aria-label={say('back', { step: say(`step.${before}`) })}>
            {say(`step.${before}`)}
          </Button>
        )}
        <p className="caption">{said}</p>
        {after !== undefined && (
          <Button
            kind="ink"
            iconAfter="forward"
            onClick={() => void goOn()}
            aria-label={say('next', { step: say(`step.${after}`) })}
          >
            {say(`step.${after}`)}
          </Button>
        )}
        {after === undefined && !isLocked && (
          <Button kind={isWritten ? 'plain' : 'ink'} icon="save" onClick={() => void goOn()}>
            {say('write')}
          </Button>
        )}
        {after === undefined && isWritten && (
          <Button
            kind="ink"
            iconAfter="forward"
            aria-label={say('next', { step: say('sheet.issues') })}
            onClick={onNextSheet}
          >
            {say('sheet.issues')}
          </Button>
        )}
      </footer>
    </>
  );
}

const STEP_VIEWS = { list: ListStep, evaluate: EvaluateStep, select: SelectStep, limit: LimitStep } as const;

/** Whether a step before the limit can be left behind. */
function isStepDone(draft: DeskDraft): boolean {
  if (draft.listed.length === 0 || draft.step === 'list') return true;
  if (draft.step === 'evaluate') return unfinished(draft).length === 0;
  return draft.selected !== undefined && draft.listed.includes(draft.selected);
}
