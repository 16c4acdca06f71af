import { useId } from 'react';
import styles from './field.module.css';

export interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly isLabelHidden?: boolean | undefined;
  /** The words for no answer. */
  readonly none: string;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly isDisabled?: boolean | undefined;
  }[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
}

/**
 * One of many, or none yet: the list that every device brings along. What was chosen is written over it, so that a long name is broken
 * into lines and not cut.
 */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, isLabelHidden = false, none, options, value, onChange } = props;
  const id = useId();
  const chosen = options.find((option) => option.value === value);
  return (
    <div className={styles.field}>
      <label className={isLabelHidden ? 'visually-hidden' : styles.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.chosen} data-open={value === undefined || undefined}>
        <span aria-hidden="true">{chosen?.label ?? none}</span>
        <select
          id={id}
          value={value ?? ''}
          onChange={({ currentTarget }) =>
            onChange(options.find((option) => option.value === currentTarget.value)?.value)
          }
        >
          <option value="">{none}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.isDisabled === true}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
