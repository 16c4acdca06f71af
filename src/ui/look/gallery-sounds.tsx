import { useEffect, useState } from 'react';
import { CUES, ROOM_TONES, type RoomTone, type SoundLoader, type SoundPlayer } from '../../store/sound-model.ts';
import { UI_CAPTIONS } from '../../text/messages/en/ui-captions.ts';
import { Button } from './button.tsx';
import { Part } from './gallery-notes.tsx';
import styles from './gallery.module.css';
import { Segmented } from './segmented.tsx';
import { SoundCaption } from './toast.tsx';

/** Every cue with its words, and the room; the first click brings the sound. */
export function GallerySounds({ loadSound }: { readonly loadSound: SoundLoader }) {
  const [isAsked, setAsked] = useState(false);
  const [player, setPlayer] = useState<SoundPlayer>();
  const [room, setRoom] = useState<RoomTone>('none');
  useEffect(() => {
    if (!isAsked) return undefined;
    let opened: SoundPlayer | undefined;
    let isGone = false;
    void loadSound().then((mount) => {
      if (isGone) return;
      opened = mount({ volume: 1 });
      setPlayer(opened);
    });
    return () => {
      isGone = true;
      opened?.destroy();
    };
  }, [isAsked, loadSound]);
  useEffect(() => player?.setRoom(room), [player, room]);
  return (
    <Part title="Sounds">
      <Segmented
        legend="The room"
        options={ROOM_TONES.map((value) => ({ value, label: value }))}
        value={room}
        onChange={(tone) => {
          setAsked(true);
          setRoom(tone);
        }}
      />
      {!isAsked && <Button onClick={() => setAsked(true)}>Let it be heard</Button>}
      <ul className={styles.columns}>
        {CUES.map((name) => (
          <li key={name} className={styles.row}>
            <Button icon="soundOn" disabled={player === undefined} onClick={() => player?.play([{ name }])}>
              {name}
            </Button>
            <SoundCaption>{UI_CAPTIONS[name]}</SoundCaption>
          </li>
        ))}
      </ul>
    </Part>
  );
}
