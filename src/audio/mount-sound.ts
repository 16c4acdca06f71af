import { Howl, Howler } from 'howler';
import { ROOM_LOOP, type CueName, type SoundOptions, type SoundPlayer } from '../store/sound-model.ts';
import { createPlayer, type CueVoice, type RoomVoice } from './player.ts';

/** What browsers read: Vorbis first, MP3 where it is unknown. */
const ENDINGS = ['ogg', 'mp3'] as const;
const SECOND = 1000;
/** A cue that comes in from the network later than this has missed its moment; in milliseconds. */
const STALE = 700;
/** A whole period of the room's tone, over and over. */
const ROUND = 'round';
const ROUNDS = { [ROUND]: [ROOM_LOOP.lead * SECOND, ROOM_LOOP.period * SECOND, true] } satisfies Record<
  string,
  [number, number, boolean]
>;

/** Opens the sound of the table. Where it cannot be heard (no device, blocked, not there), it is silent and says nothing. */
export function mountSound(options: SoundOptions): SoundPlayer {
  const howls: Howl[] = [];
  const open = (name: CueName | 'room'): Howl => {
    const src = ENDINGS.map((ending) => `${import.meta.env.BASE_URL}sounds/${name}.${ending}`);
    const howl = new Howl({ src, ...(name === 'room' && { sprite: ROUNDS }) });
    howls.push(howl);
    return howl;
  };
  return createPlayer(
    {
      room: roomVoice(open('room')),
      cue: (name) => cueVoice(open(name)),
      setGain: (gain) => void Howler.volume(gain),
      close: () => {
        for (const howl of howls) howl.unload();
      },
    },
    document,
    options,
  );
}

function cueVoice(howl: Howl): CueVoice {
  const begin = (gain: number): void => void howl.volume(gain, howl.play());
  return {
    start: (gain) => {
      if (howl.state() === 'loaded') {
        begin(gain);
        return;
      }
      const asked = performance.now();
      howl.once('load', () => {
        if (performance.now() - asked < STALE) begin(gain);
      });
    },
    stop: () => void howl.stop(),
  };
}

function roomVoice(howl: Howl): RoomVoice {
  let run: number | undefined;
  return {
    start: () => {
      run = howl.play(ROUND);
      howl.volume(0, run);
    },
    pause: () => void howl.pause(run),
    resume: () => void howl.play(run),
    glide: (gain, takes) => {
      if (run === undefined) return;
      // until it is loaded, what is asked of it waits in order, and it has no loudness of its own
      const now = howl.state() === 'loaded' ? Number(howl.volume(run)) : 0;
      howl.fade(now, gain, takes, run);
    },
  };
}
