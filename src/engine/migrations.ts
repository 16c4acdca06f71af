import { z } from 'zod';
import { fail, ok, type Result } from '../kernel/result.ts';
import { eventSchema, LOG_FORMAT, type Log } from './events.ts';

/** One step from a log format to the next: named, numbered, never changed again. */
export interface Migration {
  /** The format it leads to. */
  readonly to: number;
  readonly name: string;
  readonly step: (events: readonly unknown[]) => readonly unknown[];
}

/** Every step since the first format, in order. Format 1 is the first: there is nothing to migrate yet. */
export const MIGRATIONS: readonly Migration[] = [];

/** Why stored events are not a log: `newer-format` is kept and left alone, the others name the event at fault. */
export type LogProblem =
  | { readonly code: 'not-a-log'; readonly detail: string }
  | { readonly code: 'newer-format'; readonly format: number }
  | { readonly code: 'bad-event'; readonly event: number; readonly detail: string };

const headSchema = z.looseObject({ kind: z.literal('instanceDrawn'), log: z.number().int().min(1) });

/**
 * Reads stored events: brings older formats up, refuses newer ones, checks each event's shape. Whether they follow from each other is
 * for the replay to say.
 *
 * @param migrations - the steps known; the default is what the product ships
 */
export function readLog(
  raw: unknown,
  { migrations, format }: { migrations: readonly Migration[]; format: number } = {
    migrations: MIGRATIONS,
    format: LOG_FORMAT,
  },
): Result<Log, LogProblem> {
  if (!Array.isArray(raw) || raw.length === 0)
    return fail({ code: 'not-a-log', detail: 'a log is a list of events that begins with instanceDrawn' });
  const head = headSchema.safeParse(raw[0]);
  if (!head.success) return fail({ code: 'not-a-log', detail: 'its first event is not instanceDrawn' });
  if (head.data.log > format) return fail({ code: 'newer-format', format: head.data.log });
  const due = migrations.filter(({ to }) => to > head.data.log && to <= format);
  const events = due.reduce<readonly unknown[]>((older, { step }) => step(older), raw);
  const read = [];
  for (const [at, candidate] of events.entries()) {
    const event = eventSchema.safeParse(candidate);
    if (!event.success) {
      const [problem] = event.error.issues;
      return fail({
        code: 'bad-event',
        event: at,
        detail: `${problem?.path.join('.') ?? ''}: ${problem?.message ?? 'not an event'}`,
      });
    }
    read.push(event.data);
  }
  return ok(read);
}
