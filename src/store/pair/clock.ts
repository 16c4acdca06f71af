import type { Side } from '../../domain/side.ts';
import { withRound, type PairClocks, type PairSession } from './session.ts';

/** What is being timed: one person's preparation, or a move within the talks. */
export type Timed =
  | { readonly kind: 'prepare'; readonly round: number; readonly side: Side }
  | { readonly kind: 'talk'; readonly round: number; readonly moves: number };

export type ClockName = Exclude<keyof PairClocks, 'isEnforced'>;

const MINUTE = 60_000;

/** The longest stretch that counts at once, in milliseconds: a lid that was closed in between takes nobody's time. */
const LONGEST_STRETCH = 5_000;

/** The session with a stretch of time added to what is being timed. */
export function addSpent(session: PairSession, timed: Timed, ms: number): PairSession {
  const stretch = Math.round(Math.min(Math.max(ms, 0), LONGEST_STRETCH));
  return withRound(session, timed.round, (one) => {
    const { spent } = one;
    if (timed.kind === 'prepare') {
      const preparation = { ...spent.preparation, [timed.side]: spent.preparation[timed.side] + stretch };
      return { ...one, spent: { ...spent, preparation } };
    }
    const before = spent.move.after === timed.moves ? spent.move.ms : 0;
    return {
      ...one,
      spent: { ...spent, talks: spent.talks + stretch, move: { after: timed.moves, ms: before + stretch } },
    };
  });
}

/** A time that was set and what is left of it, in milliseconds; below zero once it is over. */
export interface TimeLeft {
  readonly clock: ClockName;
  readonly left: number;
}

/** What is left of every time that runs now; nothing where none was set. */
export function timesLeft({ clocks, rounds }: PairSession, timed: Timed): readonly TimeLeft[] {
  const spent = rounds[timed.round]?.spent;
  if (spent === undefined) return [];
  const used: readonly (readonly [ClockName, number])[] =
    timed.kind === 'prepare'
      ? [['preparation', spent.preparation[timed.side]]]
      : [
          ['talks', spent.talks],
          ['move', spent.move.after === timed.moves ? spent.move.ms : 0],
        ];
  return used.flatMap(([clock, ms]): readonly TimeLeft[] => {
    const set = clocks[clock];
    return set === undefined ? [] : [{ clock, left: set * MINUTE - ms }];
  });
}

/** What the end of a time does, where the facilitator wants it to do anything: the talks as a whole are never cut off. */
export const isForced = ({ clocks }: PairSession, { clock, left }: TimeLeft): boolean =>
  clocks.isEnforced && left <= 0 && clock !== 'talks';

/** Minutes and seconds, rounded up, as on a kitchen clock: `4:05`. */
export function clockFigure(left: number): string {
  const seconds = Math.max(0, Math.ceil(left / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
