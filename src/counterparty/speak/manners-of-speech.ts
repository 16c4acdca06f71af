import type { LineKind } from '../../engine/voice.ts';
import { cameBack, hearsItself, hearsOnlyItself, isDueToComeBackToIt, reopens } from './interjecting.ts';
import type { Speech } from './speech.ts';

/** What neither lets pass without a word. */
const NOTICED: Speech['reactsTo'] = [
  'bluff-found-out',
  'promise-broken',
  'insult',
  'threatened',
  'absurd-offer',
  'one-more',
  'said-again',
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
  parts: [2, 2, 1],
  reactsTo: NOTICED,
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
  breaksOff: 0,
  answersInstead: true,
};

/** What it answers even on its way out. */
const HURTS: readonly LineKind[] = ['insult', 'threatened', 'bluff-found-out'];

/** Acknowledges, and moves on: the position is left out (voices §1). */
export const AVOIDANT_SPEECH: Speech = {
  parts: [2, 1, 1],
  reactsTo: NOTICED,
  covers: {
    'bluff-found-out': ['silence'],
    insult: ['silence', 'dodging'],
    threatened: ['silence'],
    'absurd-offer': ['silence'],
    'one-more': ['silence'],
    'said-again': ['silence', 'dodging'],
    meso: ['silence'],
    'one-way-gift': ['summary', 'silence'],
    'fair-step': ['silence'],
    retraction: ['silence'],
    'risk-told': ['silence'],
    'reality-test': ['silence'],
    standard: ['silence'],
    empathy: ['silence'],
    pause: ['silence'],
    'small-talk': ['silence'],
    agenda: ['silence'],
    invited: ['silence'],
  },
  isDeafTo: ({ has }, reaction, acts) =>
    // What it says late it says out of the blue; what slips out breaks its silence; a yes to be left alone, or leaving, ends the listening.
    acts.some(({ kind }) => kind === 'answer') ||
    (has('says-yes-to-be-left-alone') && acts.some(({ kind }) => kind === 'accept' || kind === 'sign')) ||
    (has('lets-slip') && reaction === 'silence') ||
    (acts.some(({ kind }) => kind === 'walk-away') && !HURTS.includes(reaction)),
  opensWith: 'opening',
  breaksOff: 0,
  answersInstead: false,
};

/** Feels, says a position, feels again, moves twice (voices §1). */
export const UNCONTROLLED_SPEECH: Speech = {
  parts: [3, 3, 3],
  reactsTo: NOTICED,
  covers: {
    'bluff-found-out': ['refusal'],
    insult: ['question', 'refusal'],
    threatened: ['deadline'],
    'absurd-offer': ['refusal', 'question'],
    meso: ['question'],
    'one-way-gift': ['question'],
    silence: ['question'],
    'small-talk': ['question'],
    empathy: ['question'],
    'reality-test': ['question'],
    standard: ['question'],
  },
  opensWith: 'opening',
  breaksOff: 0.3,
  answersInstead: false,
  isDeafTo: hearsOnlyItself,
  interjects: (situation, acts) => {
    if (reopens(situation, acts)) return 'takes-back';
    if (cameBack(situation)) return 'opening';
    if (hearsItself(situation)) return 'empathy';
    return isDueToComeBackToIt(situation) ? 'small-talk' : undefined;
  },
};

/** Acknowledges, puts a condition, moves by a question (voices §1). */
export const DIPLOMAT_SPEECH: Speech = {
  parts: [3, 2, 1],
  reactsTo: NOTICED,
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
  breaksOff: 0,
  answersInstead: false,
};
