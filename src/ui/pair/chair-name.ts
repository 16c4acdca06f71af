import type { Side } from '../../domain/side.ts';
import { sideText, type Words } from '../../text/words.ts';

/** A chair by who sits in it and for whom, as both would say it: `Mensah, Tallyroot`. */
export function chairName(words: Words, side: Side): string {
  const { person, house } = sideText(words, side);
  return `${person.short}, ${house}`;
}
