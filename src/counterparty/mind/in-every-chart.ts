import type { Heard } from './chart.ts';
import type { Habit } from './habit.ts';
import type { Mind } from './mind.ts';

/** What every chart carries, hears and is tagged with; XState takes types from values that it never reads. */
export const CHART_TYPES = {
  context: {} as Mind, // never read
  events: {} as Heard, // as above
  input: {} as Mind, // as above
  tags: '' as Habit, // as above
} as const;

interface Hearing {
  readonly event: Heard;
}

/** What moves every type, each in its own way. */
export const COMMON_GUARDS = {
  everythingIsSettled: ({ event }: Hearing) => event.impression.agreed,
  somethingIsOpen: ({ event }: Hearing) => !event.impression.agreed,
  wasLiedTo: ({ event }: Hearing) => event.impression.foundOut,
} as const;
