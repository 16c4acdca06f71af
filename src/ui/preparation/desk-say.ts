import { UI_PREPARATION } from '../../text/messages/en/ui-preparation.ts';
import { UI_PREPARATION_SHEETS } from '../../text/messages/en/ui-preparation-sheets.ts';
import { sayIn } from '../words/use-say.ts';

/** The words of the preparation desk; they come with it. */
export const say = sayIn<'preparation'>({ ...UI_PREPARATION, ...UI_PREPARATION_SHEETS });
