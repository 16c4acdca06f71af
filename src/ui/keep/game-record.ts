import { z } from 'zod';
import type { StoredBranch, StoredGame } from '../../store/keeper.ts';

const branchRecordSchema = z.strictObject({
  id: z.number().int().min(0),
  from: z.strictObject({ branch: z.number().int().min(0), events: z.number().int().min(1) }).optional(),
  /** How many events the branch has: a log that is shorter was cut. */
  events: z.number().int().min(1),
});

/** A game as it lies in the database, its events apart: one row each, so that an append writes only what is new. */
export const gameRecordSchema = z.strictObject({
  id: z.string().min(1).max(80),
  scenario: z.string().min(1),
  startedAt: z.number(),
  playedAt: z.number(),
  branch: z.number().int().min(0),
  branches: z.array(branchRecordSchema).min(1),
});
export type GameRecord = z.infer<typeof gameRecordSchema>;

/** One event of one branch; `seq` is its place in the log. */
export interface EventRecord {
  readonly game: string;
  readonly branch: number;
  readonly seq: number;
  readonly event: unknown;
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
