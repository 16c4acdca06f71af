import { UI_DEBRIEF } from '../../text/messages/en/ui-debrief.ts';
import { UI_DEBRIEF_ACROSS } from '../../text/messages/en/ui-debrief-across.ts';
import { UI_DEBRIEF_AFTER } from '../../text/messages/en/ui-debrief-after.ts';
import { UI_DEBRIEF_GUESSED } from '../../text/messages/en/ui-debrief-guessed.ts';
import { UI_DEBRIEF_LINES } from '../../text/messages/en/ui-debrief-lines.ts';
import { UI_DEBRIEF_PREPARED } from '../../text/messages/en/ui-debrief-prepared.ts';
import { sayIn } from '../words/use-say.ts';

/** The words of the debrief; they come with it. */
export const say = sayIn<'debrief'>({
  ...UI_DEBRIEF,
  ...UI_DEBRIEF_ACROSS,
  ...UI_DEBRIEF_AFTER,
  ...UI_DEBRIEF_GUESSED,
  ...UI_DEBRIEF_LINES,
  ...UI_DEBRIEF_PREPARED,
});
