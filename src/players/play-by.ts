import { batnaOf, netPoints } from '../domain/alternative.ts';
import { PLAIN_MANNER, type Manner } from '../domain/manner.ts';
import type { SheetSaved } from '../domain/worksheet.ts';
import type { SeatView } from '../engine/seat-view.ts';
import { clamp, toPoints } from '../kernel/brand.ts';
import { invariant } from '../kernel/invariant.ts';
import { withCandour } from './candour.ts';
import { close, leave, take } from './closing.ts';
import { doubt, leaveLying } from './doubting.ts';
import { mostPoints } from './guess.ts';
import { nameThem } from './naming.ts';
import { listen } from './listening.ts';
import type { PrivateAct, ReferencePlayer } from './player.ts';
import { seatOf, type Play, type Seat } from './seat.ts';
import type { Style } from './style.ts';
import { discover, standFirm } from './talking.ts';
import { ask, openOffer, step } from './trading.ts';
import { waitForAnswer } from './waiting.ts';

const PLAYS: readonly Play[] = [
  doubt,
  close,
  listen,
  leaveLying,
  take,
  leave,
  discover,
  openOffer,
  standFirm,
  waitForAnswer,
  step,
  ask,
];

/** A player of a given style. */
export const playBy = (style: Style): ReferencePlayer => ({
  prepare: (view) => prepare(view, style),
  between: (view, chance) => {
    const named = style.reads ? nameThem(view) : [];
    if (style.careful) return [...named, ...keepBooks(seatOf(view, style, chance))];
    return style.pressed === 'gives' ? loseHeart(view) : [];
  },
  move: (view, chance) => {
    const seat = seatOf(view, style, chance);
    for (const play of PLAYS) {
      const acts = play(seat);
      if (acts !== undefined) return { acts: withCandour(seat, acts), manner: mannerOf(view, style) };
    }
    invariant(false, 'the last play always has something to say');
  },
});

/** Who reads the other side speaks as is the custom of the house (EG-8). */
const mannerOf = ({ culture }: SeatView, { tone, reads }: Style): Manner => ({
  ...PLAIN_MANNER,
  tone,
  ...(reads && culture.context === 'high' && { directness: 'indirect' }),
});

/** BATNA and limit are written before a word is said, a target and a way of going about it by those who set themselves one (BD-7, BD-8, ACE-2, PR-8). */
function prepare(view: SeatView, { target, lens }: Style): readonly SheetSaved[] {
  const worth = (points: number): number => clamp(toPoints(points), 0, 200);
  const selected = batnaOf(view.alternatives);
  const limit = selected === undefined ? 0 : netPoints(selected);
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
    {
      sheet: 'limit',
      value: {
        reservationPoint: worth(limit),
        ...(target !== undefined && { target: clamp(toPoints(limit + target * (mostPoints(view) - limit)), 0, 100) }),
      },
    },
    ...(lens === undefined
      ? []
      : [{ sheet: 'strategy', value: { lens: view.issues.length > 1 ? lens : 'claiming' } } as const]),
  ];
}

/** Round from which on the alternative is improved: the first ones are for finding out. */
const IMPROVES_FROM = 3;

/**
 * Improves the best alternative once while talks go on, writes the limit anew when something has changed it, and looks at it again before
 * a yes for which there is no time to compare aloud (BD-8, BD-12, BD-13).
 */
function keepBooks(seat: Seat): readonly PrivateAct[] {
  const { view, lastChance } = seat;
  if (seat.ownMoves === 0) return [];
  const batna = batnaOf(view.alternatives);
  const improvement = view.round >= IMPROVES_FROM ? batna?.improvement : undefined;
  const improved: readonly PrivateAct[] =
    batna === undefined || improvement === undefined ? [] : [{ kind: 'improveAlternative', alternative: batna.id }];
  const points = clamp(toPoints(view.reservationPoint + (improvement?.gain ?? 0)), 0, 200);
  if (view.written !== points) return [...improved, { kind: 'consult', reason: 'changed-alternative', points }];
  const isTaking = lastChance && take(seat)?.some(({ kind }) => kind === 'accept') === true;
  return isTaking ? [...improved, { kind: 'consult', reason: 'second-thoughts' }] : improved;
}

/** Points by which a limit is lowered that nobody stands by, and how hard a word must press for it, 0–1. */
const LOSES = { points: 4, pressure: 0.4 } as const;

/** Lowers the written limit once, because they press and not because anything is new (BD-10); what it signs does not go by the paper. */
function loseHeart({ side, moves, written, reservationPoint }: SeatView): readonly PrivateAct[] {
  const last = moves.at(-1);
  const isPressed = last?.manner.tone === 'hard-line' || (last?.percept?.pressure ?? 0) >= LOSES.pressure;
  const hasMoved = moves.some((move) => move.side === side);
  if (!hasMoved || !isPressed || written === undefined || written < reservationPoint) return [];
  return [{ kind: 'consult', reason: 'pressure', points: clamp(toPoints(written - LOSES.points), 0, 200) }];
}
