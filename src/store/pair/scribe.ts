import { z } from 'zod';
import { SIDES } from '../../domain/side.ts';
import { TACTICS } from '../../engine/tactics/tactic.ts';

/** What an observer writes down: a move, a moment, a tactic seen, a question to ask afterwards. */
export const SCRIBE_KINDS = ['move', 'moment', 'tactic', 'question'] as const;
export type ScribeKind = (typeof SCRIBE_KINDS)[number];

/** Letters that a note of the observer may have. */
export const LONGEST_SCRIBE_NOTE = 600;

export const scribeNoteSchema = z
  .strictObject({
    kind: z.enum(SCRIBE_KINDS),
    /** The round of talks, first or second in these chairs, counted from 0. */
    of: z.number().int().min(0).max(1),
    /** The round at the table in which it was written. */
    round: z.number().int().min(1),
    /** Whom it is about; absent for both. */
    side: z.enum(SIDES).optional(),
    tactic: z.enum(TACTICS).optional(),
    text: z.string().max(LONGEST_SCRIBE_NOTE),
  })
  .readonly();
export type ScribeNote = z.infer<typeof scribeNoteSchema>;

/** The notes of one kind on one round of talks, in the order in which they were written. */
export const notesOf = (
  notes: readonly ScribeNote[],
  { kind, of }: Pick<ScribeNote, 'kind' | 'of'>,
): readonly ScribeNote[] => notes.filter((note) => note.kind === kind && note.of === of);
