/** What nobody at the table says, whatever the type; each begins a word. @source voices §1, never said */
const NEVER_SAID = [
  'i hear that you',
  'valid\\b',
  'safe space',
  'triggered',
  'my boundaries',
  'big mistake',
  'easy way',
  'hard way',
  'nothing personal',
  "you'll regret",
  'smirk',
  'end of the day',
  'going forward',
  'circle back',
  'synergy',
  'win-win',
  'playing field',
  'great question',
  'i appreciate',
  'i understand your concern',
  'absolutely',
  'happy to',
  'fair point',
  'be transparent',
  'hate conflict',
  'i never lose',
  "let's be balanced",
  "i'm emotional",
  'batna\\b',
  'zopa\\b',
  'anchor\\b',
  'concession',
  'leverage',
] as const;

const ANY = new RegExp(String.raw`\b(?:${NEVER_SAID.join('|')})`, 'iu');

/** The first of these phrases in a text, however its apostrophes and blanks are set. */
export const neverSaidIn = (text: string): string | undefined =>
  ANY.exec(text.replaceAll('’', "'").replaceAll(/\s+/gu, ' '))?.[0];
