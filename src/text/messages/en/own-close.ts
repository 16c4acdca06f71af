import type { OwnLines } from './own-lines.ts';

/** A person's own sentences for the end: one text, governance, yes, no, signature, leaving. */
export const OWN_CLOSE = {
  'propose-closing': {
    warm: 'I think we have it, or nearly. Shall we bring it home together?',
    neutral: 'I suggest that we close: what is still open, and then one text.',
    firm: "We've said what there is to say. Let's write it down and close.",
    'hard-line': 'Enough talk. Close it.',
  },
  summarise: {
    warm: "Let me read it back so that we both sleep well: {terms}. What's missing?",
    neutral: 'One text, every point: {terms}. Is each line right?',
    firm: 'Nothing counts outside this page: {terms}.',
    'hard-line': "{terms}. That's the text. Hands off.",
  },
  'attach-term': {
    warm: 'One more sheet belongs to the text, and I would like you to read it: "{annex}".',
    neutral: 'The text comes with "{annex}".',
    firm: 'My text has "{annex}" with it. Read it before you sign.',
    'hard-line': '"{annex}" goes with it. The usual.',
  },
  'add-governance': {
    warm: 'So that small things stay small, shall we write in {governance}?',
    neutral: 'For the time after we write in {governance}.',
    firm: 'I sign with these lines in it: {governance}.',
    'hard-line': 'You report to me every {cadence}. In writing: {governance}.',
  },
  'accept.whole': {
    warm: [
      "Yes. I can stand behind this, and I'm glad of it: {pkg}.",
      "Yes. I can stand behind this, and I'm glad of it.",
    ],
    neutral: ['Agreed: {pkg}.', 'Agreed.'],
    firm: [
      "I've gone through it line by line, and I accept: {pkg}.",
      "I've gone through it line by line, and I accept.",
    ],
    'hard-line': ['Fine. {pkg}. You took long enough.', 'Fine. You took long enough.'],
  },
  'accept.bundle': {
    warm: ['{opt}, then, and gladly: {pkg}.', '{opt}, then, and gladly.'],
    neutral: ['We take {opt}: {pkg}.', 'We take {opt}.'],
    firm: [
      "I've gone through all of them, and I accept {opt} as a whole: {pkg}.",
      "I've gone through all of them, and I accept {opt} as a whole.",
    ],
    'hard-line': ['Fine, {opt}. {pkg}. You took long enough.', 'Fine, {opt}. You took long enough.'],
  },
  'reject.why': {
    warm: "Thank you for the work in this. I can't take it, because of {reason}.",
    neutral: 'We decline, because of {reason}.',
    firm: 'No. The reason is {reason}; change that and I look again.',
    'hard-line': "No. Don't waste my time.",
  },
  'reject.bare': {
    warm: "Thank you for the work in this. I can't take it as it stands.",
    neutral: 'We decline.',
    firm: 'No. Not as it stands.',
    'hard-line': "No. Don't waste my time.",
  },
  sign: {
    warm: "I've read it to the end, and I sign it gladly.",
    neutral: 'I sign the text as it stands.',
    firm: "I've read every line. Here is my name under it.",
    'hard-line': 'There. Signed. Next.',
  },
  'ask-one-more': {
    warm: "One small wish, now that we're there: could you find a little more on {issue}?",
    neutral: 'Please add something on {issue}.',
    firm: 'Before I sign, I need one step more on {issue}.',
    'hard-line': "Add something on {issue}, or I don't sign after all.",
  },
  'walk-away.open': {
    warm: "I'd sooner part well than sign badly, and the reason is {reason}. If you see a way, ring me; I'd be pleased.",
    neutral: 'We stop here, because of {reason}. You can reach me if that changes.',
    firm: "I can't go on, because of {reason}. I'm leaving it there, the talks were fair, and my door stays open.",
    'hard-line': "That's it. The reason is {reason}. Ring when you're serious.",
  },
  'walk-away.closed': {
    warm: "I'd sooner part well than sign badly. The reason is {reason}, and I don't see that changing. I wish you well.",
    neutral: 'We end the talks here, because of {reason}.',
    firm: "I can't go past this, because of {reason}. That is final, and the talks were fair.",
    'hard-line': "That's it. Find somebody else.",
  },
} as const satisfies OwnLines;

/** Reasons as noun phrases, fit to stand behind "because of" and "for". */
export const OWN_REASONS = {
  pause: {
    consult: 'a word with the people behind me',
    'check-facts': 'some figures I want to check',
    'cool-down': 'a matter that deserves a cooler hour',
    approval: 'an approval I have to get',
    'improve-alternative': 'another talk I have to finish',
  },
  reject: {
    'below-alternative': 'what I can have elsewhere',
    'no-ground': 'a figure without a ground',
    'one-sided': 'steps that only one of us takes',
    'needs-approval': 'an approval that I do not have',
    unclear: "lines I can't follow yet",
  },
  escalate: {
    stuck: 'a point where we both stand still',
    'beyond-mandate': 'a question beyond the two of us',
    relationship: 'a relationship worth more than this one paper',
  },
  leave: {
    'alternative-is-better': 'what we have elsewhere',
    'no-zopa': 'two limits that do not meet',
    'no-reciprocity': 'steps that only one of us has taken',
    'no-trust': "things said here that weren't so",
    'no-respect': 'the way we have been spoken to',
    'out-of-time': 'the time that has run out',
  },
  promise: {
    'send-text': 'send you the full text',
    'check-facts': 'check the figures',
    'ask-sponsor': 'speak with the people above me',
    'share-data': 'open our figures to you',
    'improve-service': 'see to it that things run better',
  },
  cadence: { monthly: 'month', quarterly: 'quarter', yearly: 'year' },
  data: { shared: 'the same figures for both', 'each-own': 'each house with its own figures' },
  escalation: { sponsors: 'our sponsors when we are stuck', mediator: 'a mediator when we are stuck', none: '' },
  exit: { notice: 'a way out by notice', 'for-cause': 'a way out for good cause', none: '' },
  review: 'a review every {cadence}',
} as const;

/** What a hard line aimed at the person adds; it is an insult, and it costs. */
export const OWN_BARBS = [
  'Somebody ought to have sent a person who can count.',
  "I'd expected more of you. Not much more.",
  'You people never do your homework.',
  'Is there anyone over there who knows the trade?',
  "I've had trainees who were better prepared.",
  'And you call yourself a professional.',
] as const;
