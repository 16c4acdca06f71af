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

/** One of many, or none yet: the list that every device brings along. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, isLabelHidden = false, none, options, value, onChange } = props;
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={isLabelHidden ? 'visually-hidden' : styles.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        value={value ?? ''}
        data-open={value === undefined || undefined}
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
  );
}
