import { z } from 'zod';
import { hashOf } from '../../kernel/canonical.ts';
import { fail, ok, type Result } from '../../kernel/result.ts';
import type { Keeper, StoredGame, UnreadableGame } from '../../store/keeper.ts';
import { assignedSchema, nameSchema, ownStyleSchema } from './game-record.ts';
import { isReadable } from './is-readable.ts';
import { readEvents } from './read-game.ts';

/** The version of the export format; newer files are refused politely. 2 brought names of one's own, and what a table was played for
 * and against whom. */
const EXPORT_VERSION = 2;

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
      name: nameSchema.optional(),
      assigned: assignedSchema.optional(),
      asSelf: ownStyleSchema.optional(),
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
  return exportOf(
    kept.filter(isReadable),
    kept.filter((game): game is UnreadableGame => !isReadable(game)),
  );
}

/** Games as one JSON text, of the oldest version that can say it. */
export function exportOf(games: readonly StoredGame[], unreadable: readonly UnreadableGame[] = []): string {
  const isPlain = games.every(({ name, assigned, asSelf }) => (name ?? assigned ?? asSelf) === undefined);
  const version = isPlain ? 1 : EXPORT_VERSION;
  return JSON.stringify({ format: 'parley-games', version, games, unreadable }, undefined, 1);
}

/** Everything of a device in one file; of it, only the tables can be taken in. */
const everythingSchema = z.looseObject({ format: z.literal('parley-everything'), tables: z.unknown() });

/** Reads an export, all of it or nothing. */
export function parseExport(text: string): Result<readonly StoredGame[], ImportProblem> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const whole = everythingSchema.safeParse(json.value);
  const tables = whole.success ? whole.data.tables : json.value;
  const head = z.looseObject({ format: z.literal('parley-games'), version: z.number() }).safeParse(tables);
  if (!head.success) return problem('not-an-export', '', 'it was not exported by Parley');
  if (head.data.version > EXPORT_VERSION) return problem('newer-format', 'version', String(head.data.version));
  const read = exportSchema.safeParse(tables);
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

/** What became of the games of a file. */
export interface Imported {
  readonly taken: readonly StoredGame[];
  /** Those that were here already, to the last event. */
  readonly known: readonly StoredGame[];
  /** Those of the taken ones under whose id another one is kept: both stay, this one under an id of its own. */
  readonly beside: readonly StoredGame[];
  /** Those that the device would not write. */
  readonly refused: readonly StoredGame[];
}

/** Takes games in beside those that are kept: nothing that is here is changed. */
export async function importGames(keeper: Keeper, games: readonly StoredGame[]): Promise<Imported> {
  const taken: StoredGame[] = [];
  const known: StoredGame[] = [];
  const beside: StoredGame[] = [];
  const refused: StoredGame[] = [];
  for (const game of games) {
    const kept = await keeper.load(game.id);
    const other = { ...game, id: `${game.id}-${hashOf(game.branches).slice(0, 6)}` };
    const isHere = (there: typeof kept): boolean => there !== undefined && isReadable(there) && sameLines(there, game);
    if (isHere(kept) || (kept !== undefined && isHere(await keeper.load(other.id)))) {
      known.push(game);
      continue;
    }
    const isWritten = await keeper.create(kept === undefined ? game : other).then(
      () => true,
      () => false,
    );
    (isWritten ? taken : refused).push(game);
    if (isWritten && kept !== undefined) beside.push(game);
  }
  return { taken, known, beside, refused };
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
