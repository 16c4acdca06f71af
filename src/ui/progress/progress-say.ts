import { UI_PROGRESS } from '../../text/messages/en/ui-progress.ts';
import { sayIn } from '../words/use-say.ts';

/** The words of progress; they come with it. */
export const say = sayIn<'progress'>(UI_PROGRESS);
