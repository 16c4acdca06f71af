import { UI_MONTHS } from '../../../text/messages/en/ui-months.ts';
import { sayIn } from '../../words/use-say.ts';

/** The words of the months after; they come with the step that plays them. */
export const say = sayIn<'months'>(UI_MONTHS);
