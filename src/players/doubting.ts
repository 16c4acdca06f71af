import type { Act, ActKind } from '../engine/act.ts';
import type { HeardMove } from '../engine/seat-view.ts';
import { readingOf, uneasyYes } from './reading.ts';
import type { Play, Seat } from './seat.ts';

/** How often one asks before one takes what there is, and for how long something is left lying. */
const DOUBTS = { asks: 2, nights: 1 } as const;

const ASKS: ReadonlySet<ActKind> = new Set(['invite', 'reflect', 'ask-about-text', 'pause', 'acknowledge-feeling']);

/**
 * Asking before taking a yes that was quiet or heated: what the text would have to hold, or a night to sleep on it; then the text is read
 * out once more, so that they may sign it anew.
 *
 * @source voices §2 (false and real yes); EG-10
 */
export const doubt: Play = (seat) => {
  const { view, style, agreed, last } = seat;
  // One's own name can be given in the last round still.
  if (!style.candid || !agreed || view.round >= view.rounds || last === undefined) return undefined;
  const yes = uneasyYes(last);
  if (yes === undefined) return undefined;
  const asked = ownMovesThat(seat, (move) => move.acts.some(({ kind }) => ASKS.has(kind)) && isClosing(view, move));
  const hasSigned = view.text?.signedBy.includes(last.side) === true;
  if (asked >= DOUBTS.asks) return undefined;
  if (asked === 1) return hasSigned ? [{ kind: 'summarise', text: view.settled }, { kind: 'invite' }] : undefined;
  return yes === 'heated' ? calming(seat) : [{ kind: 'reflect', heard: last.seq }, { kind: 'invite' }];
};

/** An offer that was made in the heat is left where it lies while there is time. */
export const leaveLying: Play = (seat) => {
  const { view, style, lastChance, theirOffer } = seat;
  if (!style.candid || lastChance || theirOffer === undefined) return undefined;
  const made = view.moves.find(({ seq }) => seq === theirOffer.seq);
  const soothed = ownMovesThat(seat, ({ acts }) => acts.some(({ kind }) => kind === 'acknowledge-feeling'));
  return made !== undefined && uneasyYes(made) === 'heated' && soothed < DOUBTS.asks ? calming(seat) : undefined;
};

/** The feeling by its name, with its cause where one was heard, and time. */
function calming({ view }: Seat): readonly Act[] {
  const { soreSpot } = readingOf(view);
  const named: Act = { kind: 'acknowledge-feeling', ...(soreSpot !== undefined && { cause: { upset: soreSpot } }) };
  return [named, { kind: 'pause', reason: 'cool-down', until: view.day + DOUBTS.nights }];
}

/** Said after all was settled. */
const isClosing = ({ moves }: Seat['view'], { seq }: HeardMove): boolean =>
  moves.some((move) => move.seq < seq && move.acts.some(({ kind }) => kind === 'accept'));

const ownMovesThat = ({ view }: Seat, does: (move: HeardMove) => boolean): number =>
  view.moves.filter((move) => move.side === view.side && does(move)).length;
