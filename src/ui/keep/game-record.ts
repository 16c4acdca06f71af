import { z } from 'zod';
import type { OwnStyle } from '../../store/self/own-style.ts';
import type { ListedGame, StoredBranch, StoredGame, UnreadableGame } from '../../store/keeper.ts';

const branchRecordSchema = z.strictObject({
  id: z.number().int().min(0),
  from: z.strictObject({ branch: z.number().int().min(0), events: z.number().int().min(1) }).optional(),
  /** How many events the branch has: a log that is shorter was cut. */
  events: z.number().int().min(1),
});

/** Letters that a name given by the person may have. */
export const LONGEST_NAME = 80;
export const nameSchema = z.string().min(1).max(LONGEST_NAME);

/** For which assignment it was played. */
export const assignedSchema = z.strictObject({
  assignment: z.string().max(40),
  hash: z.string().max(64),
  title: z.string().max(200),
  learner: z.string().min(1).max(80),
  attempt: z.number().int().min(1),
  started: z.iso.datetime({ offset: true }),
});

const share = z.number().min(0).max(1);
const count = z.number().int().min(0);

/** How somebody played whom the one opposite was fitted to. */
export const ownStyleSchema = z
  .strictObject({
    ...{ concedes: z.number().min(0), asks: share, threatens: share, hardLine: share, pressure: share },
    ...{ warmth: z.number().min(-1).max(1), time: share, early: share, moves: count, plays: count },
  })
  .readonly() satisfies z.ZodType<OwnStyle>;

/** A game as it lies in the database, its events apart: one row each, so that an append writes only what is new. */
export const gameRecordSchema = z.strictObject({
  id: z.string().min(1).max(80),
  scenario: z.string().min(1),
  startedAt: z.number(),
  playedAt: z.number(),
  branch: z.number().int().min(0),
  branches: z.array(branchRecordSchema).min(1),
  name: nameSchema.optional(),
  assigned: assignedSchema.optional(),
  asSelf: ownStyleSchema.optional(),
});
export type GameRecord = z.infer<typeof gameRecordSchema>;

/** One event of one branch; `seq` is its place in the log. */
export interface EventRecord {
  readonly game: string;
  readonly branch: number;
  readonly seq: number;
  readonly event: unknown;
}

/** What is noted beside a game. */
export interface SummaryRecord {
  readonly game: string;
  readonly summary: unknown;
}

/** Events as rows, numbered from a place on. */
export const eventRecords = (
  game: string,
  branch: number,
  { from, events }: { readonly from: number; readonly events: readonly unknown[] },
): readonly EventRecord[] => events.map((event, at) => ({ game, branch, seq: from + at, event }));

/** A game without its events. */
export const recordOf = ({ branches, ...game }: StoredGame): GameRecord => ({
  ...game,
  branches: branches.map(branchRecord),
});

/** A branch without its events. */
export const branchRecord = ({ id, from, log }: StoredBranch): GameRecord['branches'][number] => ({
  id,
  ...(from && { from }),
  events: log.length,
});

/** A row of the database as a game to be listed, or as one whose row is damaged. */
export function listedGame(id: string, record: unknown, summary: unknown): ListedGame | DamagedGame {
  const read = gameRecordSchema.safeParse(record);
  return read.success ? { ...read.data, summary } : { id, why: 'damaged', detail: faultOf(read.error), raw: record };
}

/** A kept game that cannot be read, with the place at fault; its rows stay as they are. */
export interface DamagedGame extends UnreadableGame {
  readonly detail: string;
}

/** What is wrong with a row, in one line. */
export function faultOf({ issues: [problem] }: z.ZodError): string {
  return `${problem?.path.join('.') ?? ''}: ${problem?.message ?? 'not a game'}`;
}
