import type { Package } from '../domain/package.ts';
import type { BySide, Side } from '../domain/side.ts';
import type { Points, Rounds } from '../kernel/brand.ts';
import type { Offer } from '../engine/state.ts';
import type { Scorecard } from './scorecard.ts';

/** A place in the plane of both sides' points; a range where an offer leaves issues open. */
export interface Place {
  readonly package: Package;
  readonly points: BySide<Points>;
}

/** One step of the dance: a bundle that was on the table. */
export interface PathStep {
  readonly seq: number;
  readonly round: Rounds;
  readonly side: Side;
  readonly offer: string;
  readonly kind: Offer['kind'];
  readonly bundle: number;
  readonly package: Package;
  /** From the worst to the best completion; equal where the package is whole. */
  readonly low: BySide<Points>;
  readonly high: BySide<Points>;
}

/** A concession with its worth to both sides. */
export interface LoggedConcession {
  readonly seq: number;
  readonly round: Rounds;
  readonly side: Side;
  readonly issues: readonly string[];
  /** What its maker gave up, and what it brought the other, each in own points. */
  readonly lost: Points;
  readonly gained: Points;
  readonly paired: boolean;
}

/** Everything a debrief shows of one side's negotiation, as data for any screen. Both sides' secrets are open now. */
export interface Debrief {
  readonly side: Side;
  readonly scorecard: Scorecard;
  readonly path: readonly PathStep[];
  /** From side one's best to side two's best. */
  readonly frontier: readonly Place[];
  readonly zopa: boolean;
  readonly nash: Place | undefined;
  /** At the end, and as each side wrote it. */
  readonly reservationPoint: BySide<Points>;
  readonly written: BySide<Points | undefined>;
  readonly concessions: readonly LoggedConcession[];
  readonly signed: Place | undefined;
  readonly realised: BySide<Points> | undefined;
  /** What both could have gained over the signed text, and the package that gives it; undefined on the frontier or without a deal. */
  readonly leftOnTable: (Place & { readonly gain: BySide<Points> }) | undefined;
}
