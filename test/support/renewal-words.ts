import { EN } from '../../src/text/messages/en.ts';
import { wordsFor, type Words } from '../../src/text/words.ts';
import { renewal, renewalText } from './renewal.ts';

/** The renewal's words, without any line banks. */
export const renewalWords = (banks: Words['banks'] = {}): Words =>
  wordsFor(renewal(), renewalText(), { banks, messages: EN });
