import path from 'node:path';
import { z } from 'zod';
import type { Seat } from '../../domain/seat.ts';
import { bySide } from '../../domain/side.ts';
import { hashOf } from '../../kernel/canonical.ts';
import { fail, ok, type Result } from '../../kernel/result.ts';
import { playOut } from '../../store/play.ts';
import { resultOf } from '../../store/result.ts';
import { writeText } from '../files.ts';
import { loadScenario, type Loaded, type Trouble } from '../library.ts';
import { counterpartySeat, playerSeat } from '../seats.ts';
import type { Chunk } from './chunk.ts';
import { figuresOf, figuresSchema, type Figures } from './figures.ts';

/** What a thread says when a chunk is done: figures seed by seed, or a sentence that says what went wrong and where. */
export const playedSchema = z.union([
  z.strictObject({ ok: z.literal(true), value: z.array(figuresSchema).readonly() }),
  z.strictObject({ ok: z.literal(false), error: z.string() }),
]);
export type PlayedChunk = Result<readonly Figures[], string>;

/** Plays chunks one after the other; a scenario is read when it is first asked for. */
export function chunkPlayer(
  load: (from: string) => Result<Loaded, Trouble> = loadScenario,
): (chunk: Chunk) => PlayedChunk {
  const read = new Map<string, Result<Loaded, Trouble>>();
  return (chunk) => {
    const loaded = read.get(chunk.from) ?? load(chunk.from);
    read.set(chunk.from, loaded);
    return loaded.ok ? playChunk(chunk, loaded.value) : fail(loaded.error.lines.join('\n'));
  };
}

function playChunk(chunk: Chunk, loaded: Loaded): PlayedChunk {
  const figures: Figures[] = [];
  const hash = hashOf(loaded.scenario);
  for (let seed = chunk.first; seed < chunk.first + chunk.runs; seed += 1) {
    const played = attempt(() => playSeed(chunk, { ...loaded, hash }, seed));
    if (!played.ok) return fail(`${whereabouts(chunk, seed)}: ${played.error}`);
    figures.push(played.value);
  }
  return ok(figures);
}

function playSeed(
  chunk: Chunk,
  { scenario, words, hash }: Loaded & { hash: string },
  seed: number,
): Result<Figures, string> {
  const { side, sideName, counterparty, player, difficulty, keep } = chunk;
  const [own, across] = [playerSeat(player), counterpartySeat(counterparty)];
  if (!own.ok) return own;
  if (!across.ok) return across;
  const seats = bySide((at): Seat => (at === side ? own.value : across.value));
  const table = playOut({ scenario, hash, seed, difficulty, seats });
  if (!table.ok) return fail('No weights within their ranges sum to 1,000.');
  if (keep !== undefined) {
    const file = path.join(keep, `${scenario.id}-${sideName}-${counterparty}-${player}-${seed}.json`);
    const written = writeText(file, `${JSON.stringify(resultOf(table.value, side, { scenario, words }))}\n`);
    if (!written.ok) return written;
  }
  return ok(figuresOf(table.value, side));
}

/** One negotiation that breaks must not take the name of its seed with it. */
function attempt(play: () => Result<Figures, string>): Result<Figures, string> {
  try {
    return play();
  } catch (error) {
    return fail(`Something is wrong inside Parley: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Which negotiation, in words; without a seed, which stretch of seeds. */
export function whereabouts(chunk: Chunk, seed?: number): string {
  const { scenario, player, sideName, counterparty, difficulty, first, runs } = chunk;
  const seeds = runs === 1 ? `seed ${first}` : `one of the seeds ${first} to ${first + runs - 1}`;
  return `${scenario}, ${player} as ${sideName} against ${counterparty}, ${difficulty}, ${seed === undefined ? seeds : `seed ${seed}`}`;
}
