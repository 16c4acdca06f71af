import { useEffect, useMemo, useRef } from 'react';
import { cuesOf, pencilTouch, roomToneOf } from '../../../store/select/sounds.ts';
import { SoundCaption } from '../../look/toast.tsx';
import { useSound } from '../../settings/use-sound.ts';
import { useSeat } from '../seat-context.tsx';
import { say } from './captions-say.ts';
import styles from './table-sound.module.css';
import { useCaptions, type Heard } from './use-captions.ts';
import { useChange } from './use-change.ts';
import { usePlayer } from './use-player.ts';

/**
 * What is heard at the table, and its words over the scene. They are no live region: what is said and seen is announced already, and a
 * sound never tells more than that.
 *
 * @param props.draft - worth to me of the move being composed
 */
export function TableSound({ draft }: { readonly draft: number | undefined }) {
  const { view, state } = useSeat();
  const { isOn, hasCaptions } = useSound();
  const { player, isAwake } = usePlayer();
  const [captions, caption] = useCaptions();
  const line = `${state.id}.${state.branch}`;
  const room = roomToneOf(view);
  useEffect(() => player?.setRoom(room), [player, room]);

  const scene = useMemo(() => ({ line, view, room, isHeard: isOn && isAwake }), [isAwake, isOn, line, room, view]);
  useChange(scene, (now, before) => {
    const cues = now.line === before.line ? cuesOf(before.view, now.view) : [];
    if (cues.length > 0) player?.play(cues);
    // that the room is as before needs no words
    const isRoomNew = (now.room !== before.room && now.room !== 'usual') || (now.isHeard && !before.isHeard);
    const tone: readonly Heard[] = isRoomNew ? [`room.${now.room}`] : [];
    caption([...cues.map(({ name }) => name), ...tone]);
  });

  const touchedAt = useRef(0);
  useChange(draft, (now, before) => {
    const at = performance.now();
    const touch = pencilTouch(before, now, at - touchedAt.current);
    if (touch === undefined) return;
    touchedAt.current = at;
    player?.play([touch]);
    caption([touch.name]);
  });

  if (!hasCaptions || captions.length === 0) return null;
  return (
    <section className={styles.captions} aria-label={say('heard')}>
      <SoundCaption>
        <span>
          {captions.map((name) => (
            <span key={name} className={styles.line}>
              {say(name)}{' '}
            </span>
          ))}
        </span>
      </SoundCaption>
    </section>
  );
}
