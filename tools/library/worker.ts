import { answerTasks } from '../../src/cli/simulate/threads.ts';
import { talkPlayer } from '../talks/play-talk.ts';
import { talkSchema } from '../talks/talk.ts';
import { sampleOf } from './sample.ts';

const play = talkPlayer();

answerTasks((task) => sampleOf(play(talkSchema.parse(task))));
