import { drawInteger } from '../kernel/chance.ts';
import { LINE_KINDS, type LineKind, type Voice } from '../engine/voice.ts';
import type { Bank, BankCue } from './bank-schema.ts';

/** What can be seen and heard while somebody speaks; each is what a camera would show. */
export interface Cue {
  readonly id: string;
  readonly face: string;
  readonly posture: string;
  readonly sound: string;
  /** The one of the three that a transcript shows. */
  readonly shown: string;
}

export interface Showing {
  readonly bank: Bank;
  readonly voice: Voice;
  /** Names a reaction may give for posture and sound; kinds of line among them are looked up first. */
  readonly keys: readonly string[];
  /** Cues of the last replies. */
  readonly lately: readonly string[];
  readonly seed: number;
  readonly seq: number;
}

const SHOWN = ['face', 'posture', 'sound'] as const;

/**
 * What is seen and heard with a reply: by what it reacts to, its rung and whether the type was helped; never one of the last three.
 *
 * @source voices §1, repetition; §2, cues
 */
export function chooseCue(showing: Showing): Cue | undefined {
  const { voice, keys, seed, seq } = showing;
  const named = LINE_KINDS.filter((kind) => keys.includes(kind));
  const kinds: readonly LineKind[] = [...new Set([...named, ...voice.parts.map(({ line }) => line)])];
  for (const kind of kinds) {
    const fitting = cuesOf(showing, kind);
    if (fitting.length === 0) continue;
    const cue = fitting[drawInteger({ seed, purpose: 'text.cue', round: seq }, 0, fitting.length - 1)];
    const shown = SHOWN[drawInteger({ seed, purpose: 'text.cue.shown', round: seq }, 0, SHOWN.length - 1)];
    if (cue !== undefined && shown !== undefined)
      return { id: `${kind}.${cue.id}`, face: cue.face, posture: cue.posture, sound: cue.sound, shown: cue[shown] };
  }
  return undefined;
}

function cuesOf({ bank, voice, lately }: Showing, kind: LineKind): readonly BankCue[] {
  const fresh = (bank.cues[kind] ?? []).filter(({ id }) => !lately.includes(`${kind}.${id}`));
  const turned = fresh.filter((cue) => cue.turned);
  if (voice.turned && turned.length > 0) return turned;
  const plain = fresh.filter((cue) => !cue.turned);
  const onRung = plain.filter(({ rung }) => rung.includes(voice.rung));
  return onRung.length > 0 ? onRung : plain;
}
