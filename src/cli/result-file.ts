import { readLog } from '../engine/migrations.ts';
import type { Log } from '../engine/events.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import { formatProblem } from '../scenario/problem.ts';
import { isFile, readJson, readText } from './files.ts';
import type { Trouble } from './library.ts';

/** The log out of a result file or a saved game, its events checked one by one; whether they follow is for a replay to say. */
export function readLogFile(file: string): Result<{ readonly log: Log; readonly raw: unknown }, Trouble> {
  if (!isFile(file)) return fail({ exit: 2, lines: [`${file}: There is no such file.`] });
  const source = readText(file);
  if (!source.ok) return fail({ exit: 1, lines: [source.error] });
  const raw = readJson(source.value);
  if (!raw.ok) return fail({ exit: 1, lines: [formatProblem(raw.error)] });
  const holder: unknown = raw.value;
  const events: unknown = typeof holder === 'object' && holder !== null && 'log' in holder ? holder.log : undefined;
  const log = readLog(events);
  if (log.ok) return ok({ log: log.value, raw: holder });
  const { error } = log;
  const why =
    error.code === 'newer-format'
      ? `Its log has format ${error.format}, which a newer Parley wrote. The file is left as it is.`
      : error.code === 'bad-event'
        ? `Event ${error.event} of its log is damaged: ${error.detail}.`
        : `It holds no log: ${error.detail}.`;
  return fail({ exit: 1, lines: [`${source.value.file}: ${why}`] });
}
