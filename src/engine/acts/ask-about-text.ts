import type { z } from 'zod';
import { bare, spoken } from './spoken.ts';

export const askAboutTextSchema = bare('ask-about-text');
type AskAboutText = z.infer<typeof askAboutTextSchema>;

/** Asking what else is in the text: whatever was annexed must be told. */
export const askAboutText = spoken<AskAboutText>(
  'midgame',
  { invitation: 0.2, clarity: 0.15 },
  {
    asks: true,
    happen: (state) => ({
      ...state,
      annexesDiscussed: [...new Set([...state.annexesDiscussed, ...state.instance.annexes.map(({ id }) => id)])],
    }),
  },
);
