import { workOff, type Lost } from '../../src/cli/simulate/threads.ts';
import type { Talk } from './talk.ts';

/** Milliseconds after which a talk is given up; most take ten. */
const PATIENCE = 20_000;

export interface Examination<Answer> {
  /** What every thread runs: it answers each talk. */
  readonly script: URL;
  readonly talks: readonly Talk[];
  readonly jobs: number;
  readonly read: (message: unknown) => Answer;
  /** The answer for a talk that took a thread down with it. */
  readonly lost: (talk: Talk, lost: Lost) => Answer;
}

/** Examines talks on several threads; the answers come in the order of the talks. */
export async function overTalks<Answer>({
  script,
  talks,
  jobs,
  read,
  lost,
}: Examination<Answer>): Promise<readonly Answer[]> {
  const answers = new Map<number, Answer>();
  const keep = (answer: Answer, at: number): 'go-on' => {
    answers.set(at, answer);
    if (process.stderr.isTTY) process.stderr.write(`\r${answers.size} of ${talks.length}`);
    return 'go-on';
  };
  await workOff({
    script,
    jobs,
    tasks: talks,
    read,
    take: keep,
    lost: (why, at) => {
      const talk = talks[at];
      return talk === undefined ? 'go-on' : keep(lost(talk, why), at);
    },
    patience: PATIENCE,
  });
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
  return talks.flatMap((_, at) => {
    const answer = answers.get(at);
    return answer === undefined ? [] : [answer];
  });
}
