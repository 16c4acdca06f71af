import { UI_PRIVACY } from '../../text/messages/en/ui-privacy.ts';
import { sayIn } from '../words/use-say.ts';

/** The words of the page on one's data; they come with it. */
export const say = sayIn<'privacy'>(UI_PRIVACY);

const KILO = 1000;

/** Bytes as one reads them. */
export function saySize(bytes: number): string {
  if (bytes < KILO) return say('bytes', { n: bytes });
  if (bytes < KILO * KILO) return say('kilobytes', { n: tenth(bytes / KILO) });
  return say('megabytes', { n: tenth(bytes / KILO / KILO) });
}

const tenth = (value: number): number => (value < 100 ? Math.round(value * 10) / 10 : Math.round(value));
