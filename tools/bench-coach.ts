import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { COUNTERPARTY_TYPES, counterpartyOf, type ReferencePlayer } from '../src/domain/seat.ts';
import type { Log } from '../src/engine/events.ts';
import { scenarioSchema } from '../src/scenario/schema.ts';
import { nudgeFor } from '../src/scoring/coach/foretell.ts';
import { knownPlay } from '../src/scoring/coach/known-play.ts';
import { remarkOn } from '../src/scoring/coach/remark.ts';
import { playOut } from '../src/store/play.ts';

const PLAYERS: readonly ReferencePlayer[] = ['expert', 'conceder', 'hardliner', 'bluffer', 'haggler'];
const SIDE = 'one';

/** What one look of the coach takes, in milliseconds of processor time. */
export interface CoachTiming {
  readonly what: string;
  readonly looks: number;
  readonly median: number;
  readonly slowest: number;
}

/** Looks at every draft and every move of a crowd of negotiations, after one round to warm up; the play is gone through anew each time. */
export function benchCoach(): readonly CoachTiming[] {
  const logs = played();
  const draftsOf = (log: Log) =>
    log.flatMap((event, at) =>
      event.kind === 'moveMade' && event.side === SIDE
        ? [() => nudgeFor(knownPlay(log.slice(0, at), SIDE), event)]
        : [],
    );
  const remarksOf = (log: Log) =>
    log.flatMap((event, at) => {
      if (event.kind !== 'moveMade' || event.side !== SIDE) return [];
      return [
        () => {
          const known = knownPlay(log.slice(0, at + 1), SIDE);
          return known.own.slice(-1).map((step) => remarkOn(known, step));
        },
      ];
    });
  return [timed('before a move', logs.flatMap(draftsOf)), timed('after a move', logs.flatMap(remarksOf))];
}

function played(): readonly Log[] {
  const file = new URL('../scenarios/saas-renewal/scenario.yaml', import.meta.url);
  const scenario = scenarioSchema.parse(parse(readFileSync(file, 'utf8')));
  return PLAYERS.flatMap((player) =>
    COUNTERPARTY_TYPES.flatMap((type) => {
      const seats = { one: { kind: 'player', player }, two: counterpartyOf(type) } as const;
      const table = playOut({ scenario, seed: 1, difficulty: 'realistic', seats });
      return table.ok ? [table.value.log] : [];
    }),
  );
}

function timed(what: string, looks: readonly (() => unknown)[]): CoachTiming {
  for (const look of looks) look();
  const took = looks.map((look) => {
    const started = process.cpuUsage();
    look();
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  });
  const sorted = took.toSorted((left, right) => left - right);
  return { what, looks: looks.length, median: sorted[Math.floor(sorted.length / 2)] ?? 0, slowest: sorted.at(-1) ?? 0 };
}

export const formatCoachBench = (timings: readonly CoachTiming[]): string =>
  timings
    .map(
      ({ what, looks, median, slowest }) =>
        `${what.padEnd(16)} ${median.toFixed(2)} ms, the slowest of ${looks} ${slowest.toFixed(1)} ms`,
    )
    .join('\n');
