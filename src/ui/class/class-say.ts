import { UI_CLASS } from '../../text/messages/en/ui-class.ts';
import { UI_CLASS_PAGE } from '../../text/messages/en/ui-class-page.ts';
import { sayIn } from '../words/use-say.ts';

/** The words of an instructor's pages; they come with them. */
export const say = sayIn<'class'>({ ...UI_CLASS, ...UI_CLASS_PAGE });
