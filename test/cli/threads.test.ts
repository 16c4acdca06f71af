import { expect, test } from 'vitest';
import { z } from 'zod';
import { workOff } from '../../src/cli/simulate/threads.ts';

const script = new URL('./limping-worker.ts', import.meta.url);
const read = (message: unknown): number => z.number().parse(message);

type Heard = Map<number, number | string>;

/** Has tasks done by two threads; whoever hears `until` says stop. */
async function heardFrom(
  tasks: readonly (number | string)[],
  { until, patience }: { until?: number; patience?: number } = {},
): Promise<Heard> {
  const heard: Heard = new Map();
  const keep = (what: number | string, at: number): 'go-on' | 'stop' => {
    heard.set(at, what);
    return what === until ? 'stop' : 'go-on';
  };
  await workOff({
    script,
    jobs: 2,
    tasks,
    read,
    take: keep,
    lost: ({ kind, why }, at) => keep(`${kind}: ${why}`, at),
    ...(patience !== undefined && { patience }),
  });
  return heard;
}

test('every task is done once, whichever thread took it', async () => {
  const tasks = Array.from({ length: 50 }, (_, at) => at);
  const heard = await heardFrom(tasks);
  expect(tasks.map((at) => heard.get(at))).toEqual(tasks.map((task) => 2 * task));
});

test.each([
  ['throws', /^broke: a stone in the shoe$/u],
  ['ends', /^broke: its thread ended by itself$/u],
  ['hangs', /^too-long: given up after 3 s$/u],
])('a task that %s is reported with its reason, and the others are done', async (task, why) => {
  const heard = await heardFrom([1, task, 3, 4], { patience: 3000 });
  expect([0, 2, 3].map((at) => heard.get(at))).toEqual([2, 6, 8]);
  expect(heard.get(1)).toMatch(why);
});

test('whoever says stop stops a thread that would never end', async () => {
  const heard = await heardFrom(['hangs', 1, 2, 3], { until: 4 });
  expect([...heard]).toEqual([
    [1, 2],
    [2, 4],
  ]);
});

test('an answer that cannot be read is no answer: the threads end and the caller is told', async () => {
  const done = workOff({
    script,
    jobs: 2,
    tasks: [1, 2],
    read: (message) => z.string().parse(message),
    take: () => 'go-on',
    lost: () => 'go-on',
  });
  await expect(done).rejects.toThrow(/expected string/u);
});
