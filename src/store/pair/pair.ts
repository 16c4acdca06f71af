import type { Difficulty } from '../../domain/seat.ts';
import { bySide } from '../../domain/side.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { fail, ok, type Result } from '../../kernel/result.ts';
import { resumeGame, startGame, type Game, type GameState, type Unsubscribe } from '../game.ts';
import { memoryKeeper, type Keeper, type StoredGame } from '../keeper.ts';
import type { Departure } from '../replay.ts';
import { NEW_ROUND, newSession, type PairSession, type PairSetup } from './session.ts';
import { stageOf, standingOf, type Stage } from './stage.ts';
import type { PairKeeper, StoredPair } from './stored-pair.ts';

/** Two people at one screen: their rounds of talks, and what is known beside them. */
export interface PairState {
  readonly session: PairSession;
  readonly games: readonly Game[];
  readonly stage: Stage;
  /** `memory` where nothing can be kept: the two are told. */
  readonly safety: GameState['safety'];
}

export interface Pair {
  readonly id: string;
  readonly scenario: Scenario;
  readonly get: () => PairState;
  readonly subscribe: (onChange: () => void) => Unsubscribe;
  /** Resolves once the change is kept, or cannot be. */
  readonly change: (how: (session: PairSession) => PairSession) => Promise<void>;
  /** Begins the second round with the chairs changed: on the same figures or on fresh ones. */
  readonly exchange: (seed: number) => Promise<Result<undefined, 'weights-out-of-bounds'>>;
  /** Takes over what another tab has kept; false where its talks have gone on and the pair must be taken up anew. */
  readonly adopt: (stored: StoredPair) => boolean;
}

export interface PairSource {
  readonly keeper: PairKeeper;
  readonly scenario: Scenario;
  readonly now: () => number;
  /** Called when a writing was refused: another tab has gone on with the pair, or it was erased. */
  readonly onElsewhere: () => void;
}

export interface NewPair {
  readonly id: string;
  readonly setup: PairSetup;
  readonly seed: number;
  readonly difficulty: Difficulty;
}

const BOTH_PERSONS = bySide(() => ({ kind: 'person' }) as const);

/** Draws the first round for two people. */
export async function startPair(
  source: PairSource,
  { id, setup, seed, difficulty }: NewPair,
): Promise<Result<Pair, 'weights-out-of-bounds'>> {
  const at = source.now();
  const box = boxOf(source, {
    id,
    revision: 0,
    scenario: source.scenario.id,
    startedAt: at,
    playedAt: at,
    session: newSession(setup),
    games: [],
  });
  const game = await startGame(box, gameId(id, 0), { seed, difficulty, seats: BOTH_PERSONS });
  return game.ok ? ok(pairOver(source, box, [game.value])) : game;
}

/** Takes a kept pair up where it stopped. */
export function resumePair(source: PairSource, stored: StoredPair): Result<Pair, Departure> {
  const box = boxOf(source, stored);
  const games: Game[] = [];
  for (const kept of stored.games) {
    const game = resumeGame(box, kept);
    if (!game.ok) return game;
    games.push(game.value);
  }
  return games.length === 0
    ? fail({ event: 0, recorded: 'instanceDrawn', detail: 'the pair has no talks' })
    : ok(pairOver(source, box, games));
}

const gameId = (pair: string, round: number): string => `${pair}-${round + 1}`;

/** The one row of a pair: both logs and the session are written together. */
interface Box {
  readonly id: string;
  readonly keeper: Keeper;
  readonly scenario: Scenario;
  readonly now: () => number;
  readonly session: () => PairSession;
  readonly revision: () => number;
  /** Changes the session, and with it how often it was written, without writing: the next event of a game takes it along. */
  readonly hold: (session: PairSession, revision?: number) => void;
  readonly write: (session: PairSession) => Promise<void>;
  readonly isSafe: () => boolean;
}

function boxOf({ keeper: pairs, scenario, now, onElsewhere }: PairSource, first: StoredPair): Box {
  let row = first;
  let turn: Promise<unknown> = Promise.resolve();
  let isSafe = true;
  const memory = memoryKeeper();
  for (const game of first.games) void memory.create(game);
  /** One writing after another, each of what there is by then. */
  const flush = (): Promise<void> => {
    const written = turn.then(async () => {
      const games = (await memory.list()).filter((game): game is StoredGame => 'branches' in game);
      const newer = { ...row, revision: row.revision + 1, playedAt: now(), games };
      if ((await pairs.save(newer)) === 'elsewhere') return onElsewhere();
      // the session may have changed meanwhile
      row = { ...newer, session: row.session };
      return undefined;
    });
    turn = written.catch(() => {
      isSafe = false;
    });
    return written;
  };
  return {
    id: first.id,
    scenario,
    now,
    session: () => row.session,
    isSafe: () => isSafe,
    revision: () => row.revision,
    hold: (session, revision = row.revision) => {
      row = { ...row, session, revision };
    },
    write: (session) => {
      row = { ...row, session };
      return flush();
    },
    keeper: {
      ...memory,
      create: (game) => memory.create(game).then(flush),
      append: (game, batch) => memory.append(game, batch).then(flush),
    },
  };
}

function pairOver(source: PairSource, box: Box, first: readonly Game[]): Pair {
  const watchers = new Set<() => void>();
  let games = first;
  const made = (): PairState => ({
    session: box.session(),
    games,
    stage: stageOf(
      box.session(),
      games.map((game) => standingOf(game.get().table.state)),
    ),
    safety: box.isSafe() && games.every((game) => game.get().safety === 'kept') ? 'kept' : 'memory',
  });
  let state = made();
  const publish = (): void => {
    state = made();
    for (const watch of watchers) watch();
  };
  const follow = (game: Game): void => void game.subscribe((now) => now, publish);
  for (const game of games) follow(game);
  /** What cannot be kept goes on in memory, and says so. */
  const write = async (session: PairSession): Promise<void> => {
    const writing = box.write(session).catch(() => undefined);
    publish();
    await writing;
    publish();
  };
  return {
    id: box.id,
    scenario: source.scenario,
    get: () => state,
    subscribe: (onChange) => {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
    change: (how) => write(how(box.session())),
    exchange: async (seed) => {
      const [round] = games;
      if (round === undefined || games.length > 1) return ok(undefined);
      const { difficulty } = round.get().table.state;
      const former = box.session();
      const [done] = former.rounds;
      // the first event of the new round and the changed chairs are written as one
      box.hold({ ...former, rounds: [done === undefined ? NEW_ROUND : { ...done, isDone: true }, NEW_ROUND] });
      const setting = { seed, difficulty, seats: BOTH_PERSONS };
      const game = await startGame(box, gameId(box.id, 1), setting);
      if (!game.ok) {
        box.hold(former);
        return game;
      }
      games = [...games, game.value];
      follow(game.value);
      publish();
      return ok(undefined);
    },
    adopt: ({ revision, session, games: kept }) => {
      if (revision <= box.revision()) return true;
      const isSame =
        kept.length === games.length &&
        kept.every(({ branches: [line] }, at) => line?.log.length === games[at]?.get().table.log.length);
      if (!isSame) return false;
      box.hold(session, revision);
      publish();
      return true;
    },
  };
}
