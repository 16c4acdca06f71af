import { useId, type ReactNode } from 'react';
import { Button } from './button.tsx';
import styles from './field.module.css';

interface FieldWords {
  readonly label: string;
  readonly hint?: ReactNode | undefined;
  readonly error?: string | undefined;
}

function describe(id: string, { hint, error }: FieldWords): string | undefined {
  const ids = [error !== undefined && `${id}-error`, hint !== undefined && `${id}-hint`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

function Below({ id, hint, error }: FieldWords & { readonly id: string }) {
  return (
    <>
      {error !== undefined && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="caption">
          {hint}
        </p>
      )}
    </>
  );
}

export interface TextFieldProps extends FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** More than one line. */
  readonly rows?: number | undefined;
  /** A day of the calendar, as YYYY-MM-DD. */
  readonly isDate?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly isSaid?: boolean | undefined;
  /** Letters that fit. */
  readonly most?: number | undefined;
}

export function TextField({
  value,
  onChange,
  rows,
  isDate = false,
  placeholder,
  isSaid = false,
  most,
  ...words
}: TextFieldProps) {
  const id = useId();
  const shared = {
    id,
    value,
    placeholder,
    maxLength: most,
    className: isSaid ? `${styles.input} said` : styles.input,
    'aria-invalid': words.error !== undefined,
    'aria-describedby': describe(id, words),
  };
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {words.label}
      </label>
      {rows === undefined ? (
        <input {...shared} type={isDate ? 'date' : 'text'} onChange={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <textarea {...shared} rows={rows} onChange={(event) => onChange(event.currentTarget.value)} />
      )}
      <Below id={id} {...words} />
    </div>
  );
}

export interface NumberFieldProps extends FieldWords {
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly step?: number | undefined;
  readonly unit?: string | undefined;
  /** Words of the two step buttons; without them there are none. */
  readonly steps?: { readonly less: string; readonly more: string } | undefined;
  readonly isLabelHidden?: boolean | undefined;
}

/** A number one types or steps; empty is undefined, never 0. */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, min, max, step = 1, unit, steps, isLabelHidden = false, ...words } = props;
  const id = useId();
  const within = (next: number) => Math.min(Math.max(next, min ?? next), max ?? next);
  const move = (by: number) => onChange(within((value ?? min ?? 0) + by));
  return (
    <div className={styles.field}>
      <label className={isLabelHidden ? 'visually-hidden' : styles.label} htmlFor={id}>
        {words.label}
      </label>
      <div className={styles.stepper}>
        {steps && <Button kind="quiet" icon="minus" aria-label={steps.less} onClick={() => move(-step)} />}
        <input
          id={id}
          className={`${styles.input} ${styles.number}`}
          type="number"
          inputMode="decimal"
          value={value ?? ''}
          min={min}
          max={max}
          step={step}
          aria-invalid={words.error !== undefined}
          aria-describedby={describe(id, words)}
          onChange={({ currentTarget: { valueAsNumber } }) =>
            onChange(Number.isNaN(valueAsNumber) ? undefined : valueAsNumber)
          }
        />
        {unit !== undefined && <span className={styles.unit}>{unit}</span>}
        {steps && <Button kind="quiet" icon="plus" aria-label={steps.more} onClick={() => move(step)} />}
      </div>
      <Below id={id} {...words} />
    </div>
  );
}
