/** Where a command speaks to; a test passes one that listens. */
export interface Io {
  /** The answer: standard output. */
  readonly out: (text: string) => void;
  /** Everything else: standard error. */
  readonly err: (text: string) => void;
  /** A line that replaces the former one; does nothing where nobody watches. */
  readonly progress: (text: string) => void;
  /** Columns of the terminal, 80 where there is none. */
  readonly width: number;
}

/** 0 done · 1 the answer is "no" · 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

const WIDTH = 80;

/** The process's own streams. Whoever stops reading (`| head`) ends the answer, not with an error. */
export function processIo(): Io {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit(Number(process.exitCode ?? 0));
    });
  const watched = process.stderr.isTTY;
  return {
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${watched ? '\r\u001B[K' : ''}${text}\n`),
    progress: (text) => {
      if (watched) process.stderr.write(`\r\u001B[K${text}`);
    },
    width: process.stdout.columns || WIDTH,
  };
}

/** Says why a command was not used as it can be. */
export function wrongUse(io: Io, sentence: string): ExitCode {
  io.err(sentence);
  return 2;
}

/** Prints an answer as one JSON document. */
export const outJson = (io: Io, answer: unknown): void => io.out(JSON.stringify(answer, null, 2));
