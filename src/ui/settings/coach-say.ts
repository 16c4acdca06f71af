import { UI_COACH } from '../../text/messages/en/ui-coach.ts';
import { sayIn } from '../words/use-say.ts';

/** The coach's words: they come with it. */
export const say = sayIn<'coach'>(UI_COACH);
