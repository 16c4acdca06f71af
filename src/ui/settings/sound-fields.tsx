import { Segmented } from '../look/segmented.tsx';
import { Slider } from '../look/slider.tsx';
import { useSay } from '../words/use-say.ts';
import styles from './sound-fields.module.css';
import { useSound } from './use-sound.ts';

const CHOICES = ['on', 'off'] as const;
const STEP = 5;

/** Whether, how loud, and whether in words too. */
export function SoundFields() {
  const say = useSay('sound');
  const { isOn, setOn, volume, setVolume, hasCaptions, setCaptions, load } = useSound();
  if (load === undefined) return null;
  return (
    <div className={styles.fields}>
      <div className={styles.row}>
        <Segmented
          legend={say('sound')}
          options={CHOICES.map((value) => ({ value, label: say(`sound.${value}`) }))}
          value={isOn ? 'on' : 'off'}
          onChange={(value) => setOn(value === 'on')}
        />
        <Segmented
          legend={say('captions')}
          options={CHOICES.map((value) => ({ value, label: say(`captions.${value}`) }))}
          value={hasCaptions ? 'on' : 'off'}
          onChange={(value) => setCaptions(value === 'on')}
        />
      </div>
      <Slider
        label={say('volume')}
        owner="me"
        {...{ min: 0, max: 100, step: STEP }}
        value={volume}
        valueText={say('volume.value', { n: volume })}
        onChange={setVolume}
      />
      <p className="caption">{say('hint')}</p>
    </div>
  );
}
