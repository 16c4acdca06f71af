import { CUES, type CueName } from '../../src/store/sound-model.ts';
import { tick, cup } from './recipes/brass-and-china.ts';
import { breathedIn, breathedOut } from './recipes/breaths.ts';
import { laidDown, slide, turned } from './recipes/paper.ts';
import { capped, signature, touched } from './recipes/pens.ts';
import { roomTone } from './recipes/room-tone.ts';
import { creak, door, pushedBack } from './recipes/wood.ts';
import { balanced, faded, mixed, peakingAt, type Signal } from './signal.ts';
import { inTheRoom, type Distance } from './space.ts';

interface Recipe {
  readonly make: (name: string) => Signal;
  readonly from: Distance;
}

/** How each cue is made, and from where it comes. A new one is a row here and in `CUES`. */
const RECIPES = {
  card: { from: 'mine', make: (name) => slide(name, 0.42) },
  fan: {
    from: 'mine',
    make: (name) => mixed([0, 1, 2].map((at) => ({ signal: slide(`${name}.${at}`, 0.36), at: at * 0.09, gain: 0.8 }))),
  },
  offer: {
    from: 'theirs',
    make: (name) =>
      balanced([
        { signal: slide(name, 0.4), gain: 0.8 },
        { signal: laidDown(name), at: 0.3, gain: 0.7 },
      ]),
  },
  page: { from: 'mine', make: (name) => turned(name, 0.5) },
  chair: { from: 'theirs', make: (name) => creak(name, 0.55) },
  'chair-back': { from: 'theirs', make: (name) => pushedBack(name, 0.62) },
  breath: { from: 'theirs', make: (name) => breathedOut(name, 0.75) },
  'breath-in': { from: 'theirs', make: (name) => breathedIn(name, 0.5) },
  cup: { from: 'theirs', make: cup },
  cap: { from: 'theirs', make: capped },
  pen: { from: 'mine', make: (name) => signature(name, 5) },
  pencil: { from: 'mine', make: touched },
  tick: { from: 'theirs', make: tick },
  agreement: {
    from: 'mine',
    make: (name) =>
      balanced([
        { signal: signature(name, 4), gain: 0.7 },
        { signal: capped(name), at: 0.72 },
      ]),
  },
  rupture: {
    from: 'theirs',
    make: (name) =>
      balanced([
        { signal: pushedBack(name, 0.42), gain: 0.9 },
        { signal: breathedIn(name, 0.3), at: 0.46 },
      ]),
  },
  door: { from: 'door', make: door },
} as const satisfies Record<CueName, Recipe>;

/** Cues are kept loud in their files, for the encoders' sake; how loud they are heard is the player's. */
const PEAK = -4;
/** Room tone has no peaks to speak of. */
const ROOM_PEAK = -12;

/** Every file there is. */
export const ALL_SOUNDS = ['room', ...CUES] as const;

/** A sound as it lies in its file. */
export function makeSound(name: (typeof ALL_SOUNDS)[number]): Signal {
  if (name === 'room') return peakingAt(roomTone(name), ROOM_PEAK);
  const { make, from }: Recipe = RECIPES[name];
  return faded(peakingAt(trimmed(inTheRoom(make(name), from)), PEAK), 0.002, 0.03);
}

/** What nobody hears any more at the end is left off. */
const INAUDIBLE = 0.002;
function trimmed(signal: Signal): Signal {
  const loud = signal.reduce((most, value) => Math.max(most, Math.abs(value)), 0) * INAUDIBLE;
  return signal.slice(0, signal.findLastIndex((value) => Math.abs(value) > loud) + 1);
}
