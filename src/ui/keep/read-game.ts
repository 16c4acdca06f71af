import type { Log } from '../../engine/events.ts';
import { readLog } from '../../engine/migrations.ts';
import { fail, ok, type Result } from '../../kernel/result.ts';
import type { StoredBranch, StoredGame, UnreadableGame } from '../../store/keeper.ts';
import { faultOf, gameRecordSchema, type DamagedGame, type EventRecord } from './game-record.ts';

interface Fault {
  readonly why: UnreadableGame['why'];
  readonly detail: string;
}

/** Puts a game together from its rows, or says what is wrong with them. */
export function readGame(id: string, record: unknown, rows: readonly EventRecord[]): StoredGame | DamagedGame {
  const read = readBranches(record, rows);
  return read.ok ? read.value : { id, ...read.error, raw: { record, events: rows } };
}

function readBranches(record: unknown, rows: readonly EventRecord[]): Result<StoredGame, Fault> {
  const game = gameRecordSchema.safeParse(record);
  if (!game.success) return damaged(faultOf(game.error));
  const branches: StoredBranch[] = [];
  for (const { id, from, events } of game.data.branches) {
    const kept = rows.filter((row) => row.branch === id).toSorted((left, right) => left.seq - right.seq);
    const gap = kept.findIndex(({ seq }, at) => seq !== at);
    if (gap >= 0) return damaged(`line ${id}: event ${gap} is missing`);
    if (kept.length !== events) return damaged(`line ${id}: ${kept.length} of ${events} events are there`);
    const log = readEvents(kept.map(({ event }) => event));
    if (!log.ok) return fail({ ...log.error, detail: `line ${id}, ${log.error.detail}` });
    branches.push({ id, ...(from && { from }), log: log.value });
  }
  const { branch } = game.data;
  if (!branches.some(({ id }) => id === branch)) return damaged(`line ${branch} is missing`);
  return ok({ ...game.data, branches });
}

/** Stored events as a log, or what is wrong with them in one line. */
export function readEvents(events: unknown): Result<Log, Fault> {
  const log = readLog(events);
  if (log.ok) return log;
  switch (log.error.code) {
    case 'newer-format':
      return fail({ why: 'newer-format', detail: `log format ${log.error.format}` });
    case 'bad-event':
      return damaged(`event ${log.error.event}: ${log.error.detail}`);
    case 'not-a-log':
      return damaged(log.error.detail);
  }
}

const damaged = (detail: string): { readonly ok: false; readonly error: Fault } => fail({ why: 'damaged', detail });
