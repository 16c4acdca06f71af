import { UI_ABOUT } from './ui-about.ts';
import { UI_ASSIGNED } from './ui-assigned.ts';
import { UI_CAPTIONS } from './ui-captions.ts';
import { UI_COACH } from './ui-coach.ts';
import { UI_CLASS } from './ui-class.ts';
import { UI_CLASS_PAGE } from './ui-class-page.ts';
import { UI_DEBRIEF } from './ui-debrief.ts';
import { UI_DEBRIEF_ACROSS } from './ui-debrief-across.ts';
import { UI_DEBRIEF_AFTER } from './ui-debrief-after.ts';
import { UI_DEBRIEF_GUESSED } from './ui-debrief-guessed.ts';
import { UI_DEBRIEF_LINES } from './ui-debrief-lines.ts';
import { UI_DEBRIEF_PREPARED } from './ui-debrief-prepared.ts';
import { UI_GAMES } from './ui-games.ts';
import { UI_LINE_BAND } from './ui-line-band.ts';
import { UI_MONTHS } from './ui-months.ts';
import { UI_PAIR } from './ui-pair.ts';
import { UI_PRACTICE } from './ui-practice.ts';
import { UI_PREPARATION } from './ui-preparation.ts';
import { UI_PREPARATION_SHEETS } from './ui-preparation-sheets.ts';
import { UI_PRIVACY } from './ui-privacy.ts';
import { UI_PROGRESS } from './ui-progress.ts';

/** Words of screens that are loaded when they are needed: they come with their screen, not with the first page. */
export const UI_LATE = {
  about: UI_ABOUT,
  assigned: UI_ASSIGNED,
  class: { ...UI_CLASS, ...UI_CLASS_PAGE },
  debrief: {
    ...UI_DEBRIEF,
    ...UI_DEBRIEF_ACROSS,
    ...UI_DEBRIEF_AFTER,
    ...UI_DEBRIEF_GUESSED,
    ...UI_DEBRIEF_LINES,
    ...UI_DEBRIEF_PREPARED,
  },
  'line-band': UI_LINE_BAND,
  months: UI_MONTHS,
  pair: UI_PAIR,
  practice: UI_PRACTICE,
  preparation: { ...UI_PREPARATION, ...UI_PREPARATION_SHEETS },
  captions: UI_CAPTIONS,
  coach: UI_COACH,
  games: UI_GAMES,
  privacy: UI_PRIVACY,
  progress: UI_PROGRESS,
} as const;
