/** At the table after a rewind: which line of play one is on. */
export const UI_LINE_BAND = {
  line: 'You are on line {n}, which leaves line {from} in round {round}.',
  said: 'There you had said:',
  silent: 'There you had said nothing.',
  back: 'Back to line {from}',
  backNote: 'Both lines stay as they are.',
  label: 'Line of play',
} as const;
