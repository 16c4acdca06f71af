import { UI_ASSIGNED } from '../../text/messages/en/ui-assigned.ts';
import { sayIn } from '../words/use-say.ts';

/** The words of an assignment as its learner sees it; they come with it. */
export const say = sayIn<'assigned'>(UI_ASSIGNED);
