import { UI_LATE } from '../../text/messages/en/ui-late.ts';
import { sayIn } from '../words/use-say.ts';

/** The words of the debrief; they come with it. */
export const say = sayIn<'debrief'>(UI_LATE.debrief);
