import { createContext, useContext, useMemo, useState } from 'react';
import type { SoundLoader } from '../../store/sound-model.ts';
import { readSetting, writeSetting } from './device-settings.ts';

/** What the person chose to hear, and what makes it heard. */
export interface SoundSetting {
  readonly isOn: boolean;
  readonly setOn: (isOn: boolean) => void;
  /** 0–100. */
  readonly volume: number;
  readonly setVolume: (volume: number) => void;
  /** Whether what is heard is written too: as chosen, else while there is sound. */
  readonly hasCaptions: boolean;
  readonly setCaptions: (hasCaptions: boolean) => void;
  /** Undefined where nothing can make a sound; then nothing offers one. */
  readonly load: SoundLoader | undefined;
}

/** Loud enough for a quiet room, still far below speech. */
const USUAL_VOLUME = 70;
const LOUDEST = 100;

const nothing = (): void => undefined;
const SILENT: SoundSetting = {
  isOn: false,
  setOn: nothing,
  volume: USUAL_VOLUME,
  setVolume: nothing,
  hasCaptions: false,
  setCaptions: nothing,
  load: undefined,
};

export const SoundContext = createContext<SoundSetting>(SILENT);

export const useSound = (): SoundSetting => useContext(SoundContext);

/** Keeps what is chosen on the device; used once, on top. */
export function useSoundChoice(load: SoundLoader | undefined): SoundSetting {
  const [isOn, setOn] = useState(() => readSetting('sound') !== 'off');
  const [volume, setVolume] = useState(readVolume);
  const [captions, setCaptions] = useState(() => readSetting('captions'));
  return useMemo(
    () => ({
      isOn,
      setOn: (next) => {
        writeSetting('sound', next ? 'on' : 'off');
        setOn(next);
      },
      volume,
      setVolume: (next) => {
        writeSetting('volume', String(next));
        setVolume(next);
      },
      hasCaptions: captions === undefined ? isOn : captions === 'on',
      setCaptions: (next) => {
        const chosen = next ? 'on' : 'off';
        writeSetting('captions', chosen);
        setCaptions(chosen);
      },
      load,
    }),
    [captions, isOn, load, volume],
  );
}

/** The volume as it was kept; anything else counts as none. */
function readVolume(): number {
  const kept = readSetting('volume') ?? '';
  return /^\d{1,3}$/u.test(kept) && Number(kept) <= LOUDEST ? Number(kept) : USUAL_VOLUME;
}
