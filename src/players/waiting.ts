import type { Act } from '../engine/act.ts';
import type { SeatView } from '../engine/seat-view.ts';
import type { Play } from './seat.ts';

/** When it is the other side's turn to give: own points given since, and their moves that brought nothing (RC-8; tuned). */
const DRY = { given: 3, moves: 2, days: 2 } as const;

/** Where nothing has come back for a while: stays where it is and breaks off for two days, once in a row. */
export const waitForAnswer: Play = ({ view, style, last, lastChance }) => {
  const offer = view.offers.findLast(({ side, fate }) => side === view.side && fate === 'standing');
  const hasPaused = view.moves.findLast(({ side }) => side === view.side)?.acts.some(({ kind }) => kind === 'pause');
  if (!style.waits || lastChance || offer === undefined || last === undefined) return undefined;
  if (hasPaused === true || !isDry(view)) return undefined;
  const hold: Act = { kind: 'hold-boundary', on: { offer: offer.id } };
  return [hold, { kind: 'pause', reason: 'consult', until: view.day + DRY.days }];
};

function isDry({ side, moves, concessions, offers }: SeatView): boolean {
  const theirs = concessions.filter((step) => step.side !== side && step.worth > 0).map(({ seq }) => seq);
  const firstOffer = offers.find((offer) => offer.side !== side)?.seq ?? -1;
  const answered = Math.max(firstOffer, ...theirs);
  const given = concessions.filter((step) => step.side === side && step.seq > answered);
  const [first] = given;
  return (
    first !== undefined &&
    given.reduce((sum, { worth }) => sum + worth, 0) >= DRY.given &&
    moves.filter((move) => move.side !== side && move.seq > first.seq).length >= DRY.moves
  );
}
