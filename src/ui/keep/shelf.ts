import type { Keeper, ListedGame, UnreadableGame } from '../../store/keeper.ts';
import type { TableSummary } from '../../store/summary.ts';
import { isReadable } from './is-readable.ts';

/** A kept game and what it comes to. */
export interface KeptTable {
  readonly game: ListedGame;
  readonly summary: TableSummary;
}

/** Everything kept, as far as it has been looked through. */
export interface Shelf {
  readonly tables: readonly KeptTable[];
  /** Those that were played since they were last summed up, or by an earlier product: they join the others one after another. */
  readonly waiting: readonly ListedGame[];
  /** Those that cannot be read, with all their rows. */
  readonly lost: readonly UnreadableGame[];
}

/** So many join before a screen is told: each time it renders all of them. */
const TOLD_EACH = 20;

const EMPTY: Shelf = { tables: [], waiting: [], lost: [] };

/** What summing up needs; it comes with its own chunks, so that a first visitor never waits for it. */
const loadVersions = () => import('./versions.ts');
const loadSummaries = () => import('../../store/select/summarise.ts');

export interface ShelfOptions {
  readonly onChange: (shelf: Shelf) => void;
  /** Resolves when the page has nothing better to do, with how long it may be busy, in milliseconds. */
  readonly whenIdle: () => Promise<() => number>;
}

/**
 * Reads everything kept without its events, and sums up in idle time what no summary holds of any more.
 *
 * @returns when all is told; rejects where nothing can be read at all
 */
export async function readShelf(
  keeper: Keeper,
  { onChange, whenIdle }: ShelfOptions,
  stop: AbortSignal,
): Promise<void> {
  const entries = await keeper.shelf();
  if (stop.aborted) return;
  if (entries.length === 0) return onChange(EMPTY);
  const { VERSIONS, readSummary, stampOf } = await loadVersions();
  const [tables, waiting, lost]: [KeptTable[], ListedGame[], UnreadableGame[]] = [[], [], []];
  const former = new Map<string, TableSummary>();
  for (const game of entries) {
    if (!isListed(game)) {
      lost.push(await wholeOf(keeper, game));
      continue;
    }
    const summary = readSummary(game.summary);
    if (summary?.stamp === stampOf(game, VERSIONS)) tables.push({ game, summary });
    else waiting.push(game);
    if (summary !== undefined) former.set(game.id, summary);
  }
  let told = waiting.length;
  const tell = (): void => {
    told = waiting.length;
    if (!stop.aborted) onChange({ tables: [...tables], waiting: [...waiting], lost: [...lost] });
  };
  tell();
  if (waiting.length === 0) return undefined;
  const { summaryOf } = await loadSummaries();
  while (waiting.length > 0) {
    const left = await whenIdle();
    do {
      if (stop.aborted) return undefined;
      const game = waiting[0];
      if (game === undefined) break;
      const stored = await keeper.load(game.id);
      waiting.shift();
      // erased meanwhile
      if (stored === undefined) continue;
      const summary = isReadable(stored) ? summaryOf(stored, VERSIONS, former.get(game.id)) : undefined;
      if (summary === undefined) lost.push(isReadable(stored) ? { id: game.id, why: 'damaged', raw: stored } : stored);
      else {
        tables.push({ game, summary });
        // kept for the next time, if the device has room for it
        keeper.note(game.id, summary).catch(() => undefined);
      }
    } while (left() > 0);
    if (waiting.length === 0 || waiting.length <= told - TOLD_EACH) tell();
  }
  return undefined;
}

const isListed = (game: ListedGame | UnreadableGame): game is ListedGame => 'branches' in game;

/** A damaged game with its events, which a listing leaves out. */
async function wholeOf(keeper: Keeper, game: UnreadableGame): Promise<UnreadableGame> {
  const stored = await keeper.load(game.id).catch(() => undefined);
  return stored === undefined || isReadable(stored) ? game : stored;
}
