import { hashOf } from '../../kernel/canonical.ts';
import { gradeResult, type Yardstick } from '../../store/class/grade-result.ts';
import type { GradedFile } from '../../store/class/graded-schema.ts';

/** A file that was handed in, read and played again. */
export interface GradedText {
  /** The same for the same text, whatever the file is called. */
  readonly hash: string;
  readonly graded: GradedFile;
}

/** Letters of a file's name that are kept. */
const LONGEST_NAME = 120;

/** Grades the text of a file; anybody may have written it. What the checking itself stumbles over is the file's fault, never the class's. */
export function gradeText(name: string, text: string, yardstick: Yardstick): GradedText {
  const file = name.slice(0, LONGEST_NAME);
  const hash = hashOf(text);
  const invalid = (why: string): GradedText => ({
    hash,
    graded: { file, handIn: null, verdict: 'log-invalid', why, played: null },
  });
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return invalid('This is no whole JSON file: it was cut off, or is something else.');
  }
  try {
    return { hash, graded: gradeResult(file, raw, yardstick) };
  } catch (error) {
    return invalid(
      `It cannot be played again: ${error instanceof Error ? error.message.slice(0, 200) : 'unreadable'}.`,
    );
  }
}
