import { useState } from 'react';
import type { CounterpartyType } from '../../domain/seat.ts';
import { DIAL_STEPS, DIALS, type Dial, type Tuning } from '../../domain/tuning.ts';
import { tunedText } from '../../text/tuned-text.ts';
import { Button } from '../look/button.tsx';
import { Segmented } from '../look/segmented.tsx';
import { LiveRegion } from '../look/toast.tsx';
import { useLabels } from '../words/use-labels.ts';
import { useSay } from '../words/use-say.ts';
import styles from './table-settings.module.css';

interface TuningDialsProps {
  readonly type: CounterpartyType;
  readonly tuning: Tuning;
  readonly onChange: (tuning: Tuning) => void;
}

/** Six dials that move a counterparty away from its type, in plain words; closed until somebody wants them. */
export function TuningDials({ type, tuning, onChange }: TuningDialsProps) {
  const say = useSay('tuning');
  const labels = useLabels();
  const [said, setSaid] = useState('');
  const turned = tunedText(labels, tuning).join(', ');
  return (
    <details className={styles.tuning}>
      <summary>
        {say('title')} <span>{turned === '' ? say('asUsual') : turned}</span>
      </summary>
      <div className={styles.dials}>
        <p>{say('lead')}</p>
        {DIALS.map((dial) => (
          <DialRow
            key={dial}
            dial={dial}
            tuning={tuning}
            onChange={(next) => {
              setSaid('');
              onChange(next);
            }}
          />
        ))}
        <p>{say('usual', { type: labels.types[type].label, about: say(`usual.${type}`) })}</p>
        <Button
          icon="rewind"
          onClick={() => {
            setSaid(say('wasReset'));
            onChange({});
          }}
        >
          {say('reset')}
        </Button>
        <LiveRegion message={said} />
      </div>
    </details>
  );
}

function DialRow({ dial, tuning, onChange }: Omit<TuningDialsProps, 'type'> & { readonly dial: Dial }) {
  const { dials, dialSteps } = useLabels();
  return (
    <div>
      <Segmented
        legend={dials[dial].label}
        isEven
        options={DIAL_STEPS.map((step) => ({ value: String(step), label: dialSteps[step] }))}
        value={String(tuning[dial] ?? 0)}
        onChange={(chosen) => {
          const step = DIAL_STEPS.find((known) => String(known) === chosen);
          if (step !== undefined) onChange({ ...tuning, [dial]: step });
        }}
      />
      <p className="caption">{dials[dial].about}</p>
    </div>
  );
}
