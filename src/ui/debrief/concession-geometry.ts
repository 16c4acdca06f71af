import type { Side } from '../../domain/side.ts';
import type { LoggedConcession } from '../../scoring/debrief.ts';

/** One round of give and take, in one's own points: what one gave, what the other side's steps brought, and what lies between so far. */
export interface GiveAndTake {
  readonly round: number;
  readonly gave: number;
  /** The part of it for which nothing was asked back. */
  readonly gaveAlone: number;
  readonly got: number;
  readonly gotAlone: number;
  /** All that was got, less all that was given, up to this round. */
  readonly balance: number;
}

/** The concessions of both sides round by round, from the seat of one side; rounds in which nobody moved are there too. */
export function giveAndTake(
  concessions: readonly LoggedConcession[],
  side: Side,
  rounds: number,
): readonly GiveAndTake[] {
  let balance = 0;
  return Array.from({ length: rounds }, (_, at): GiveAndTake => {
    const here = concessions.filter(({ round }) => round === at + 1);
    const [mine, theirs] = [here.filter((one) => one.side === side), here.filter((one) => one.side !== side)];
    const sum = (steps: readonly LoggedConcession[], worth: 'lost' | 'gained'): number =>
      steps.reduce((total, step) => total + step[worth], 0);
    const [gave, got] = [sum(mine, 'lost'), sum(theirs, 'gained')];
    balance += got - gave;
    return {
      round: at + 1,
      gave,
      gaveAlone: sum(
        mine.filter(({ paired }) => !paired),
        'lost',
      ),
      got,
      gotAlone: sum(
        theirs.filter(({ paired }) => !paired),
        'gained',
      ),
      balance,
    };
  });
}

/** The frame of the drawing: rounds to the right, what was got upwards, what was given downwards. */
export interface GiveFrame {
  readonly width: number;
  readonly height: number;
  readonly x: (round: number) => number;
  readonly y: (points: number) => number;
  /** How wide a bar is. */
  readonly bar: number;
  readonly ticks: readonly number[];
  readonly right: number;
}

export const GIVE_EDGES = { left: 36, right: 12, top: 16, bottom: 26 } as const;
const BAR = { most: 22, share: 0.5, least: 6 } as const;

export function giveFrame(width: number, rounds: readonly GiveAndTake[]): GiveFrame {
  const height = 260;
  const right = width - GIVE_EDGES.right;
  const reach = Math.max(5, ...rounds.flatMap(({ gave, got, balance }) => [gave, got, Math.abs(balance)]));
  const step = [2, 5, 10, 20, 50].find((size) => reach / size <= 3) ?? 50;
  const most = Math.ceil(reach / step) * step;
  const room = (right - GIVE_EDGES.left) / Math.max(1, rounds.length);
  const inside = height - GIVE_EDGES.top - GIVE_EDGES.bottom;
  const count = Math.round(most / step);
  return {
    width,
    height,
    right,
    bar: Math.max(BAR.least, Math.min(BAR.most, room * BAR.share)),
    x: (round) => GIVE_EDGES.left + room * (round - 0.5),
    y: (points) => GIVE_EDGES.top + ((most - points) / (2 * most)) * inside,
    ticks: Array.from({ length: 2 * count + 1 }, (_, at) => (at - count) * step),
  };
}
