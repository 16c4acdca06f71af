import type { OwnLines } from './own-lines.ts';

/** Claims put straight: by what they speak of, in four tones. */
export const OWN_CLAIMS = {
  'claim.evidence': {
    warm: 'This helped me see it: {fact}. Does it fit your case?',
    neutral: ['On {issue} I rely on {fact}; the source is attached.', 'I rely on {fact}; the source is attached.'],
    firm: [
      "My measure for {issue} is {fact}. Show me a better one and I'll use it.",
      "My measure is {fact}. Show me a better one and I'll use it.",
    ],
    'hard-line': "It's {fact}. Discussion over.",
  },
  'claim.alternative': {
    warm: "You should know that we have {alt}. I'd still rather do it with you.",
    neutral: "We have {alt}; here is what's in it, and what isn't.",
    firm: "I compare you with {alt}, line by line. I'll show you the page.",
    'hard-line': "I don't need you. I have {alt}.",
  },
  'claim.theirs': {
    warm: "You have {fact}, and I'd look at it too in your place. Shall we read it together?",
    neutral: 'You have {fact}. What is in it, and what is not?',
    firm: "You have {fact}. Put it beside mine, with everything it leaves out, and I'm not afraid of it.",
    'hard-line': 'You have {fact}. Then take it, and good luck.',
  },
  'claim.their-deadline': {
    warm: [
      'You have {fact} on {date}. Shall we be done by then, so that you have something to bring?',
      'There is {fact} ahead of you. Shall we be done by then?',
    ],
    neutral: ['There is {fact} on {date}. We plan with that.', 'There is {fact}. We plan with that.'],
    firm: [
      'You need this before {fact} on {date}. Then let us use the time we have.',
      'You need this before {fact}. Then let us use the time we have.',
    ],
    'hard-line': ['{date}, {fact}. Your clock, not mine.', 'There is {fact}. Your clock, not mine.'],
  },
  'claim.their-limits': {
    warm: "You've told me of {fact}. Shall we look for something that fits inside it?",
    neutral: 'We have understood {fact}, and we build on it.',
    firm: 'I take {fact} as given. Then show me what does fit inside it.',
    'hard-line': "You have {fact}. That's your problem, not mine.",
  },
  'claim.deadline': {
    warm: [
      'It would help me to have this by {date}, because of {fact}.',
      'It would help me to have this soon, because of {fact}.',
    ],
    neutral: ['There is a date on our side: {fact}, on {date}.', 'There is a date on our side: {fact}.'],
    firm: [
      "I need it settled by {date}. That is {fact}, and it's in the calendar.",
      "I need it settled soon. That is {fact}, and it's in the calendar.",
    ],
    'hard-line': ["{date}. Don't ring after that.", "There's {fact}. Don't ring after that."],
  },
  'claim.capacity': {
    warm: "I'd rather you heard it early: we have to plan with {fact}.",
    neutral: 'We plan with {fact}; the plan is attached.',
    firm: "I plan with {fact}, and I can show you the plan. I won't promise past that.",
    'hard-line': "It's {fact}. First come, first served.",
  },
  'claim.decision-path': {
    warm: "I'll tell you how far my own yes goes: {fact}.",
    neutral: "It isn't all mine to say. There is {fact}.",
    firm: 'My own yes ends here: {fact}. Past it I need a reason that I can show to others.',
    'hard-line': 'It ends at {fact}. Live with it.',
  },
  'claim.policy': {
    warm: "I'd like to, and here I'm bound by {fact}.",
    neutral: 'On this there is {fact}.',
    firm: "We hold every partner to {fact}, and I won't ask for an exception.",
    'hard-line': "It's {fact}. Argue with that.",
  },
  'claim.coalition': {
    warm: "I'm not alone in this, and you should know it: {fact}.",
    neutral: 'I speak for more than one here: {fact}.',
    firm: "There is {fact} behind me. I can't leave the line without them.",
    'hard-line': "You're not dealing with me alone. There's {fact}.",
  },
} as const satisfies OwnLines;

/** Claims that are not put straight, whatever the tone: what they speak of, and how. */
export const OWN_CLAIM_WAYS = {
  evidence: {
    vague: ['The market is around {q}.', 'Everyone in the trade sees it that way.'],
    inflated: [
      "Look at {fact}, and that's at the very least.",
      'The figures speak for themselves, and they are higher than you think.',
    ],
    fabricated: [
      "There's a study on exactly this, and it's on our side.",
      'Ask anybody who has counted: they all come out where I do.',
      'I had it looked into by people who do nothing else. They say the same.',
    ],
  },
  alternative: {
    vague: ["We're not without options.", 'There are others, and they know where to find us.'],
    inflated: [
      'Look what lies on my desk: {fact}.',
      'I have somebody who does all of it for less, everything included.',
      'Elsewhere I get the whole of this for less, down to the last line.',
    ],
    fabricated: [
      'Two others have asked to take this over.',
      'Somebody rang again this morning, and would sign as we sit here.',
      'The two who asked are still waiting, and they are not slow.',
    ],
  },
  deadline: {
    vague: ["It can't wait much longer.", 'There is less time than you think.'],
    inflated: ["There's {fact}. After that I can't help you.", "It has to be today. After that I can't help you."],
    fabricated: [
      'This ends on Friday, and somebody else wants the place.',
      'I said Friday, and it stays Friday. The others have their pens out.',
      'You have until Friday. I would not lean on it.',
      'Friday, then it goes to somebody else. I am only telling you.',
    ],
  },
  capacity: {
    vague: 'Places are going, you know.',
    inflated: ['I have {fact}.', "There's one place left, and it won't wait."],
    fabricated: 'Another house wants the same place, and they ring every day.',
  },
  'decision-path': {
    vague: 'That will have to go upstairs.',
    inflated: ['There is {fact}. My hands are tied.', 'My hands are tied.'],
    fabricated: 'The board has forbidden it.',
  },
  policy: {
    vague: 'There are rules about this in our house.',
    inflated: ['We have {fact}. Nobody gets round it.', 'We have a rule on this, and nobody gets round it.'],
    fabricated: "It's a rule of the house that nobody has ever been let off.",
  },
  coalition: {
    vague: 'Others see it the way we do.',
    inflated: ['Behind me stands {fact}.', 'Behind me stands the whole trade.'],
    fabricated: 'All the others have agreed to hold this line.',
  },
} as const;

/** How a claim sounds inside a sentence about something else, where no phrase of the scenario says it. */
export const CLAIM_PHRASES = {
  vague: {
    evidence: 'what the market pays',
    alternative: 'the options we have',
    deadline: 'the time we have left',
    capacity: 'the places that are going',
    'decision-path': 'what goes upstairs',
    policy: 'the rules of our house',
    coalition: 'what others say too',
  },
  fabricated: {
    evidence: "a study that we've seen",
    alternative: 'two others who have asked',
    deadline: 'an offer that ends on Friday',
    capacity: 'somebody else who wants the place',
    'decision-path': 'a word from the board',
    policy: 'a rule of the house',
    coalition: 'a line that all the others hold',
  },
} as const;
