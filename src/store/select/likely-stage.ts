import { otherSide } from '../../domain/side.ts';
import type { ActKind } from '../../engine/act.ts';
import type { HeardMove, SeatView } from '../../engine/seat-view.ts';

/** Where in a conversation the next move most likely belongs. */
export type Stage = 'open' | 'explore' | 'offer' | 'trade' | 'steady' | 'close';

const EXPLORES: ReadonlySet<ActKind> = new Set([
  'ask-interest',
  'ask-constraint',
  'ask-alternative',
  'reflect',
  'invite',
  'stay-silent',
]);

/** Faces that ask for calm before anything else. */
const UPSET: ReadonlySet<string> = new Set(['angry', 'withdrawn']);

/**
 * The stage whose acts the composer opens with in a new round: what they did last comes first, then what lies on the table.
 *
 * @source look.md, "Layout": the acts by stage of conversation, the likely ones first
 */
export function likelyStage(view: SeatView): Stage {
  const other = otherSide(view.side);
  const theirs = view.moves.findLast(({ side }) => side === other);
  if (view.text !== undefined || view.issues.every(({ id }) => view.settled[id] !== undefined)) return 'close';
  if (theirs !== undefined && says(theirs, 'propose-closing')) return 'close';
  if (view.reactions.some(({ side, to, face }) => side === other && to === lastOwn(view)?.seq && UPSET.has(face)))
    return 'steady';
  if (view.questions.some(({ side, seq, answered }) => side === other && !answered && seq === theirs?.seq))
    return 'open';
  if (view.offers.some(({ fate }) => fate === 'standing')) return view.round >= view.rounds ? 'close' : 'trade';
  if (view.offers.length > 0) return 'offer';
  const own = view.moves.filter(({ side }) => side === view.side);
  if (own.some(({ acts }) => acts.some(({ kind }) => EXPLORES.has(kind)))) return 'offer';
  return view.moves.length === 0 ? 'open' : 'explore';
}

const lastOwn = ({ moves, side }: SeatView): HeardMove | undefined => moves.findLast((move) => move.side === side);

const says = ({ acts }: HeardMove, kind: ActKind): boolean => acts.some((act) => act.kind === kind);
