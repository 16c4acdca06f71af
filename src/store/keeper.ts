import type { Log, LogEvent } from '../engine/events.ts';
import type { OwnStyle } from './self/own-style.ts';

/** One line of play within a game: the first is the game itself, others were branched off by rewinding. */
export interface StoredBranch {
  readonly id: number;
  /** Where it left its parent: that many events are the parent's own. */
  readonly from?: { readonly branch: number; readonly events: number };
  readonly log: Log;
}

/** For which assignment a game was played, by whom, and the how-manyeth time; nobody can prove any of it. */
export interface Assigned {
  /** The assignment's id, its hash as it was opened, and its title. */
  readonly assignment: string;
  readonly hash: string;
  readonly title: string;
  readonly learner: string;
  readonly attempt: number;
  /** A moment with its offset. */
  readonly started: string;
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
  /** Left out where it was played for oneself. */
  readonly assigned?: Assigned | undefined;
  /** Given where somebody sits opposite who plays as the person did there: the figures that one was fitted from. */
  readonly asSelf?: OwnStyle | undefined;
  /** What the person calls it. */
  readonly name?: string | undefined;
}

/** A kept game without its events: what can be listed at once. */
export interface ListedGame extends Omit<StoredGame, 'branches'> {
  readonly branches: readonly { readonly id: number; readonly events: number }[];
  /** What was noted beside it, unchecked: it may be missing, damaged, or of another version. */
  readonly summary: unknown;
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
  /** Everything with all its events: for an export. */
  readonly list: () => Promise<readonly (StoredGame | UnreadableGame)[]>;
  /** Everything without its events; whether they can be read is not known yet. */
  readonly shelf: () => Promise<readonly (ListedGame | UnreadableGame)[]>;
  /** Notes a summary beside a game that is kept; it may be lost at any time. */
  readonly note: (game: string, summary: unknown) => Promise<void>;
  readonly rename: (game: string, name: string | undefined) => Promise<void>;
  readonly erase: (game: string) => Promise<void>;
}

/** A keeper that forgets when the page closes: for tests, and where the browser keeps nothing. */
export function memoryKeeper(): Keeper {
  const games = new Map<string, StoredGame>();
  const summaries = new Map<string, unknown>();
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
    shelf: () => Promise.resolve([...games.values()].map((game) => listed(game, summaries.get(game.id)))),
    note: (id, summary) => {
      if (games.has(id)) summaries.set(id, summary);
      return Promise.resolve();
    },
    rename: (id, name) => change(id, (game) => ({ ...game, name })),
    erase: (id) => {
      games.delete(id);
      summaries.delete(id);
      return Promise.resolve();
    },
  };
}

const listed = ({ branches, ...game }: StoredGame, summary: unknown): ListedGame => ({
  ...game,
  branches: branches.map(({ id, log }) => ({ id, events: log.length })),
  summary,
});
