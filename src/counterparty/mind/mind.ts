import type { SeatView } from '../../engine/seat-view.ts';
import type { Points } from '../../kernel/brand.ts';
import { equalBelief, type Belief } from './belief.ts';
import { openingOf } from './stance.ts';
import type { Temper } from './temper.ts';

/** What every scripted side carries through a negotiation; plain JSON, shares from 0 to 1 unless said otherwise (negotiation model §6). */
export interface Mind {
  readonly trust: number;
  /** Trust never rises above this again: each lie that was caught lowers it for good (negotiation model §3). */
  readonly trustCeiling: number;
  readonly arousal: number;
  readonly openness: number;
  readonly patience: number;
  readonly face: number;
  /** Points held out for now. */
  readonly aspiration: Points;
  /** Points added to the aspiration by pressure and by gifts: reactance. */
  readonly stake: Points;
  readonly belief: Belief;
  /** Boundaries and standards that the other side held under pressure, since its last gift or threat. */
  readonly held: number;
  /** Steps of the other side that came with something asked. */
  readonly paired: number;
  /** One's own words said back. */
  readonly reflected: number;
  /** Plans one could follow: an agenda, a single text, governance. */
  readonly plans: number;
  /** Moves in which the other side was found out. */
  readonly lies: number;
  readonly threats: number;
  /** Moves of the other side since one of them last cost face. */
  readonly calmFor: number;
  /** Moves in a row in which the ledger stood against oneself while the other side gave nothing. */
  readonly oneSidedFor: number;
  /** Openness never rises above this again: who is exposed or cornered closes up for good. */
  readonly opennessCeiling: number;
  /** Pressing moves since the other side last made room. */
  readonly pressedFor: number;
  /** Times it was understood: its words said back, its feeling named with the cause. */
  readonly understood: number;
  /** Moves running in which its arousal stayed low, and in which it stayed at the top. */
  readonly quietFor: number;
  readonly topFor: number;
  /** Moves since it was last argued with in figures while it was hot. */
  readonly sinceArgued: number;
}

/** As a side comes in: nothing heard, nothing held against anybody. */
export const freshMind = (view: SeatView, temper: Temper): Mind => ({
  trust: temper.trust.start,
  trustCeiling: 1,
  arousal: temper.arousal.rest,
  openness: temper.trust.start,
  patience: 1,
  face: 1,
  aspiration: openingOf(view, temper),
  stake: 0,
  belief: equalBelief(view.issues),
  held: 0,
  paired: 0,
  reflected: 0,
  plans: 0,
  lies: 0,
  threats: 0,
  calmFor: 3,
  oneSidedFor: 0,
  opennessCeiling: 1,
  pressedFor: 0,
  understood: 0,
  quietFor: 0,
  topFor: 0,
  sinceArgued: 3,
});
