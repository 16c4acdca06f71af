import { useId } from 'react';
import { LENSES } from '../../domain/lens.ts';
import { classes } from '../look/classes.ts';
import { say } from './desk-say.ts';
import type { SheetFormProps } from './sheet-form.ts';
import forms from './sheet-forms.module.css';
import styles from './strategy.module.css';

/** How one means to go about it; each way with its source, and when it is the wrong one. */
export function StrategyForm({ words, value, onChange }: SheetFormProps<'strategy'>) {
  const name = useId();
  const { lenses } = words.messages.labels;
  return (
    <>
      <p className={forms.lead}>{say('strategy.lead')}</p>
      <fieldset className={styles.lenses}>
        <legend className="visually-hidden">{say('strategy.legend')}</legend>
        {LENSES.map((lens) => (
          <label key={lens} className={classes(styles.lens, lens === value.lens && styles.taken)}>
            <input
              type="radio"
              name={name}
              value={lens}
              checked={lens === value.lens}
              aria-label={lenses[lens].label}
              aria-describedby={`${name}-${lens}`}
              onChange={() => onChange({ lens })}
            />
            <span id={`${name}-${lens}`}>
              <b>{lenses[lens].label}</b>
              <span>{lenses[lens].about}</span>
              <span>
                <i>{say('strategy.not')}</i> {say(`not.${lens}`)}{' '}
                <small>{say('source', { source: say(`lensSource.${lens}`) })}</small>
              </span>
            </span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
