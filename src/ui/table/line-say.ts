import { UI_LINE_BAND } from '../../text/messages/en/ui-line-band.ts';
import { sayIn } from '../words/use-say.ts';

/** The words of the band that names a line of play; they come with the table. */
export const say = sayIn<'line-band'>(UI_LINE_BAND);
