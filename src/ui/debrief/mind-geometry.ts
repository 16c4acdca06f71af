import { line } from 'd3-shape';
import type { Felt } from '../../scoring/survey.ts';

/** What is drawn of a mind, each a share of 1. */
export const MIND = ['trust', 'arousal', 'openness'] as const;
export type MindPart = (typeof MIND)[number];

/** The drawing in its own units; as wide as it is shown, so that its words keep their size. */
export interface MindFrame {
  readonly width: number;
  readonly height: number;
}

const EDGE = { left: 34, right: 84, top: 10, bottom: 24 } as const;

export const EDGES = EDGE;

/** From left to right, one place for each turn; a single turn stands in the middle. */
export function turnX({ width }: MindFrame, at: number, turns: number): number {
  const inside = width - EDGE.left - EDGE.right;
  return EDGE.left + (turns < 2 ? inside / 2 : (inside * at) / (turns - 1));
}

export const shareY = ({ height }: MindFrame, share: number): number =>
  EDGE.top + (1 - share) * (height - EDGE.top - EDGE.bottom);

/** One part of a mind over all turns, as a path. */
export const mindPath = (frame: MindFrame, felt: readonly Felt[], part: MindPart): string =>
  line<Felt>(
    (_, at) => turnX(frame, at, felt.length),
    ({ mind }) => shareY(frame, mind[part]),
  ).digits(1)(felt) ?? '';

const APART = 15;

/** Heights of words that belong beside places but must not cover each other, in the order of the places given. */
export function spread(places: readonly number[], apart: number = APART): readonly number[] {
  const order = places.map((_, at) => at).toSorted((left, right) => (places[left] ?? 0) - (places[right] ?? 0));
  const put: number[] = places.map((place) => place);
  order.forEach((at, rank) => {
    const above = order[rank - 1];
    if (above !== undefined) put[at] = Math.max(put[at] ?? 0, (put[above] ?? 0) + apart);
  });
  // what was pushed beyond the lowest place goes back up as far as the spreading allows
  const lowest = Math.max(...places);
  const over = Math.max(0, Math.max(...put) - lowest - apart / 2);
  return put.map((place) => place - over);
}

/** The turn at which trust changed most in one direction, if it changed enough to speak of. */
export interface Turning {
  readonly felt: Felt;
  readonly from: number;
  readonly to: number;
}

const LEAST = 0.03;

/** Where trust rose or fell most from one turn to the next; undefined where it hardly did. */
export function turningOf(felt: readonly Felt[], direction: 1 | -1): Turning | undefined {
  const turns = felt.flatMap((now, at): readonly Turning[] => {
    const before = felt[at - 1];
    return before === undefined ? [] : [{ felt: now, from: before.mind.trust, to: now.mind.trust }];
  });
  const size = ({ from, to }: Turning): number => (to - from) * direction;
  const [most] = turns.toSorted((left, right) => size(right) - size(left));
  return most !== undefined && size(most) >= LEAST ? most : undefined;
}
