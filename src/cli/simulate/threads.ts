import { once } from 'node:events';
import { setTimeout as passed } from 'node:timers/promises';
import { parentPort, Worker } from 'node:worker_threads';
import { fail, ok, type Result } from '../../kernel/result.ts';

type Next = 'go-on' | 'stop';

/** Why a thread broke off in the middle of a task. */
export interface Lost {
  readonly kind: 'broke' | 'too-long';
  readonly why: string;
}

/** Work for several threads: each takes the next task as soon as it is done with one. */
export interface Work<Task, Answer> {
  /** What every thread runs: a module that calls {@link answerTasks}. */
  readonly script: URL;
  readonly jobs: number;
  readonly tasks: readonly Task[];
  /** Checks what a thread sent. */
  readonly read: (message: unknown) => Answer;
  /** Answers come as they are done, with the place of their task. */
  readonly take: (answer: Answer, at: number) => Next;
  /** A thread broke off in the middle of a task; going on means with a new one. */
  readonly lost: (lost: Lost, at: number) => Next;
  /** Milliseconds after which a task is given up. */
  readonly patience?: number;
}

/** Works off the tasks; over when all are done, or when one answer says stop and every thread has ended. */
export async function workOff<Task, Answer>(work: Work<Task, Answer>): Promise<void> {
  const tasks = work.tasks.entries();
  const stopping = new AbortController();
  const threads = Array.from({ length: Math.min(work.jobs, work.tasks.length) }, () => thread(work, tasks, stopping));
  try {
    await Promise.all(threads);
  } finally {
    stopping.abort();
    await Promise.allSettled(threads);
  }
}

async function thread<Task, Answer>(
  { script, read, take, lost, patience }: Work<Task, Answer>,
  tasks: Iterable<[at: number, task: Task]>,
  stopping: AbortController,
): Promise<void> {
  let worker = new Worker(script);
  try {
    for (const [at, task] of tasks) {
      const answer = await asked(worker, task, { signal: stopping.signal, patience });
      if (stopping.signal.aborted) return;
      const next = answer.ok ? take(read(answer.value), at) : lost(answer.error, at);
      if (next === 'stop') return stopping.abort();
      if (answer.ok) continue;
      await worker.terminate();
      worker = new Worker(script);
    }
  } finally {
    await worker.terminate();
  }
}

interface Bounds {
  readonly signal: AbortSignal;
  readonly patience: number | undefined;
}

/** Whichever comes first: the answer, an error, the thread's end, or the end of patience. */
async function asked(worker: Worker, task: unknown, { signal, patience }: Bounds): Promise<Result<unknown, Lost>> {
  const settled = new AbortController();
  const until = { signal: AbortSignal.any([signal, settled.signal]) };
  const lost = async (waiting: Promise<unknown>, why: Lost): Promise<Result<never, Lost>> => {
    await waiting;
    return fail(why);
  };
  const answer = async (): Promise<Result<unknown, Lost>> => {
    const heard: readonly unknown[] = await once(worker, 'message', until);
    return ok(heard[0]);
  };
  worker.postMessage(task);
  try {
    return await Promise.race([
      answer(),
      lost(once(worker, 'exit', until), { kind: 'broke', why: 'its thread ended by itself' }),
      ...(patience === undefined
        ? []
        : [lost(passed(patience, undefined, until), { kind: 'too-long', why: `given up after ${patience / 1000} s` })]),
    ]);
  } catch (error) {
    return fail({ kind: 'broke', why: error instanceof Error ? error.message : String(error) });
  } finally {
    settled.abort();
  }
}

/** In a worker's script: answers every task as it comes. */
export function answerTasks(work: (task: unknown) => unknown): void {
  parentPort?.on('message', (task: unknown) => parentPort?.postMessage(work(task)));
}
