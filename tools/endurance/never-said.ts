/** What nobody at the table says, whatever the type. @source voices §1, never said */
const PHRASES = [
  'i hear that you feel',
  'valid',
  'safe space',
  'triggered',
  'my boundaries',
  'big mistake',
  'easy way or the hard way',
  'nothing personal',
  "you'll regret",
  'smirks',
  'at the end of the day',
  'going forward',
  'circle back',
  'synergy',
  'win-win',
  'level playing field',
  'great question',
  'i appreciate',
  'i understand your concern',
  'absolutely',
  'happy to',
  "that's a fair point",
  'let me be transparent',
  'i hate conflict',
  'i never lose',
  "let's be balanced",
  "i'm emotional",
  'batna',
  'zopa',
  'anchor',
  'concession',
  'leverage',
];

const NEVER_SAID = new RegExp(String.raw`\b(?:${PHRASES.join('|')})\b`, 'iu');

/** The first of these phrases in a text, however its apostrophes and blanks are set. */
export const neverSaidIn = (text: string): string | undefined =>
  NEVER_SAID.exec(text.replaceAll('’', "'").replaceAll(/\s+/gu, ' '))?.[0];
