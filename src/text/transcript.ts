import type { Side } from '../domain/side.ts';
import type { Log } from '../engine/events.ts';
import type { Cue } from './cues.ts';
import type { Words } from './words.ts';

/** One issue on an offer's card. */
export interface CardRow {
  readonly issue: string;
  readonly label: string;
  readonly option: string;
  /** Differs from what the same side put forward before. */
  readonly changed: boolean;
}

/** One line of a transcript: something said, something that happened, a private step, or the end. */
export interface TranscriptLine {
  readonly seq: number;
  readonly kind: 'said' | 'world' | 'private' | 'outcome';
  readonly round: number;
  readonly day: number;
  /** Undefined for what nobody at the table did. */
  readonly side: Side | undefined;
  /** Short name of the speaker; empty where nobody speaks. */
  readonly who: string;
  readonly said: string;
  readonly cue: Cue | undefined;
  /** What typed words were taken to mean, in the product's own words. */
  readonly meant?: string;
  /** The bundles it put on the table, whole, with exact figures. */
  readonly cards?: readonly (readonly CardRow[])[];
  /** The acts by name, and whatever is not hidden of type and percept. */
  readonly note?: string;
}

export interface TranscriptOptions {
  /** For blind reading: `types` hides who is which type, `scores` every number that is not on the table. */
  readonly hide?: readonly ('types' | 'scores')[];
  /** Whose notes, worksheets and consultations are shown too. */
  readonly privateOf?: readonly Side[];
}

/** A log as a conversation. */
export function transcript(_words: Words, _log: Log, _options: TranscriptOptions = {}): readonly TranscriptLine[] {
  return [];
}

/** A transcript as plain Markdown, for the command line and for blind reading. */
export function transcriptMarkdown(words: Words, log: Log, options: TranscriptOptions = {}): string {
  return transcript(words, log, options)
    .map(({ who, said }) => `${who}: ${said}`)
    .join('\n');
}
