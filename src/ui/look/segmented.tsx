import { useId } from 'react';
import { classes } from './classes.ts';
import { Glyph, type GlyphRole } from './glyph.tsx';
import styles from './segmented.module.css';

export interface SegmentedProps<Value extends string> {
  readonly legend: string;
  readonly isLegendHidden?: boolean | undefined;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly glyph?: GlyphRole | undefined;
    readonly isDisabled?: boolean | undefined;
  }[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  /** All answers equally wide; words wrap where it is narrow. */
  readonly isEven?: boolean | undefined;
}

/** A few answers side by side, one of them taken: a radio group. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { legend, isLegendHidden = false, isEven = false, options, value, onChange } = props;
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={isLegendHidden ? 'visually-hidden' : styles.legend}>{legend}</legend>
      <div className={classes(styles.row, isEven && styles.even)}>
        {options.map((option) => (
          <label key={option.value} className={classes(styles.option, option.value === value && styles.taken)}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.isDisabled ?? false}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
            {option.glyph && <Glyph of={option.glyph} />}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
