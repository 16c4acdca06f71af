import { clamp, toPoints, type Points, type Share } from '../../kernel/brand.ts';
import { raised, type Exponent } from './curve.ts';

/** How a side lets go of what it holds out for. */
export interface Stance {
  /** Points it begins with. */
  readonly opening: Points;
  /** Points it does not go below of its own accord; never below the reservation point. */
  readonly floor: Points;
  /** 1/β: above 1 it gives late, below 1 early. */
  readonly exponent: Exponent;
  /** 0–1: how far it goes by what the other side gives instead of by the clock. */
  readonly matching: number;
}

/** What moves the aspiration besides time. */
export interface Moved {
  /** Own points that the other side's steps have brought so far. */
  readonly got: Points;
  /** Points added by reactance. */
  readonly stake: Points;
  /** 0–1. */
  readonly trust: Share;
}

/** Tuned, see matrix. */
const EASE = {
  /** Trust from which it relaxes, and the points that full trust is worth. */
  from: 0.5,
  points: 10,
} as const;

/**
 * Points held out for by the clock alone: falls from the opening to the floor, never below.
 *
 * @param elapsed - share of the rounds used, 0–1
 * @source Faratin, Sierra and Jennings 1998; negotiation model §6
 */
export function aspirationByTime({ opening, floor, exponent }: Stance, elapsed: Share): Points {
  return toPoints(floor + (opening - floor) * (1 - raised(clamp(elapsed, 0, 1), exponent)));
}

/**
 * Points the side holds out for now: part clock, part step for step with the other side, raised by reactance, eased by trust.
 *
 * @returns points between the stance's floor and 100
 * @source Faratin, Sierra and Jennings 1998 (time and relative tit-for-tat); negotiation model §6
 */
export function aspirationNow(stance: Stance, elapsed: Share, { got, stake, trust }: Moved): Points {
  const byClock = aspirationByTime(stance, elapsed);
  const byMatching = stance.opening - got;
  const mixed = byClock + (byMatching - byClock) * stance.matching;
  const ease = Math.max(0, trust - EASE.from) * (EASE.points / (1 - EASE.from));
  return toPoints(clamp(mixed + stake - ease, stance.floor, 100));
}
