import { passed, through } from './filters.ts';
import { mixed, type Signal } from './signal.ts';

/** How far away something sounds: the further, the duller and the more of it comes back from the walls. */
export type Distance = 'mine' | 'theirs' | 'door';

const SPACE = {
  mine: { dulls: 11_000, returns: 0.1 },
  theirs: { dulls: 7000, returns: 0.2 },
  door: { dulls: 3600, returns: 0.34 },
} as const satisfies Record<Distance, { dulls: number; returns: number }>;

/** What comes back from table, wall, ceiling and the far end of a carpeted room: seconds after, and how much. */
const RETURNS = [
  [0.0049, 0.8],
  [0.0083, -0.62],
  [0.0127, 0.55],
  [0.0191, -0.47],
  [0.0263, 0.4],
  [0.0371, -0.3],
  [0.0487, 0.24],
  [0.0643, -0.17],
  [0.0829, 0.12],
  [0.1061, -0.08],
] as const;
/** Wool and curtains take the brightness from what comes back. */
const WOOL = 2600;

/** Lower than small loudspeakers and most rooms carry. */
const UNHEARD = 38;

/** A sound in the meeting room: carpet, curtains, one hard wall. */
export function inTheRoom(signal: Signal, distance: Distance): Signal {
  const { dulls, returns } = SPACE[distance];
  const heard = through(signal, { kind: 'low', hertz: dulls }, { kind: 'high', hertz: UNHEARD });
  const back = passed(heard, { kind: 'low', hertz: WOOL });
  return mixed([{ signal: heard }, ...RETURNS.map(([at, gain]) => ({ signal: back, at, gain: gain * returns }))]);
}
