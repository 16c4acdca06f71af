import type { Speech } from './speech.ts';

/** What neither lets pass without a word. */
const NOTICED: Speech['reactsTo'] = [
  'bluff-found-out',
  'insult',
  'threatened',
  'absurd-offer',
  'one-more',
  'meso',
  'one-way-gift',
  'fair-step',
  'retraction',
  'risk-told',
  'reality-test',
  'standard',
  'empathy',
  'pause',
  'small-talk',
  'agenda',
  'invited',
  'silence',
];

/** Position, then move; acknowledges nothing but evidence, and what it can use (voices §1). */
export const WARRIOR_SPEECH: Speech = {
  parts: [2, 2, 2],
  reactsTo: NOTICED,
  reaction: 'first',
  covers: {
    'bluff-found-out': ['hold', 'refusal', 'alternative'],
    insult: ['hold'],
    threatened: ['hold'],
    'absurd-offer': ['hold', 'refusal'],
    'one-more': ['hold'],
    meso: ['hold', 'counter-offer', 'refusal'],
    'one-way-gift': ['hold'],
    retraction: ['hold'],
    'reality-test': ['hold'],
    standard: ['hold'],
    empathy: ['hold'],
    pause: ['hold'],
    'small-talk': ['hold'],
    agenda: ['hold'],
    invited: ['hold'],
    silence: ['hold'],
  },
  opensWith: 'opening',
};

/** Acknowledges, puts a condition, moves by a question (voices §1). */
export const DIPLOMAT_SPEECH: Speech = {
  parts: [3, 2, 1],
  reactsTo: NOTICED,
  reaction: 'first',
  covers: {
    'bluff-found-out': ['hold', 'question'],
    insult: ['hold', 'question'],
    threatened: ['hold'],
    'absurd-offer': ['hold', 'question'],
    'one-more': ['hold', 'question'],
    meso: ['question', 'hold'],
    'one-way-gift': ['question', 'hold'],
    'fair-step': ['question'],
    silence: ['hold', 'question'],
    pause: ['question'],
    agenda: ['hold'],
    'small-talk': ['hold'],
  },
  opensWith: 'opening',
};
