import { useId, type CSSProperties } from 'react';
import styles from './slider.module.css';

export interface SliderProps {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
  /** The value in words, with its unit. */
  readonly valueText: string;
  /** What the change is worth to me, signed; stands beside the value. */
  readonly delta?: string | undefined;
  /** Whose gift it is: colours the way from the notch to the thumb. */
  readonly owner: 'me' | 'them';
  /** Where it lay before. */
  readonly notch?: number | undefined;
}

/** A slider on which right is always better for me; the notch is where it lay. */
export function Slider(props: SliderProps) {
  const { label, min, max, step, value, onChange, valueText, delta, owner, notch } = props;
  const id = useId();
  const share = (at: number) => (max === min ? 0 : (Math.min(Math.max(at, min), max) - min) / (max - min));
  const from = notch === undefined ? share(value) : Math.min(share(notch), share(value));
  const to = notch === undefined ? share(value) : Math.max(share(notch), share(value));
  const rail: CSSProperties & Record<`--${string}`, string | number> = {
    '--from': from,
    '--to': to,
    '--notch': notch === undefined ? 0 : share(notch),
    '--role': `var(--c-${owner})`,
  };
  return (
    <div className={styles.slider}>
      <div className={styles.words}>
        <label htmlFor={id}>{label}</label>
        <output htmlFor={id} className={styles.value}>
          {valueText}
        </output>
        {delta !== undefined && <span className={styles.delta}>{delta}</span>}
      </div>
      <div className={styles.rail} style={rail}>
        <span className={styles.track} />
        <span className={styles.way} />
        {notch !== undefined && <span className={styles.notch} />}
        <input
          id={id}
          type="range"
          min={min}
          max={max}
          step={step}
          value={value}
          aria-valuetext={delta === undefined ? valueText : `${valueText}, ${delta}`}
          onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
        />
      </div>
    </div>
  );
}
