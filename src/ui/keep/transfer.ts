import { z } from 'zod';
import { hashOf } from '../../kernel/canonical.ts';
import { fail, ok, type Result } from '../../kernel/result.ts';
import type { Keeper, StoredGame } from '../../store/keeper.ts';
import { isReadable } from './is-readable.ts';
import { readEvents } from './read-game.ts';

/** The version of the export format; newer files are refused politely. */
const EXPORT_VERSION = 1;

const exportSchema = z.strictObject({
  format: z.literal('parley-games'),
  version: z.number().int().min(1),
  games: z.array(
    z.strictObject({
      id: z.string().min(1).max(80),
      scenario: z.string().min(1),
      startedAt: z.number(),
      playedAt: z.number(),
      branch: z.number().int().min(0),
      branches: z
        .array(
          z.strictObject({
            id: z.number().int().min(0),
            from: z.strictObject({ branch: z.number().int().min(0), events: z.number().int().min(1) }).optional(),
            log: z.array(z.unknown()).min(1),
          }),
        )
        .min(1),
    }),
  ),
  /** Rows that could not be read when they were exported: carried along, never taken in. */
  unreadable: z.array(z.unknown()).default([]),
});

/** Why a file was not taken in, and where in it: `games[0].branches[1].log[14]`. Nothing was changed. */
export interface ImportProblem {
  readonly code: 'not-json' | 'not-an-export' | 'newer-format' | 'bad-game';
  readonly place: string;
  readonly detail: string;
}

/** Everything that is kept, as one JSON text; what could not be read goes along raw. */
export async function exportAll(keeper: Keeper): Promise<string> {
  const kept = await keeper.list();
  const games = kept.filter(isReadable);
  const unreadable = kept.filter((game) => !isReadable(game));
  return JSON.stringify({ format: 'parley-games', version: EXPORT_VERSION, games, unreadable }, undefined, 1);
}

/** Reads an export, all of it or nothing. */
export function parseExport(text: string): Result<readonly StoredGame[], ImportProblem> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const head = z.looseObject({ format: z.literal('parley-games'), version: z.number() }).safeParse(json.value);
  if (!head.success) return problem('not-an-export', '', 'it was not exported by Parley');
  if (head.data.version > EXPORT_VERSION) return problem('newer-format', 'version', String(head.data.version));
  const read = exportSchema.safeParse(json.value);
  if (!read.success) {
    const [first] = read.error.issues;
    return problem('bad-game', placeOf(first?.path ?? []), first?.message ?? '');
  }
  const games: StoredGame[] = [];
  for (const [at, { branches, ...game }] of read.data.games.entries()) {
    const checked: StoredGame['branches'][number][] = [];
    for (const [line, { id, from, log }] of branches.entries()) {
      const events = readEvents(log);
      const place = placeOf(['games', at, 'branches', line, 'log']);
      if (!events.ok)
        return problem(events.error.why === 'newer-format' ? 'newer-format' : 'bad-game', place, events.error.detail);
      checked.push({ id, ...(from && { from }), log: events.value });
    }
    if (!checked.some(({ id }) => id === game.branch))
      return problem('bad-game', placeOf(['games', at, 'branch']), `there is no line ${game.branch}`);
    games.push({ ...game, branches: checked });
  }
  return ok(games);
}

/**
 * Takes games in beside those that are kept. A game that is here already is left alone; another one under the same id gets a new id.
 *
 * @returns how many were taken in
 */
export async function importGames(keeper: Keeper, games: readonly StoredGame[]): Promise<number> {
  let taken = 0;
  for (const game of games) {
    const kept = await keeper.load(game.id);
    if (kept !== undefined && isReadable(kept) && sameLines(kept, game)) continue;
    await keeper.create(kept === undefined ? game : { ...game, id: `${game.id}-${hashOf(game.branches).slice(0, 6)}` });
    taken += 1;
  }
  return taken;
}

const sameLines = (left: StoredGame, right: StoredGame): boolean => hashOf(left.branches) === hashOf(right.branches);

function parseJson(text: string): Result<unknown, ImportProblem> {
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch (error) {
    return problem('not-json', '', error instanceof Error ? error.message : '');
  }
}

const problem = (code: ImportProblem['code'], place: string, detail: string): { ok: false; error: ImportProblem } =>
  fail({ code, place, detail });

const placeOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (place, key) => (typeof key === 'number' ? `${place}[${key}]` : `${place}${place && '.'}${String(key)}`),
    '',
  );
