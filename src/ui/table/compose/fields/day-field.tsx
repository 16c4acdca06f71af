import { useId } from 'react';
import { sayDate } from '../../../../text/dates.ts';
import { useSeat } from '../../seat-context.tsx';
import styles from './fields.module.css';

export interface DayFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (day: number | undefined) => void;
  /** The words for no day at all, where there need be none. */
  readonly none?: string;
}

/** So far ahead a date can be named. */
const DAYS_AHEAD = 21;

/** A day of the talks' own calendar. */
export function DayField({ label, value, onChange, none }: DayFieldProps) {
  const { view, words } = useSeat();
  const id = useId();
  const days = Array.from({ length: DAYS_AHEAD }, (_, ahead) => view.day + ahead + 1);
  return (
    <p className={styles.field}>
      <label className="caption" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        value={value ?? ''}
        onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? undefined : Number(currentTarget.value))}
      >
        {none !== undefined && <option value="">{none}</option>}
        {value !== undefined && !days.includes(value) && <option value={value}>{sayDate(words, value)}</option>}
        {days.map((day) => (
          <option key={day} value={day}>
            {sayDate(words, day)}
          </option>
        ))}
      </select>
    </p>
  );
}
