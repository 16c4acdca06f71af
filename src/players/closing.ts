import { batnaOf } from '../domain/alternative.ts';
import type { Act } from '../engine/act.ts';
import type { SeatView } from '../engine/seat-view.ts';
import { worthOf } from './guess.ts';
import { uneasyYes } from './reading.ts';
import { bestBundle, ownStand, type Play, type Seat } from './seat.ts';

/** The last points above the reservation point that a player insists on when there is no more time. */
const LAST_MARGIN = 0.5;

const GOVERNANCE: Act = {
  kind: 'add-governance',
  review: 'quarterly',
  data: 'shared',
  escalation: 'sponsors',
  exit: 'notice',
};

/** Own points of the annexes of the text that one has read. */
const annexWorth = ({ annexes, side, text }: SeatView): number =>
  annexes.reduce((sum, { id, points }) => (text?.annexes.includes(id) === true ? sum + points[side] : sum), 0);

/** Own points of the text, its readable annexes included. */
const textWorth = (view: SeatView): number =>
  view.text === undefined ? 0 : worthOf(view, view.text.package) + annexWorth(view);

const hasAsked = (view: SeatView): boolean =>
  view.moves.some(({ side, acts }) => side === view.side && acts.some(({ kind }) => kind === 'ask-about-text'));

/** Reading, completing and signing what is agreed; tearing nothing up that is better than leaving. */
export const close: Play = (seat) => {
  const { view, style, agreed, lastChance, last } = seat;
  if (!agreed) return undefined;
  const { text, side } = view;
  const sign: Act = { kind: 'sign', text: text?.id ?? `text-${view.round}-${side}` };
  if (text === undefined) {
    if (worthOf(view, view.settled) < view.reservationPoint) return undefined;
    const summary: Act = { kind: 'summarise', text: view.settled };
    const write: readonly Act[] = style.careful && !lastChance ? [summary, GOVERNANCE] : [summary];
    // A quiet or heated yes is read out to first: they sign before oneself.
    const waits = style.candid && !lastChance && last !== undefined && uneasyYes(last) !== undefined;
    return waits ? write : [...write, sign];
  }
  const unread = text.annexes.some((id) => !view.annexes.some((annex) => annex.id === id));
  if (unread || (style.careful && text.side !== side && !hasAsked(view) && !lastChance)) {
    // What is missing is written in while one reads, so that both sign the same text afterwards (PR-6).
    const isBare = style.careful && text.governance === undefined && !lastChance;
    return isBare ? [{ kind: 'ask-about-text' }, GOVERNANCE] : [{ kind: 'ask-about-text' }];
  }
  // What they slipped in at one's own cost is left out of a text of one's own.
  if (style.careful && !lastChance && text.side !== side && annexWorth(view) < 0)
    return [{ kind: 'summarise', text: view.settled }, GOVERNANCE];
  if (textWorth(view) < view.reservationPoint) return undefined;
  if (text.signedBy.includes(side)) return [{ kind: 'propose-closing' }];
  // Governance is written into the text even where they have signed: they sign once more.
  return style.careful && text.governance === undefined && !lastChance ? [GOVERNANCE, sign] : [sign];
};

/** Taking what is good enough; compared with the alternative first where the player is careful. */
export const take: Play = (seat) => {
  const { view, style, theirOffer, lastChance, tooLate } = seat;
  const best = bestBundle(seat);
  if (tooLate || theirOffer === undefined || best === undefined || !isGoodEnough(seat, best.worth)) return undefined;
  const accept: Act = {
    kind: 'accept',
    offer: theirOffer.id,
    ...(theirOffer.packages.length > 1 && { bundle: best.bundle }),
  };
  const summary: Act = { kind: 'summarise', text: best.package };
  const batna = batnaOf(view.alternatives);
  if (style.careful && (style.candid ? canWait(view) : !lastChance) && batna !== undefined)
    return [{ kind: 'reality-test', against: { alternative: batna.id } }, accept, summary];
  // Who is candid lets them say yes to the text first.
  if (style.candid && canWait(view)) return [accept, summary];
  return [accept, summary, { kind: 'sign', text: `text-${view.round}-${view.side}` }];
};

/** Whether one could still sign in a move of one's own after they have. */
const canWait = ({ side, opener, round, rounds }: SeatView): boolean => side !== opener || round < rounds;

function isGoodEnough(seat: Seat, worth: number): boolean {
  const { view, level, lastChance } = seat;
  if (worth < view.reservationPoint) return false;
  const own = ownStand(seat);
  const said = own === undefined ? Number.POSITIVE_INFINITY : worthOf(view, own);
  return worth >= Math.min(level, said) || (lastChance && worth >= view.reservationPoint + LAST_MARGIN);
}

/** Leaving when nothing better than the alternative can come any more: with a reason, the door open. */
export const leave: Play = (seat) => {
  const { view, tooLate, style } = seat;
  const waits = view.text?.signedBy.includes(view.side) === true && !tooLate;
  // Who moves second leaves its offer standing in the last round but one: the other side may still take it.
  if (view.round < view.rounds || waits) return undefined;
  const best = bestBundle(seat);
  const isWorse = best !== undefined && best.worth < view.reservationPoint;
  const reason = isWorse ? 'alternative-is-better' : 'out-of-time';
  return [{ kind: 'walk-away', reason, door: style.tone === 'hard-line' ? 'closed' : 'open' }];
};
