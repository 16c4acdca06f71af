/** An error makes a file unusable, a warning does not. */
export type Severity = 'error' | 'warning';

/** Steps from the top of a document to a place in it. */
export type Path = readonly (string | number)[];

/** Something to tell the author of a document: which place, what is wrong, what would help. */
export interface Complaint {
  readonly path: Path;
  /** Set where the key is at fault and not what stands behind it. */
  readonly at?: 'key';
  readonly code: string;
  readonly severity: Severity;
  /** A whole sentence, or two. */
  readonly message: string;
}

/** A complaint with its place in a file; lines and columns count from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
}

/** A file as it was read: its name as the author knows it, and its text. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

/** Sorts by place, files in the order in which they occur. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const files = [...new Set(problems.map(({ file }) => file))];
  return problems.toSorted(
    (left, right) =>
      files.indexOf(left.file) - files.indexOf(right.file) || left.line - right.line || left.column - right.column,
  );
}

/** One line for a terminal: `file:line:column: code: sentence`. */
export const formatProblem = ({ file, line, column, code, severity, message }: Problem): string =>
  `${file}:${line}:${column}: ${severity === 'warning' ? 'warning: ' : ''}${code}: ${message}`;

export const hasErrors = (problems: readonly { readonly severity: Severity }[]): boolean =>
  problems.some(({ severity }) => severity === 'error');
