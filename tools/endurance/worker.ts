import { answerTasks } from '../../src/cli/simulate/threads.ts';
import { talkSchema } from '../talks/talk.ts';
import { enduring } from './endured.ts';

const endure = enduring();

answerTasks((task) => endure(talkSchema.parse(task)));
