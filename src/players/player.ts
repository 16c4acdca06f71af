import type { Manner } from '../domain/manner.ts';
import type { SheetSaved } from '../domain/worksheet.ts';
import type { Act } from '../engine/act.ts';
import type { Input } from '../engine/events.ts';
import type { SeatView } from '../engine/seat-view.ts';

/** A draw from 0 up to 1, bound to the seed and the round; the purpose names the role, never the side. */
export type Chance = (purpose: string, n?: number) => number;

type Private = Extract<Input, { kind: 'consult' | 'improveAlternative' | 'note' | 'guess' }>;
type WithoutSide<T> = T extends unknown ? Omit<T, 'side'> : never;
/** What a player does between two moves; whoever runs it adds the side. */
export type PrivateAct = WithoutSide<Private>;

/** A headless player that makes the same moves as a person and sees only what a person in that seat would see (negotiation model §9). */
export interface ReferencePlayer {
  /** The worksheets it writes before the talks begin. */
  readonly prepare: (view: SeatView) => readonly SheetSaved[];
  /** What it does for itself before its move. */
  readonly between?: (view: SeatView, chance: Chance) => readonly PrivateAct[];
  readonly move: (view: SeatView, chance: Chance) => { readonly acts: readonly Act[]; readonly manner: Manner };
}
