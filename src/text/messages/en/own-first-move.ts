import type { OwnLines } from './own-lines.ts';

/** A person's own sentences for what is put on the table: offers, steps, trades, terms, and what is asked for. */
export const OWN_FIRST_MOVE = {
  'offer.first': {
    warm: "I've tried to build something we can both carry: {pkg}[, because of {fact}].[ It stands until {date}.]",
    neutral: 'Our offer: {pkg}.[ It rests on {fact}.][ It stands until {date}.]',
    firm: [
      '{pkg}. The reason is {fact}, and I hold to it.[ It stands until {date}.]',
      "{pkg}. I've reckoned it through, and I hold to it.[ It stands until {date}.]",
    ],
    'hard-line': '{pkg}. As it stands.[ Until {date}.]',
  },
  'offer.counter': {
    warm: "I've gone through yours with care. Could you live with {pkg}[, because of {fact}]?[ It stands until {date}.]",
    neutral: [
      'Against {yours} I put {pkg}.[ It rests on {fact}.][ It stands until {date}.]',
      'We put this beside yours: {pkg}.[ It rests on {fact}.][ It stands until {date}.]',
    ],
    firm: [
      "I can't follow you to {yours}. I can go to {pkg}, on {fact}.[ It stands until {date}.]",
      "I can't follow you to {yours}. I can go to {pkg}.[ It stands until {date}.]",
      'I go to {pkg}, and I mean it to be enough.[ It stands until {date}.]',
    ],
    'hard-line': ['Nobody takes {yours} seriously. {pkg}.[ Until {date}.]', '{pkg}. That has to do.[ Until {date}.]'],
  },
  'offer.again': {
    warm: "I've looked for another way, and I come back to the same place: {pkg}[, because of {fact}].[ It stands until {date}.]",
    neutral: 'Our offer stands: {pkg}.[ It rests on {fact}.][ It stands until {date}.]',
    firm: [
      'It stays at {pkg}. The reason is {fact}.[ It stands until {date}.]',
      'It stays at {pkg}. Nothing has come up that would change it.[ It stands until {date}.]',
    ],
    'hard-line': 'Same as before: {pkg}. Were you listening?[ Until {date}.]',
  },
  'present-meso': {
    warm: 'Here are {n} ways, {all} good for me: {bundles}. Which is nearest to you, and what would you change?',
    neutral: 'These {n} packages are equal for us: {bundles}. Which comes closest?',
    firm: "{bundles}. Each of these holds as a whole; I don't mix them. Which do we work on?",
    'hard-line': "Pick one: {bundles}. There's nothing else.",
  },
  'state-range': {
    warm: "[By {fact}, ]I'd be at ease between {q} and {q2}. How is that for you?",
    neutral: ['On {fact}, we see {q} to {q2}.', 'On {issue} we see {q} to {q2}.'],
    firm: "Between {q} and {q2} I can work[; the reason is {fact}]. Outside I can't.",
    'hard-line': "{q} to {q2}, and don't ask for the good end.",
  },
  trade: {
    warm: 'If {give} would help you, could you help me with {get}?',
    neutral: 'If we give {give}, we need {get}.',
    firm: 'I can do {give} with {get}, and not without.',
    'hard-line': 'First {get}, or forget {give}.',
  },
  concede: {
    warm: "I'd like to meet you here: {pkg}.",
    neutral: 'We come to {pkg}.',
    firm: "I'll go to {pkg}, once.",
    'hard-line': 'Have {pkg}, if that finally ends it.',
  },
  'ask-concession.toward': {
    warm: [
      'Could you find your way to {val}? It would help me a good deal.',
      'Could you find your way there? It would help me a good deal.',
    ],
    neutral: ['We need {val}.', 'That much we need on {issue}.'],
    firm: [
      "I need {val} here, and I'll say what it's for if you ask.",
      "On {issue} I need that much, and I'll say what it's for if you ask.",
    ],
    'hard-line': ['{val}. Move. Now.', 'Move. Now.'],
  },
  'ask-concession.issue': {
    warm: 'Could you find some room on {issue}? It would help me a good deal.',
    neutral: 'We need you to move on {issue}.',
    firm: 'I need a step on {issue}; without one I have nothing to carry home.',
    'hard-line': 'Move on {issue}. Now.',
  },
  'add-clause.whole': {
    warm: "So that neither of us has to guess, let's write in {val}: if {metric} passes {threshold}, then {remedy}. Would {check} do as the measure?",
    neutral: 'We write in {val}: if {metric} passes {threshold}, measured by {check}, then {remedy}.',
    firm: 'I sign {issue} only with a remedy in it: {val}, once {metric} passes {threshold} by {check}.',
    'hard-line': "{val} goes into the text, or I don't sign.",
  },
  'add-clause.part': {
    warm: "Let's at least put {val} into the text. It would settle my nerves.",
    neutral: 'We put {val} into the text.',
    firm: 'I want {val} in the text, as a beginning.',
    'hard-line': '{val}. In the text. No discussion.',
  },
  'add-clause.none': {
    warm: 'Could we keep it simple on {issue}: {val}?',
    neutral: 'On {issue} we propose {val}.',
    firm: "On {issue} it's {val}; what you need there can be had elsewhere in the package.",
    'hard-line': '{val}. Strike the line.',
  },
  'disclose-reservation.issue': {
    warm: "I'll be open with you: past {val} I can't do it.",
    neutral: 'Our limit is {val}.',
    firm: 'We can go to {val} and no further; I can show you why.',
    'hard-line': "{val}. One step past it and I'm gone.",
  },
  'disclose-reservation.points': {
    warm: "I'll be open with you: below {limit} I can't do it.",
    neutral: 'Our limit is {limit}.',
    firm: 'We can go down to {limit} and no further; I can show you why.',
    'hard-line': "{limit}. One step below it and I'm gone.",
  },
  'offer-face-saving.one': {
    warm: 'You could bring this home as {gain}, and it would be true: {val}.',
    neutral: '{val}, and you can show it as {gain}.',
    firm: 'I need {val}. What we call it is yours to choose.',
    'hard-line': "I'll let you dress it up. It's {val}.",
  },
  'offer-face-saving.two': {
    warm: 'You could bring either home as {gain}, and it would be true: {val}, or else {val2}.',
    neutral: 'Either {val}, or {val2}. Which reads better at your end?',
    firm: 'I need one of the two: {val}, or {val2}. What we call it is yours to choose.',
    'hard-line': '{val}, or {val2}. Dress it up as you like.',
  },
  retract: {
    warm: "I'm sorry to do this: I have to take my last offer back.",
    neutral: 'We withdraw our last offer.',
    firm: "My last offer is off the table. I'd rather say it now than in the text.",
    'hard-line': "Forget my last offer. It's gone.",
  },
} as const satisfies OwnLines;
