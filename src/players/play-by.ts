import { batnaOf, netPoints } from '../domain/alternative.ts';
import { PLAIN_MANNER } from '../domain/manner.ts';
import type { SheetSaved } from '../domain/worksheet.ts';
import type { SeatView } from '../engine/seat-view.ts';
import { clamp, toPoints } from '../kernel/brand.ts';
import { invariant } from '../kernel/invariant.ts';
import { close, leave, take } from './closing.ts';
import type { PrivateAct, ReferencePlayer } from './player.ts';
import { seatOf, type Play } from './seat.ts';
import type { Style } from './style.ts';
import { discover, standFirm } from './talking.ts';
import { ask, openOffer, step } from './trading.ts';

const PLAYS: readonly Play[] = [close, take, leave, discover, openOffer, standFirm, step, ask];

/** A player of a given style. */
export const playBy = (style: Style): ReferencePlayer => ({
  prepare,
  between: (view) => (style.careful ? keepBooks(view) : []),
  move: (view, chance) => {
    const seat = seatOf(view, style, chance);
    for (const play of PLAYS) {
      const acts = play(seat);
      if (acts !== undefined) return { acts, manner: { ...PLAIN_MANNER, tone: style.tone } };
    }
    invariant(false, 'the last play always has something to say');
  },
});

/** BATNA and limit are written before a word is said (BD-7, BD-8). */
function prepare(view: SeatView): readonly SheetSaved[] {
  const worth = (points: number): number => clamp(toPoints(points), 0, 200);
  const selected = batnaOf(view.alternatives);
  return [
    {
      sheet: 'batna',
      value: {
        estimates: view.alternatives.map(({ id, gross, switching, probability, loss }) => ({
          alternative: id,
          worth: worth(gross),
          switching: worth(switching),
          risk: worth(probability * loss),
        })),
        ...(selected && { selected: selected.id }),
      },
    },
    { sheet: 'limit', value: { reservationPoint: worth(selected === undefined ? 0 : netPoints(selected)) } },
  ];
}

/** Improves the alternative once while talks go on, and writes the limit anew when something has changed it. */
function keepBooks(view: SeatView): readonly PrivateAct[] {
  if (view.moves.every(({ side }) => side !== view.side)) return [];
  const batna = batnaOf(view.alternatives);
  if (view.round >= 3 && batna?.improvement !== undefined)
    return [{ kind: 'improveAlternative', alternative: batna.id }];
  const points = clamp(view.reservationPoint, 0, 200);
  return view.written === points ? [] : [{ kind: 'consult', reason: 'changed-alternative', points }];
}
