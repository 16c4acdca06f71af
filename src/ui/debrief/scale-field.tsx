import { useId } from 'react';
import { classes } from '../look/classes.ts';
import { say } from './debrief-say.ts';
import styles from './survey.module.css';

interface ScaleFieldProps {
  readonly legend: string;
  /** From 1 to 7; undefined where it is left out. */
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  /** Says below the numbers what the first and the last mean. */
  readonly hasEnds: boolean;
}

const STEPS = [1, 2, 3, 4, 5, 6, 7] as const;
const [FIRST, LAST] = [1, 7] as const;

/** A statement and seven numbers, or none: a radio group. */
export function ScaleField({ legend, value, onChange, hasEnds }: ScaleFieldProps) {
  const name = useId();
  /** The first and the last number with what they mean; the others speak for themselves. */
  const endOf = (step: number | undefined): string | undefined =>
    step === FIRST ? `${step}, ${say('survey.least')}` : step === LAST ? `${step}, ${say('survey.most')}` : undefined;
  return (
    <fieldset className={styles.scale}>
      <legend>{legend}</legend>
      <div className={styles.steps}>
        {([undefined, ...STEPS] as const).map((step) => (
          <label key={step ?? 'skip'} className={classes(styles.step, step === value && styles.taken)}>
            <input
              type="radio"
              name={name}
              checked={step === value}
              aria-label={endOf(step)}
              onChange={() => onChange(step)}
            />
            <span>{step ?? say('survey.skip')}</span>
          </label>
        ))}
      </div>
      {hasEnds && (
        <div className={styles.ends} aria-hidden="true">
          <span>{say('survey.least')}</span>
          <span>{say('survey.most')}</span>
        </div>
      )}
    </fieldset>
  );
}
