import type { Act } from '../engine/act.ts';
import type { Refusal } from '../engine/refusal.ts';
import type { Words } from './words.ts';

/** Why an input was refused and what would help, in one or two sentences for the person who tried. */
export function refusalText(_words: Words, refusal: Refusal, _acts: readonly Act[] = []): string {
  return refusal.code;
}
