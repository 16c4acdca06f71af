import { useState } from 'react';
import { AIMS, AUDIENCES, DIRECTNESS, TONES, type Manner } from '../../../domain/manner.ts';
import { Button } from '../../look/button.tsx';
import { Segmented } from '../../look/segmented.tsx';
import { useSay } from '../../words/use-say.ts';
import { useSeat } from '../seat-context.tsx';
import styles from './composer.module.css';

export interface MannerRowProps {
  readonly manner: Manner;
  readonly onChange: (manner: Manner) => void;
}

/** How it is said: the tone at hand, the rest one press away. */
export function MannerRow({ manner, onChange }: MannerRowProps) {
  const say = useSay('table');
  const { tones, directness, audience, aim } = useSeat().words.messages.labels;
  const [isOpen, setOpen] = useState(
    manner.directness !== 'direct' || manner.audience !== 'private' || manner.aim !== 'matter',
  );
  return (
    <div className={styles.manner}>
      <Segmented
        legend={say('tone')}
        options={TONES.map((value) => ({ value, label: tones[value].label }))}
        value={manner.tone}
        onChange={(tone) => onChange({ ...manner, tone })}
      />
      {!isOpen && (
        <Button kind="quiet" icon="settings" aria-expanded="false" onClick={() => setOpen(true)}>
          {say('manner.more')}
        </Button>
      )}
      {isOpen && (
        <>
          <Segmented
            legend={say('directness')}
            options={DIRECTNESS.map((value) => ({ value, label: directness[value].label }))}
            value={manner.directness}
            onChange={(chosen) => onChange({ ...manner, directness: chosen })}
          />
          <Segmented
            legend={say('audience')}
            options={AUDIENCES.map((value) => ({ value, label: audience[value].label }))}
            value={manner.audience}
            onChange={(chosen) => onChange({ ...manner, audience: chosen })}
          />
          <Segmented
            legend={say('aim')}
            options={AIMS.map((value) => ({
              value,
              label: aim[value].label,
              glyph: value === 'person' ? 'ethics' : undefined,
            }))}
            value={manner.aim}
            onChange={(chosen) => onChange({ ...manner, aim: chosen })}
          />
        </>
      )}
    </div>
  );
}
