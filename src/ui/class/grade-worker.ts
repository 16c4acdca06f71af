import type { Yardstick } from '../../store/class/grade-result.ts';
import { gradeText, type GradedText } from './grade-file.ts';

/** What a page asks of the worker: first by what is graded, then file after file. */
export type GradeAsked =
  | { readonly kind: 'begin'; readonly yardstick: Yardstick }
  | { readonly kind: 'file'; readonly file: File };

/** What came of a file; undefined where it could not be read from the disk. */
export type GradeAnswer = GradedText | undefined;

let yardstick: Yardstick | undefined;

self.addEventListener('message', ({ data }: MessageEvent<GradeAsked>) => {
  if (data.kind === 'begin') {
    ({ yardstick } = data);
    return;
  }
  const by = yardstick;
  const answer = (given: GradeAnswer): void => self.postMessage(given);
  data.file.text().then(
    (text) => answer(by && gradeText(data.file.name, text, by)),
    () => answer(undefined),
  );
});
