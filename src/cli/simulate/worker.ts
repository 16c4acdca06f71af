import { chunkSchema } from './chunk.ts';
import { answerTasks } from './threads.ts';
import { chunkPlayer } from './work.ts';

const play = chunkPlayer();

answerTasks((task) => play(chunkSchema.parse(task)));
