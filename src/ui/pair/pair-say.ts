import { UI_PAIR } from '../../text/messages/en/ui-pair.ts';
import { sayIn } from '../words/use-say.ts';

/** The words of the screens for two; they come with them. */
export const say = sayIn<'pair'>(UI_PAIR);
