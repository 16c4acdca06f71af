import { UI_GAMES } from '../../text/messages/en/ui-games.ts';
import { sayIn } from '../words/use-say.ts';

/** The words of the list of tables; they come with it. */
export const say = sayIn<'games'>(UI_GAMES);
