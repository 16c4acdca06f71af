import { counterpartyOf, type ReferencePlayer } from '../../src/domain/seat.ts';
import { bySide, type Side } from '../../src/domain/side.ts';
import { view } from '../../src/engine/view.ts';
import { drawShare } from '../../src/kernel/chance.ts';
import { REFERENCE_PLAYERS } from '../../src/players/reference-players.ts';
import { assignmentHash } from '../../src/store/class/assignment-link.ts';
import { plainAssignment, seedFor, type Assignment } from '../../src/store/class/assignment.ts';
import type { HandIn } from '../../src/store/class/hand-in.ts';
import { openTable, playOn, put } from '../../src/store/play.ts';
import { resultOf, type ResultFile } from '../../src/store/result.ts';
import type { Table } from '../../src/store/table.ts';
import { renewal } from './renewal.ts';
import { renewalWords } from './renewal-words.ts';

const SCENARIO = renewal();
const WORDS = renewalWords();

/** An assignment on the renewal, with whatever is to be otherwise. */
export const assigned = (changes: Partial<Assignment> = {}): Assignment => ({
  ...plainAssignment('a1b2c3d4e5', SCENARIO, 'Renewal, week 3'),
  ...changes,
});

interface Attempt {
  readonly learner: string;
  /** Who makes the learner's moves. */
  readonly plays?: ReferencePlayer;
  readonly side?: Side;
  readonly seed?: number;
  readonly handIn?: Partial<HandIn>;
}

/** A negotiation that a learner played for an assignment, as the file that is handed in. */
export function handedIn(assignment: Assignment, attempt: Attempt): ResultFile {
  const { learner, plays = 'integrative', side = 'one' } = attempt;
  const table = playedThrough(assignment, { seed: attempt.seed ?? seedFor(assignment, learner), side, plays });
  return {
    ...resultOf(table, side, { scenario: SCENARIO, words: WORDS }),
    handIn: {
      assignment: assignment.id,
      hash: assignmentHash(assignment),
      learner,
      attempt: 1,
      started: '2025-03-03T09:00:00Z',
      finished: '2025-03-03T09:30:00Z',
      ...attempt.handIn,
    },
  };
}

/** A person's seat, whose moves a reference player thinks of. */
function playedThrough(
  { counterparty, difficulty }: Assignment,
  { seed, side, plays }: { readonly seed: number; readonly side: Side; readonly plays: ReferencePlayer },
): Table {
  const player = REFERENCE_PLAYERS[plays];
  const opened = openTable({
    scenario: SCENARIO,
    seed,
    difficulty,
    seats: bySide((at) => (at === side ? { kind: 'person' } : counterpartyOf(counterparty.type, counterparty.tuning))),
  });
  if (!opened.ok) throw new Error(opened.error);
  const take = (table: Table, input: unknown): Table => {
    const taken = put(table, input);
    if (!taken.ok) throw new Error(taken.error.code);
    return taken.value;
  };
  const prepared = player
    .prepare(view(opened.value.state, side))
    .reduce((table, saved) => take(table, { kind: 'saveWorksheet', side, saved }), opened.value);
  let table = playOn(prepared);
  while (table.state.outcome === undefined) {
    const { round } = table.state;
    const chance = (purpose: string, n = 0): number =>
      drawShare({ seed, purpose: `test.${plays}.${purpose}`, round, n });
    const seen = view(table.state, side);
    for (const act of player.between?.(seen, chance) ?? []) table = take(table, { ...act, side });
    table = take(table, { kind: 'move', side, ...player.move(view(table.state, side), chance) });
  }
  return table;
}

export const YARDSTICK_SCENARIO = SCENARIO;
