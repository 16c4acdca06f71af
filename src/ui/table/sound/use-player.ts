import { useEffect, useState } from 'react';
import type { SoundPlayer } from '../../../store/sound-model.ts';
import { useSound } from '../../settings/use-sound.ts';

/**
 * What makes the sounds, once there was a click or a key at this table (browsers keep silent until then) and while sound is on.
 * It comes when it comes; nothing waits for it.
 */
export function usePlayer(): { readonly player: SoundPlayer | undefined; readonly isAwake: boolean } {
  const { isOn, volume, load } = useSound();
  const [isAwake, setAwake] = useState(false);
  const [player, setPlayer] = useState<SoundPlayer>();

  useEffect(() => {
    if (isAwake) return undefined;
    const wake = () => setAwake(true);
    window.addEventListener('click', wake);
    window.addEventListener('keydown', wake);
    return () => {
      window.removeEventListener('click', wake);
      window.removeEventListener('keydown', wake);
    };
  }, [isAwake]);

  useEffect(() => {
    if (!isAwake || !isOn || load === undefined) return undefined;
    let isGone = false;
    let opened: SoundPlayer | undefined;
    load().then(
      (mountSound) => {
        if (isGone) return;
        // silent until the volume is set, below
        opened = mountSound({ volume: 0 });
        setPlayer(opened);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
      opened?.destroy();
      setPlayer(undefined);
    };
  }, [isAwake, isOn, load]);

  useEffect(() => player?.setVolume(volume / 100), [player, volume]);
  return { player, isAwake };
}
