/** How sure one is of a guess: at the desk, at the table and in the debrief. */
export const UI_DOUBTS = {
  'doubt.much': 'A hunch',
  'doubt.some': 'Likely',
  'doubt.little': 'Fairly sure',
} as const;
