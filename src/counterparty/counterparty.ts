import type { CounterpartyType, Difficulty } from '../domain/seat.ts';
import type { SeatView } from '../engine/seat-view.ts';
import { invariant } from '../kernel/invariant.ts';
import type { Hearing, Persona, Reply } from './persona.ts';

/** Whether there is a counterparty of this type to sit down with. */
export const isPlayable = (type: CounterpartyType): boolean => type === 'warrior' || type === 'diplomat';

/** A scripted side as it comes in, before anything was said. */
export function meet(type: CounterpartyType, _view: SeatView): Persona {
  invariant(false, `${type} is being written`);
}

/** What a scripted side does next. */
export function answer(_persona: Persona, _hearing: Hearing): Reply {
  invariant(false, 'being written');
}

/** How readily a type doubts a claim, 0–1. */
export function suspicionOf(_type: CounterpartyType, _difficulty: Difficulty): number {
  return 0.4;
}
