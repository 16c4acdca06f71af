import { UI_ABOUT } from './ui-about.ts';
import { UI_CAPTIONS } from './ui-captions.ts';
import { UI_DEBRIEF } from './ui-debrief.ts';
import { UI_DEBRIEF_ACROSS } from './ui-debrief-across.ts';
import { UI_DEBRIEF_AFTER } from './ui-debrief-after.ts';
import { UI_DEBRIEF_PREPARED } from './ui-debrief-prepared.ts';
import { UI_PREPARATION } from './ui-preparation.ts';
import { UI_PREPARATION_SHEETS } from './ui-preparation-sheets.ts';
import { UI_GAMES } from './ui-games.ts';

/** Words of screens that are loaded when they are needed: they come with their screen, not with the first page. */
export const UI_LATE = {
  about: UI_ABOUT,
  debrief: { ...UI_DEBRIEF, ...UI_DEBRIEF_ACROSS, ...UI_DEBRIEF_AFTER, ...UI_DEBRIEF_PREPARED },
  preparation: { ...UI_PREPARATION, ...UI_PREPARATION_SHEETS },
  captions: UI_CAPTIONS,
} as const;
  games: UI_GAMES,
