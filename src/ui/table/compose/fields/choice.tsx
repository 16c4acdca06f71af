import { useId, type ReactNode } from 'react';
import { classes } from '../../../look/classes.ts';
import { Glyph, type GlyphRole } from '../../../look/glyph.tsx';
import styles from './fields.module.css';

export interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly hint?: ReactNode;
    readonly glyph?: GlyphRole;
  }[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  readonly isLegendHidden?: boolean;
}

/** One of several things in words of any length: a radio group that wraps. */
export function Choice<Value extends string>({ legend, options, value, onChange, isLegendHidden }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend className={isLegendHidden ? 'visually-hidden' : 'caption'}>{legend}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={classes(styles.option, option.value === value && styles.taken)}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>
              {option.label}
              {option.hint !== undefined && <small>{option.hint}</small>}
            </span>
            {option.glyph && <Glyph of={option.glyph} />}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
