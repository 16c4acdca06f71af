import type { Side } from '../../domain/side.ts';
import type { Outcome, State } from '../../engine/state.ts';

/** A kept game at a glance: where it stands on the line of play in sight. */
export interface Glance {
  readonly id: string;
  readonly scenario: string;
  readonly side: Side;
  readonly phase: State['phase'];
  readonly round: number;
  readonly rounds: number;
  readonly outcome: Outcome['kind'] | undefined;
  readonly playedAt: number;
}
