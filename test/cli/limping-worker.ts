import { answerTasks } from '../../src/cli/simulate/threads.ts';

/** Doubles numbers; words make it break off in the way they name. */
answerTasks((task) => {
  if (typeof task === 'number') return 2 * task;
  if (task === 'ends') process.exit(3);
  while (task === 'hangs');
  throw new Error('a stone in the shoe');
});
