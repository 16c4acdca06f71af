import type { Log } from '../engine/events.ts';
import type { Words } from './words.ts';

/** What can be seen and heard while somebody speaks; each is what a camera would show. */
export interface Cue {
  readonly id: string;
  readonly face: string;
  readonly posture: string;
  readonly sound: string;
  /** The one of the three that a transcript shows. */
  readonly shown: string;
}

/** A scripted side's move in words. */
export interface Reply {
  /** Empty where a cue is the whole reply. */
  readonly said: string;
  readonly cue: Cue | undefined;
  /** Ids of the lines it was made of: `warrior.refusal.2.c`. */
  readonly lines: readonly string[];
}

/** The words of one scripted move of a log; undefined where the event is no such move. For a whole log use `transcript`. */
export function sayReply(_words: Words, _log: Log, _seq: number): Reply | undefined {
  return undefined;
}
