import type { Yardstick } from '../../store/class/grade-result.ts';
import { hashOf } from '../../kernel/canonical.ts';
import type { GradedText } from './grade-file.ts';
import type { GradeAnswer, GradeAsked } from './grade-worker.ts';

/** How one follows the grading of many files. */
export interface GradeFollower {
  /** A file was played again; undefined where it could not be read. */
  readonly onGraded: (file: File, graded: GradedText | undefined) => void;
  readonly onEnd: () => void;
}

/** Begins to grade files; returns what stops it. */
export type GradeFiles = (files: readonly File[], yardstick: Yardstick, follower: GradeFollower) => () => void;

/** How many grade side by side, and how long one file may take, in milliseconds: a long negotiation takes a hundredth. */
const POOL = { most: 4, patience: 30_000 } as const;

/** Grades files in workers, so that the page stays awake; one that breaks or hangs costs its own file only. */
export const gradeFiles: GradeFiles = (files, yardstick, { onGraded, onEnd }) => {
  const waiting = [...files];
  const stops = new Set<() => void>();
  let running = 0;
  const begin = (): void => {
    running += 1;
    let worker = opened();
    let file: File | undefined;
    let patience: ReturnType<typeof setTimeout> | undefined;
    const stop = (): void => {
      clearTimeout(patience);
      worker.terminate();
    };
    const next = (): void => {
      clearTimeout(patience);
      file = waiting.shift();
      if (file === undefined) {
        stop();
        stops.delete(stop);
        running -= 1;
        if (running === 0) onEnd();
        return;
      }
      patience = setTimeout(broken, POOL.patience);
      const asked: GradeAsked = { kind: 'file', file };
      worker.postMessage(asked);
    };
    function broken(): void {
      stop();
      if (file !== undefined) onGraded(file, brokenOff(file));
      worker = opened();
      next();
    }
    function opened(): Worker {
      const fresh = new Worker(new URL('./grade-worker.ts', import.meta.url), { type: 'module' });
      fresh.addEventListener('message', ({ data }: MessageEvent<GradeAnswer>) => {
        if (file !== undefined) onGraded(file, data);
        next();
      });
      fresh.addEventListener('error', () => broken());
      const asked: GradeAsked = { kind: 'begin', yardstick };
      fresh.postMessage(asked);
      return fresh;
    }
    stops.add(stop);
    next();
  };
  const pool = Math.max(1, Math.min(POOL.most, navigator.hardwareConcurrency - 1, files.length));
  if (files.length === 0) onEnd();
  else for (let at = 0; at < pool; at += 1) begin();
  return () => {
    waiting.length = 0;
    for (const stop of stops) stop();
    stops.clear();
  };
};

/** A file over which the checking broke: named for it, and nothing else is lost. */
const brokenOff = ({ name, size, lastModified }: File): GradedText => ({
  hash: hashOf({ name, size, lastModified }),
  graded: {
    file: name.slice(0, 120),
    handIn: null,
    verdict: 'log-invalid',
    why: 'Playing it again broke off: it takes too long, or is no negotiation.',
    played: null,
  },
});
