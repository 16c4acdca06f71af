import { UI_ACTS } from './ui-acts.ts';
import { UI_APP } from './ui-app.ts';
import { UI_BRIEF } from './ui-brief.ts';
import type { UI_LATE } from './ui-late.ts';
import { UI_LIBRARY } from './ui-library.ts';
import { UI_SOUND } from './ui-sound.ts';
import { UI_TABLE_DRAWER } from './ui-table-drawer.ts';
import { UI_TABLE_FORMS } from './ui-table-forms.ts';
import { UI_TABLE } from './ui-table.ts';
import { UI_TUNING } from './ui-tuning.ts';

/** Every screen's words in English, apart from those that come with their screen; patterns are ICU messages. */
export const UI = {
  app: UI_APP,
  library: UI_LIBRARY,
  tuning: UI_TUNING,
  brief: UI_BRIEF,
  table: { ...UI_TABLE, ...UI_TABLE_FORMS, ...UI_TABLE_DRAWER },
  acts: UI_ACTS,
  sound: UI_SOUND,
} as const;

export type Screen = keyof typeof UI | keyof typeof UI_LATE;
export type ScreenMessages<S extends Screen> = (typeof UI & typeof UI_LATE)[S];
