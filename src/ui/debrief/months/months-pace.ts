import type { Months } from '../../../store/select/months.ts';

/** In milliseconds: half a minute at most, an event as long as it takes to read, a quiet month almost nothing. */
const PACE = { all: 30_000, event: 6000, month: 400, quietest: 4000, walk: 8000 } as const;

/** When each event arrives, how long the line rests at it, and when all is over. */
export interface Pace {
  readonly arrivals: readonly number[];
  readonly rest: number;
  readonly walk: number;
  readonly all: number;
}

/** The pace at which the months are played. */
export function paceOf({ events, horizon }: Pick<Months, 'events' | 'horizon'>): Pace {
  const walk = Math.min(PACE.walk, Math.max(PACE.quietest, horizon * PACE.month));
  const rest = events.length === 0 ? 0 : Math.min(PACE.event, (PACE.all - walk) / events.length);
  const arrivals = events.map(({ month }, at) => (walk * month) / horizon + rest * at);
  return { arrivals, rest, walk, all: walk + rest * events.length };
}

/** Which month it is after so many milliseconds: it stands still while an event is read. */
export function monthAt({ arrivals, rest, walk }: Pace, horizon: number, elapsed: number): number {
  const rested = arrivals.reduce((sum, arrival) => sum + Math.max(0, Math.min(rest, elapsed - arrival)), 0);
  return Math.min(horizon, ((elapsed - rested) / walk) * horizon);
}

/** How many events have arrived by then. */
export const arrivedBy = ({ arrivals }: Pace, elapsed: number): number =>
  arrivals.filter((arrival) => arrival <= elapsed).length;
