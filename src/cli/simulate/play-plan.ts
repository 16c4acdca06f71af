import { fail, ok, type Result } from '../../kernel/result.ts';
import type { Chunk } from './chunk.ts';
import type { Figures } from './figures.ts';
import { workOff } from './threads.ts';
import { chunkPlayer, playedSchema, whereabouts, type PlayedChunk } from './work.ts';

/** A thread takes as long to start as so many negotiations take to play; fewer are not worth one. */
const WORTH_A_THREAD = 50;

export interface Playing {
  readonly jobs: number;
  /** Told how many negotiations are over, whenever some more are. */
  readonly told: (done: number) => void;
}

/**
 * Plays chunks on so many threads, or on this one; the figures come in the order of the chunks, however many threads there were.
 *
 * Stops at the first that fails.
 */
export async function playChunks(
  chunks: readonly Chunk[],
  { jobs, told }: Playing,
): Promise<Result<readonly (readonly Figures[])[], string>> {
  const figures: (readonly Figures[])[] = chunks.map(() => []);
  let [done, trouble]: [number, string | undefined] = [0, undefined];
  const take = (played: PlayedChunk, at: number): 'go-on' | 'stop' => {
    if (!played.ok) {
      trouble ??= played.error;
      return 'stop';
    }
    figures[at] = played.value;
    done += played.value.length;
    told(done);
    return 'go-on';
  };
  const threads = Math.min(jobs, Math.floor(chunks.reduce((sum, { runs }) => sum + runs, 0) / WORTH_A_THREAD));
  if (threads > 1) {
    await workOff({
      script: new URL('./worker.ts', import.meta.url),
      jobs: threads,
      tasks: chunks,
      read: (message) => playedSchema.parse(message),
      take,
      lost: ({ why }, at) => take(fail(`${nameOf(chunks[at])}: Something is wrong inside Parley: ${why}`), at),
    });
  } else {
    const play = chunkPlayer();
    for (const [at, chunk] of chunks.entries()) if (take(play(chunk), at) === 'stop') break;
  }
  return trouble === undefined ? ok(figures) : fail(trouble);
}

const nameOf = (chunk: Chunk | undefined): string => (chunk === undefined ? '' : whereabouts(chunk));
