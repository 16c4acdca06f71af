import type { Log } from '../engine/events.ts';
import type { Refusal } from '../engine/refusal.ts';
import type { Setting } from '../engine/start.ts';
import { invariant } from '../kernel/invariant.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Keeper, StoredBranch, StoredGame } from './keeper.ts';
import { replay, type Departure } from './replay.ts';
import { openTable, playOn, put } from './play.ts';
import type { Table } from './table.ts';

/** What every screen reads: one negotiation in play, and how safe it is. */
export interface GameState {
  readonly id: string;
  readonly table: Table;
  /** The line of play in sight, and all there are. */
  readonly branch: number;
  readonly branches: readonly Pick<StoredBranch, 'id' | 'from'>[];
  /** `kept` once the last event is safe; `memory` where nothing can be kept: the person is told. */
  readonly safety: 'kept' | 'memory';
}

export type Unsubscribe = () => void;

/** The one store of a negotiation: views read slices of it and send inputs; nothing else changes it. */
export interface Game {
  readonly get: () => GameState;
  /** Resolves once what followed is kept (or cannot be): only then do views see it. */
  readonly dispatch: (input: unknown) => Promise<Result<GameState, Refusal>>;
  /** Calls `onChange` with the new and the former slice whenever it is another value. */
  readonly subscribe: <T>(select: (state: GameState) => T, onChange: (now: T, before: T) => void) => Unsubscribe;
  /**
   * Goes back to just before an event and opens a branch there; the former line stays.
   *
   * @param seq - number of the event to play otherwise; at least 1
   */
  readonly rewind: (seq: number) => Promise<void>;
  readonly choose: (branch: number) => Promise<void>;
  /** The table of any line of play as it stands; undefined where there is no such line. */
  readonly tableOf: (branch: number) => Table | undefined;
}

export interface GameSource {
  readonly keeper: Keeper;
  readonly scenario: Scenario;
  readonly now: () => number;
}

/** Draws a new negotiation and keeps its first event. */
export async function startGame(
  source: GameSource,
  id: string,
  { assigned, asSelf, ...setting }: Omit<Setting, 'scenario'> & Pick<StoredGame, 'assigned' | 'asSelf'>,
): Promise<Result<Game, 'weights-out-of-bounds'>> {
  const table = openTable({ ...setting, scenario: source.scenario });
  if (!table.ok) return table;
  const at = source.now();
  const stored: StoredGame = {
    id,
    scenario: source.scenario.id,
    startedAt: at,
    playedAt: at,
    branch: 0,
    branches: [{ id: 0, log: table.value.log }],
    ...(assigned && { assigned }),
    ...(asSelf && { asSelf }),
  };
  const safety = await source.keeper.create(stored).then(
    () => 'kept' as const,
    () => 'memory' as const,
  );
  return ok(
    gameOver(
      source,
      { id, table: table.value, branch: 0, branches: [{ id: 0 }], safety },
      new Map([[0, { table: table.value, kept: table.value.log.length }]]),
    ),
  );
}

/**
 * Takes up a kept negotiation where it stopped; where a move had no answer yet, the answer comes now.
 *
 * @returns the game, or where its log does not follow from its inputs (another version of the rules, or changed data)
 */
export function resumeGame(source: GameSource, stored: StoredGame): Result<Game, Departure> {
  const lines = new Map<number, Line>();
  for (const { id, log } of stored.branches) {
    const played = replay(source.scenario, log);
    if (!played.ok) return played;
    const { state } = played.value;
    lines.set(id, { table: playOn(played.value, { begun: state.phase !== 'preparing' }), kept: log.length });
  }
  const table = lines.get(stored.branch)?.table;
  if (table === undefined) return fail({ event: 0, recorded: 'instanceDrawn', detail: 'the game has no line of play' });
  const branches = stored.branches.map(({ id, from }) => ({ id, ...(from && { from }) }));
  return ok(gameOver(source, { id: stored.id, table, branch: stored.branch, branches, safety: 'kept' }, lines));
}

/** A line of play and how many of its events are safe. */
interface Line {
  readonly table: Table;
  readonly kept: number;
}

/** The first table of a log cut down to its first events, with the scripted sides' heads as they were then. */
export function tableAt(scenario: Scenario, log: Log, events: number): Table {
  const played = replay(scenario, log.slice(0, events));
  invariant(played.ok, 'the beginning of a good log is a good log');
  return played.value;
}

function gameOver(source: GameSource, first: GameState, lines: Map<number, Line>): Game {
  let state = first;
  let turn: Promise<unknown> = Promise.resolve();
  const watchers = new Set<(now: GameState, before: GameState) => void>();

  const publish = (next: GameState): void => {
    const before = state;
    state = next;
    lines.set(next.branch, { table: next.table, kept: next.table.log.length });
    for (const watch of watchers) watch(next, before);
  };
  const keep = (work: () => Promise<void>): Promise<GameState['safety']> =>
    state.safety === 'memory'
      ? Promise.resolve('memory')
      : work().then(
          () => 'kept' as const,
          () => 'memory' as const,
        );
  /** One thing after another: a second input waits until the first is kept. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = turn.then(work);
    turn = result.catch(() => undefined);
    return result;
  };

  return {
    get: () => state,
    dispatch: (input) =>
      inTurn(async () => {
        const next = put(state.table, input);
        if (!next.ok) return next;
        // More than this input brought may be due: a resumed game may have owed an answer.
        const from = lines.get(state.branch)?.kept ?? 0;
        const events = next.value.log.slice(from);
        const safety = await keep(() => source.keeper.append(state.id, { branch: state.branch, from, events }));
        publish({ ...state, table: next.value, safety });
        return ok(state);
      }),
    subscribe: (select, onChange) => {
      const watch = (now: GameState, before: GameState): void => {
        const [slice, former] = [select(now), select(before)];
        if (!Object.is(slice, former)) onChange(slice, former);
      };
      watchers.add(watch);
      return () => watchers.delete(watch);
    },
    rewind: (seq) =>
      inTurn(async () => {
        const table = tableAt(source.scenario, state.table.log, Math.max(1, seq));
        const id = Math.max(...state.branches.map((branch) => branch.id)) + 1;
        const from = { branch: state.branch, events: table.log.length };
        const safety = await keep(() => source.keeper.addBranch(state.id, { id, from, log: table.log }));
        publish({ ...state, table, branch: id, branches: [...state.branches, { id, from }], safety });
      }),
    choose: (branch) =>
      inTurn(async () => {
        const table = lines.get(branch)?.table;
        if (table === undefined || branch === state.branch) return;
        const safety = await keep(() => source.keeper.choose(state.id, branch));
        publish({ ...state, table, branch, safety });
      }),
    tableOf: (branch) => (branch === state.branch ? state.table : lines.get(branch)?.table),
  };
}
