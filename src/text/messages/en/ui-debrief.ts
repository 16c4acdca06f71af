/** The debrief. */
export const UI_DEBRIEF = {
  page: 'Debrief',
} as const;
