import type { Log, LogEvent } from '../engine/events.ts';

/** One line of play within a game: the first is the game itself, others were branched off by rewinding. */
export interface StoredBranch {
  readonly id: number;
  /** Where it left its parent: that many events are the parent's own. */
  readonly from?: { readonly branch: number; readonly events: number };
  readonly log: Log;
}

/** A game as it is kept: everything else is folded from its logs. */
export interface StoredGame {
  readonly id: string;
  readonly scenario: string;
  /** Milliseconds of the wall clock, told by the edge; they order the list and enter no log. */
  readonly startedAt: number;
  readonly playedAt: number;
  readonly branch: number;
  readonly branches: readonly StoredBranch[];
}

/** Kept data that cannot be read: shown to the person with its reason, never deleted. */
export interface UnreadableGame {
  readonly id: string;
  readonly why: 'newer-format' | 'damaged';
  readonly raw: unknown;
}

/**
 * Where games are kept. Every promise settles only once the data is safe; a keeper that cannot keep rejects, and the game goes on in
 * memory with a warning.
 */
export interface Keeper {
  readonly create: (game: StoredGame) => Promise<void>;
  readonly addBranch: (game: string, branch: StoredBranch) => Promise<void>;
  readonly choose: (game: string, branch: number) => Promise<void>;
  /** Appends events to a branch that has `from` events already. */
  readonly append: (
    game: string,
    batch: { readonly branch: number; readonly from: number; readonly events: readonly LogEvent[] },
  ) => Promise<void>;
  readonly load: (game: string) => Promise<StoredGame | UnreadableGame | undefined>;
  readonly list: () => Promise<readonly (StoredGame | UnreadableGame)[]>;
  readonly erase: (game: string) => Promise<void>;
}

/** A keeper that forgets when the page closes: for tests, and where the browser keeps nothing. */
export function memoryKeeper(): Keeper {
  const games = new Map<string, StoredGame>();
  const change = (id: string, how: (game: StoredGame) => StoredGame): Promise<void> => {
    const game = games.get(id);
    if (game === undefined) return Promise.reject(new Error(`no game ${id} is kept`));
    games.set(id, how(game));
    return Promise.resolve();
  };
  return {
    create: (game) => {
      games.set(game.id, game);
      return Promise.resolve();
    },
    addBranch: (id, branch) =>
      change(id, (game) => ({ ...game, branch: branch.id, branches: [...game.branches, branch] })),
    choose: (id, branch) => change(id, (game) => ({ ...game, branch })),
    append: (id, { branch, from, events }) =>
      change(id, (game) => ({
        ...game,
        branches: game.branches.map((kept) =>
          kept.id === branch ? { ...kept, log: [...kept.log.slice(0, from), ...events] } : kept,
        ),
      })),
    load: (id) => Promise.resolve(games.get(id)),
    list: () => Promise.resolve([...games.values()]),
    erase: (id) => {
      games.delete(id);
      return Promise.resolve();
    },
  };
}
