import { UI_CAPTIONS } from '../../../text/messages/en/ui-captions.ts';
import { sayIn } from '../../words/use-say.ts';

/** The words of what is heard; they come with the table. */
export const say = sayIn<'captions'>(UI_CAPTIONS);
