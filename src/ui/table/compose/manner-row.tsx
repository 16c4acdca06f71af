import { useState } from 'react';
import { AIMS, AUDIENCES, DIRECTNESS, TONES, type Manner } from '../../../domain/manner.ts';
import { Button } from '../../look/button.tsx';
import { Segmented } from '../../look/segmented.tsx';
import { useSay } from '../../words/use-say.ts';
import styles from './composer.module.css';

export interface MannerRowProps {
  readonly manner: Manner;
  readonly onChange: (manner: Manner) => void;
}

/** How it is said: the tone at hand, the rest one press away. */
export function MannerRow({ manner, onChange }: MannerRowProps) {
  const say = useSay('table');
  const [isOpen, setOpen] = useState(manner.directness !== 'direct' || manner.audience !== 'private' || manner.aim !== 'matter');
  return (
    <div className={styles.manner}>
      <Segmented
        legend={say('tone')}
        options={TONES.map((value) => ({ value, label: say(`tone.${value}`) }))}
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
            options={DIRECTNESS.map((value) => ({ value, label: say(`directness.${value}`) }))}
            value={manner.directness}
            onChange={(directness) => onChange({ ...manner, directness })}
          />
          <Segmented
            legend={say('audience')}
            options={AUDIENCES.map((value) => ({ value, label: say(`audience.${value}`) }))}
            value={manner.audience}
            onChange={(audience) => onChange({ ...manner, audience })}
          />
          <Segmented
            legend={say('aim')}
            options={AIMS.map((value) =>
              value === 'person'
                ? { value, label: say('aim.person'), glyph: 'ethics' as const }
                : { value, label: say('aim.matter') },
            )}
            value={manner.aim}
            onChange={(aim) => onChange({ ...manner, aim })}
          />
        </>
      )}
    </div>
  );
}
