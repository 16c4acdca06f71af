import { Button } from '../look/button.tsx';
import { useSay } from '../words/use-say.ts';
import { useSound } from './use-sound.ts';

/** All sound off, or on again, for good, by one click. */
export function SoundSwitch() {
  const say = useSay('sound');
  const { isOn, setOn, load } = useSound();
  if (load === undefined) return null;
  return (
    <Button
      kind="quiet"
      icon={isOn ? 'soundOn' : 'soundOff'}
      aria-label={say('sound')}
      aria-pressed={isOn}
      onClick={() => setOn(!isOn)}
    />
  );
}
