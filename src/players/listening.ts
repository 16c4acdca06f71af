import type { Act } from '../engine/act.ts';
import type { HeardMove } from '../engine/seat-view.ts';
import { readingOf, type Reading } from './reading.ts';
import type { Play, Seat } from './seat.ts';
import { answers } from './talking.ts';

/** How long somebody is listened to before figures are spoken of again. Counts of own moves. */
const LISTENS = {
  /** Until it was understood so often. */
  understood: 2,
  /** At most, whatever it does. */
  atMost: 5,
  invitations: 3,
  /** Rounds that must be left for an agreement. */
  leaves: 3,
} as const;

/**
 * Listening first, to somebody who is beside itself or who hides: names what upset it, says its words back, turns the pages over once it
 * is calm; asks whoever puts nothing forward to go on. A gift made in the heat is left lying meanwhile.
 *
 * @source M: the uncontrolled is helped by empathy and a restart from zero, the avoidant by being drawn out
 */
export const listen: Play = (seat) => {
  const { view, style, last, ownMoves, agreed } = seat;
  if (!style.reads || last === undefined || ownMoves === 0 || agreed) return undefined;
  if (view.rounds - view.round < LISTENS.leaves) return undefined;
  const reading = readingOf(view);
  const said = reading.soreSpot === undefined ? inviting(seat, reading) : calming(seat, reading);
  return said && [...answers(seat).slice(0, 1), ...said].slice(0, 3);
};

function calming(seat: Seat, { soreSpot, upset }: Reading): readonly Act[] | undefined {
  const listened = ownMovesThat(seat, listens);
  if (soreSpot === undefined || listened >= LISTENS.atMost) return undefined;
  if (listened < LISTENS.understood || upset) return upset || listened > 0 ? understanding(seat, soreSpot) : undefined;
  return ownMovesThat(seat, startsAgain) === 0 ? [{ kind: 'restart' }] : undefined;
}

/** The cause by its name first, then its words: never the same twice running. */
function understanding(seat: Seat, soreSpot: number): readonly Act[] {
  const named: Act = { kind: 'acknowledge-feeling', cause: { upset: soreSpot } };
  const { last } = seat;
  return last === undefined || ownMovesThat(seat, listens) % 2 === 0 ? [named] : [{ kind: 'reflect', heard: last.seq }];
}

function inviting(seat: Seat, { hides }: Reading): readonly Act[] | undefined {
  const { last } = seat;
  const invited = ownMovesThat(seat, invites);
  if (!hides || last === undefined || invited >= LISTENS.invitations) return undefined;
  return invited % 2 === 0 ? [{ kind: 'invite' }] : [{ kind: 'reflect', heard: last.seq }, { kind: 'invite' }];
}

const ownMovesThat = ({ view }: Seat, does: (move: HeardMove) => boolean): number =>
  view.moves.filter((move) => move.side === view.side && does(move)).length;

const FIGURES: ReadonlySet<Act['kind']> = new Set(['offer', 'trade', 'present-meso', 'cite-evidence', 'reality-test']);
const listens = ({ acts }: HeardMove): boolean =>
  acts.some(({ kind }) => kind === 'acknowledge-feeling' || kind === 'reflect') &&
  !acts.some(({ kind }) => FIGURES.has(kind));
const startsAgain = ({ acts }: HeardMove): boolean => acts.some(({ kind }) => kind === 'restart');
const invites = ({ acts }: HeardMove): boolean => acts.some(({ kind }) => kind === 'invite');
