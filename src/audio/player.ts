import {
  CUES,
  type Cue,
  type CueName,
  type RoomTone,
  type SoundOptions,
  type SoundPlayer,
} from '../store/sound-model.ts';
import { cueGain, masterGain, roomGain } from './levels.ts';

/** A sound that is heard once; a second time may begin before the first has ended. */
export interface CueVoice {
  readonly start: (gain: number) => void;
  readonly stop: () => void;
}

/** The sound that goes on and on. */
export interface RoomVoice {
  /** Begins, silent. */
  readonly start: () => void;
  readonly pause: () => void;
  readonly resume: () => void;
  /** Goes over to a loudness from the one it has, in so many milliseconds. */
  readonly glide: (gain: number, takes: number) => void;
}

/** What makes voices sound. */
export interface Output {
  readonly cue: (name: CueName) => CueVoice;
  readonly room: RoomVoice;
  readonly setGain: (gain: number) => void;
  readonly close: () => void;
}

export type PageLife = Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>;

/** Cues of one change follow each other, so that each can be told from the next; in milliseconds. */
const APART = 260;
/** How long the room takes to come, to change and to go. @source look.md, durations */
const ROOM_MS = { comes: 2400, changes: 900, goes: 420 } as const;

/** Plays cues and the room's own tone; a page nobody looks at is silent. */
export function createPlayer(output: Output, page: PageLife, { volume }: SoundOptions): SoundPlayer {
  const { room } = output;
  const voices = new Map(CUES.map((name) => [name, output.cue(name)]));
  const due = new Set<ReturnType<typeof setTimeout>>();
  let tone: RoomTone = 'none';
  let isBegun = false;

  const forgetDue = (): void => {
    for (const timer of due) clearTimeout(timer);
    due.clear();
  };
  const sound = ({ name, force = 1 }: Cue): void => voices.get(name)?.start(cueGain(name) * force);
  const soundRoom = (): void => {
    const gain = roomGain(tone);
    if (isBegun) {
      room.glide(gain, ROOM_MS.changes);
      return;
    }
    if (tone === 'none' || page.hidden) return;
    isBegun = true;
    room.start();
    room.glide(gain, ROOM_MS.comes);
  };
  const followPage = (): void => {
    if (page.hidden) {
      forgetDue();
      for (const voice of voices.values()) voice.stop();
      if (isBegun) room.pause();
    } else if (isBegun) room.resume();
    else soundRoom();
  };

  output.setGain(masterGain(volume));
  page.addEventListener('visibilitychange', followPage);
  return {
    play: (cues) => {
      forgetDue();
      if (page.hidden) return;
      const [first, ...rest] = cues;
      if (first !== undefined) sound(first);
      for (const [at, cue] of rest.entries()) {
        const timer = setTimeout(
          () => {
            due.delete(timer);
            sound(cue);
          },
          (at + 1) * APART,
        );
        due.add(timer);
      }
    },
    setRoom: (next) => {
      if (next === tone) return;
      tone = next;
      soundRoom();
    },
    setVolume: (next) => output.setGain(masterGain(next)),
    destroy: () => {
      forgetDue();
      page.removeEventListener('visibilitychange', followPage);
      if (isBegun) room.glide(0, ROOM_MS.goes);
      setTimeout(output.close, ROOM_MS.goes);
    },
  };
}
