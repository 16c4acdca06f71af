import { SIDES, type Side } from '../../domain/side.ts';
import { fold } from '../../engine/evolve.ts';
import type { Outcome, State } from '../../engine/state.ts';
import type { StoredGame } from '../keeper.ts';

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

/** The glance at a game, undefined where its log cannot be folded or no one person plays it. */
export function glanceOf(stored: StoredGame): Glance | undefined {
  const log = stored.branches.find(({ id }) => id === stored.branch)?.log;
  const state = log === undefined ? undefined : stateOf(log);
  const side = SIDES.find((seat) => state?.seats[seat].kind === 'person');
  if (state === undefined || side === undefined) return undefined;
  const { rounds } = state.instance;
  return {
    id: stored.id,
    scenario: stored.scenario,
    side,
    phase: state.phase,
    round: Math.min(state.round, rounds),
    rounds,
    outcome: state.outcome?.kind,
    playedAt: stored.playedAt,
  };
}

function stateOf(log: StoredGame['branches'][number]['log']): State | undefined {
  try {
    return fold(log);
  } catch {
    // events that are well formed and do not follow from each other: the list says so, opening it says where
    return undefined;
  }
}
