import { sayDate } from '../../text/dates.ts';
import type { Words } from '../../text/words.ts';

/** A day of the calendar (YYYY-MM-DD) with its weekday and year: `Friday 5 June 2026`. */
export function sayByDay({ messages }: Pick<Words, 'messages'>, by: string): string {
  const [year = 0, month = 1, day = 1] = by.split('-').map(Number);
  return `${sayDate({ calendar: { year, month, day }, messages }, 0)} ${year}`;
}
