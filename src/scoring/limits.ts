import { reservationPointOf } from '../domain/alternative.ts';
import type { Package } from '../domain/package.ts';
import { otherSide, type Side } from '../domain/side.ts';
import { toPoints, type Points } from '../kernel/brand.ts';
import { standingOffer } from '../engine/checks.ts';
import type { Offer, State } from '../engine/state.ts';
import { worthOf } from '../engine/worth.ts';
import type { MoveStep } from './play.ts';

/** Own points at which a fault counts in full, where the loss has no figure: a red line crossed (protocol §7). */
export const WHOLE_STAKE: Points = 20;

/** The computed reservation point of the moment: BD-1 to BD-3 judge by it, not by the written one (protocol §3). */
export const limitOf = (state: State, side: Side): Points => reservationPointOf(state.alternatives[side]);

/** How a package stands to the limit of a side: `below` only where no completion reaches it (protocol §2). */
export type Standing =
  | { readonly kind: 'above' | 'open'; readonly points: Points }
  | { readonly kind: 'below'; readonly points: Points; readonly short: Points }
  | { readonly kind: 'crosses'; readonly issue: string };

/** Judges a package, together with what is settled, against the limit of the moment. */
export function standingOf(
  state: State,
  side: Side,
  { candidate, limit }: { candidate: Package; limit: Points },
): Standing {
  const worth = worthOf(state.instance.issues, side, { ...state.settled, ...candidate });
  if (worth.kind === 'crosses') return { kind: 'crosses', issue: worth.issues[0] ?? '' };
  if (worth.high < limit) return { kind: 'below', points: worth.high, short: toPoints(limit - worth.high) };
  return { kind: worth.low >= limit ? 'above' : 'open', points: worth.low };
}

/** The offer that an own move put on the table, if it did. */
export const offerMadeAt = (step: MoveStep): Offer | undefined =>
  step.after.offers.find(({ seq, side }) => seq === step.seq && side === step.event.side);

/** Own points over the limit that lie on the table for the taking, and would be lost if the talks ended now. */
export function surplusAtRisk(state: State, side: Side): Points {
  const theirs = standingOffer(state, otherSide(side))?.packages ?? [{}];
  const limit = limitOf(state, side);
  return theirs.reduce<number>((best, candidate) => {
    const worth = worthOf(state.instance.issues, side, { ...state.settled, ...candidate });
    return worth.kind === 'crosses' ? best : Math.max(best, toPoints(worth.low - limit));
  }, 0);
}
