import { formatPoints } from '../../text/numbers.ts';
import { NumberField } from '../look/field.tsx';
import { Termed } from '../words/term.tsx';
import { say } from './desk-say.ts';
import styles from './batna-sheet.module.css';
import type { StepProps } from './batna-sheet.tsx';
import { leftOf, limitProblem, type DeskDraft } from './desk-draft.ts';

/** Where one stops, and what one tries to reach. */
export function LimitStep({ words, draft, onDraft, isChecked }: StepProps) {
  const left = draft.selected === undefined ? undefined : leftOf(draft.figures[draft.selected] ?? {});
  const problem = isChecked ? limitProblem(draft) : undefined;
  const isOfTarget = problem === 'limit.targetRange' || problem === 'limit.targetBelow';
  const { reservationPoint } = draft;
  const isUnlike = left !== undefined && reservationPoint !== undefined && Math.abs(left - reservationPoint) > 1;
  return (
    <>
      <p className={styles.lead}>{say('limit.lead')}</p>
      <div className={styles.limits}>
        <NumberField
          label={say('limit.reservation')}
          hint={
            isUnlike ? (
              say('limit.unlike', { points: formatPoints(words.messages.phrases.number, left) })
            ) : (
              <Termed text={say('limit.reservationHint')} />
            )
          }
          value={reservationPoint}
          min={0}
          max={200}
          step={0.1}
          onChange={(value) => onDraft(withNumber(draft, 'reservationPoint', value))}
          {...(problem !== undefined && !isOfTarget && { error: say(problem) })}
        />
        <NumberField
          label={say('limit.target')}
          hint={say('limit.targetHint')}
          value={draft.target}
          min={0}
          max={100}
          step={0.1}
          onChange={(value) => onDraft(withNumber(draft, 'target', value))}
          {...(isOfTarget && { error: say(problem) })}
        />
      </div>
    </>
  );
}

function withNumber(draft: DeskDraft, key: 'reservationPoint' | 'target', value: number | undefined): DeskDraft {
  const { [key]: _, ...rest } = draft;
  return value === undefined ? rest : { ...rest, [key]: value };
}
