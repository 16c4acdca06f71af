import type { Side } from '../../domain/side.ts';
import type { TranscriptLine } from '../../text/transcript.ts';

/** A move in its place in the talk: what it answered, what was said, and what came back. */
export interface Excerpt {
  readonly before: TranscriptLine | undefined;
  readonly mine: TranscriptLine | undefined;
  readonly reply: TranscriptLine | undefined;
}

/** The lines around one move of a side; undefined where nobody spoke before or after. */
export function excerptAt(lines: readonly TranscriptLine[], side: Side, move: number): Excerpt {
  const talk = lines.filter(({ kind }) => kind === 'said');
  const at = talk.findIndex(({ seq }) => seq === move);
  const across = (line: TranscriptLine | undefined): TranscriptLine | undefined =>
    line?.side === side ? undefined : line;
  return {
    before: at > 0 ? across(talk[at - 1]) : undefined,
    mine: talk[at],
    reply: at === -1 ? undefined : across(talk[at + 1]),
  };
}
