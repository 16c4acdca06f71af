import { RULES_VERSION } from '../../src/engine/rules-version.ts';
import { invariant } from '../../src/kernel/invariant.ts';
import type { ListedGame, StoredGame } from '../../src/store/keeper.ts';
import { summaryOf } from '../../src/store/select/summarise.ts';
import type { TableSummary, Versions } from '../../src/store/summary.ts';

/** The versions of a product that has every scenario as this game was played on it. */
export const versionsOf = ({ branches }: StoredGame): Versions => {
  const [first] = branches[0]?.log ?? [];
  return {
    rules: RULES_VERSION,
    hashOf: (id) => (first?.kind === 'instanceDrawn' && first.scenario.id === id ? first.scenario.hash : undefined),
  };
};

/** A kept game as it is listed. */
export const listed = ({ branches, ...game }: StoredGame, summary?: unknown): ListedGame => ({
  ...game,
  branches: branches.map(({ id, log }) => ({ id, events: log.length })),
  summary,
});

/** A kept game and what it comes to. */
export function summed(
  game: StoredGame,
  { versions = versionsOf(game), former }: { versions?: Versions; former?: TableSummary } = {},
): { readonly game: ListedGame; readonly summary: TableSummary } {
  const summary = summaryOf(game, versions, former);
  invariant(summary !== undefined, 'the game can be summed up');
  return { game: listed(game), summary };
}
