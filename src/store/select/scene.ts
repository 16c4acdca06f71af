import { otherSide } from '../../domain/side.ts';
import type { SeatView } from '../../engine/seat-view.ts';
import { clamp } from '../../kernel/brand.ts';
import type { SceneCard, SceneModel } from '../scene-model.ts';
import { evidenceLeft } from './evidence.ts';
import { ledger } from './ledger.ts';
import { formerOffers, lyingOffers, type LyingOffer } from './lying-offers.ts';

/** The door where nobody has written yet how good it is. */
const UNWRITTEN_DOOR = 0.15;
/** More marks than this make the edge of the table unreadable. */
const MOST_MARKS = 10;

export interface ShownAtTable {
  /** Who sits opposite, and where and in which light one is received. */
  readonly opposite: {
    readonly character: string;
    readonly room: SceneModel['room'];
    readonly light: SceneModel['light'];
  };
  /** Worth to me of the move being composed. */
  readonly draft: number | undefined;
}

/** All that the picture of the table shows, from one seat. */
export function sceneModel(view: SeatView, { opposite, draft }: ShownAtTable): SceneModel {
  const other = otherSide(view.side);
  const cards = lyingOffers(view);
  const { gave, got } = ledger(view);
  return {
    character: {
      id: opposite.character,
      face: view.reactions.findLast(({ side }) => side === other)?.face ?? 'neutral',
      presence: view.outcome?.kind === 'left' && view.outcome.side === other ? 'leaving' : 'present',
    },
    room: opposite.room,
    light: opposite.light,
    hour: view.rounds > 1 ? clamp((view.round - 1) / (view.rounds - 1), 0, 1) : 0,
    round: view.round,
    rounds: view.rounds,
    doorOpenness: view.written === undefined ? UNWRITTEN_DOOR : clamp(view.written / 100, 0, 1),
    ledger: { gave, got },
    cards: cards.map((card) => sceneCard(card)),
    marks: formerOffers(view).slice(-MOST_MARKS),
    reservationPoint: view.written ?? null,
    target: view.sheets.limit?.target ?? null,
    draft: draft ?? null,
    evidence: evidenceLeft(view).length,
    silence: isSilence(view),
    agreed: cards.some(({ owner }) => owner === 'both'),
  };
}

const sceneCard = ({ id, owner, worth, bundle }: LyingOffer): SceneCard => ({
  id,
  owner: owner === 'both' ? 'me' : owner,
  points: worth.place ?? null,
  standing: true,
  bundle,
});

/** Whether the other side's last move was to say nothing. */
const isSilence = ({ moves, side }: SeatView): boolean => {
  const last = moves.at(-1);
  return last !== undefined && last.side !== side && last.acts.every(({ kind }) => kind === 'stay-silent');
};
