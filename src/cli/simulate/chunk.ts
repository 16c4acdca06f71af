import { z } from 'zod';
import { DIFFICULTIES } from '../../domain/seat.ts';
import { sideSchema } from '../../domain/side-schema.ts';
import type { Plan } from './plan.ts';

const seed = z.number().int().min(0);

/** Some seeds of one cell, as a thread is handed them. */
export const chunkSchema = z
  .strictObject({
    /** The cell's place in the plan. */
    cell: z.number().int().min(0),
    from: z.string(),
    scenario: z.string(),
    side: sideSchema,
    sideName: z.string(),
    counterparty: z.string(),
    player: z.string(),
    difficulty: z.enum(DIFFICULTIES),
    first: seed,
    runs: z.number().int().min(1),
    /** Folder that every result file is written to. */
    keep: z.string().optional(),
  })
  .readonly();
export type Chunk = z.infer<typeof chunkSchema>;

/** Negotiations in a chunk: few enough that no core waits long at the end, enough that handing over costs nothing. */
const CHUNK = 10;

/** A plan in pieces, cell by cell and seed by seed. */
export const chunksOf = ({ cells, first, runs, difficulty }: Plan, keep: string | undefined): readonly Chunk[] =>
  cells.flatMap((cell, at) =>
    Array.from({ length: Math.ceil(runs / CHUNK) }, (_, piece) => ({
      ...cell,
      cell: at,
      difficulty,
      first: first + piece * CHUNK,
      runs: Math.min(CHUNK, runs - piece * CHUNK),
      ...(keep !== undefined && { keep }),
    })),
  );
