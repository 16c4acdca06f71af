import type { OwnLines } from './own-lines.ts';

/**
 * What a person at the table says, act by act and tone by tone: the setup. The same words serve either seat. *Firm* is about the
 * matter and leaves a way; *hard-line* is offered as a real temptation, and costs. A part in square brackets drops out where its
 * slot is empty; of several sentences the first that can be filled is said.
 *
 * @source voices §5
 */
export const OWN_SETUP = {
  'build-rapport': {
    warm: 'Before the papers: how has the quarter treated you?',
    neutral: 'Good to see you again. Five minutes first?',
    firm: "Glad you came. I'd like this to be a straight and useful hour.",
    'hard-line': 'We know each other. Skip the weather.',
  },
  'propose-agenda.rule': {
    warm: "Would it help if we agreed first how we decide: by {rule}? I'd begin with {issue}.",
    neutral: 'I suggest {issue}[, then {issue2}][, then {rest}], and {rule} as our measure.',
    firm: "I'd like the rule settled before the numbers: {rule}. Then {issue}[, then {issue2}][, then {rest}].",
    'hard-line': "My order. First {issue}, by {rule}, and nothing until it's done.",
  },
  'propose-agenda.bare': {
    warm: 'Would it suit you if we began with {issue}[ and went on to {issue2}]?',
    neutral: 'I suggest {issue}[, then {issue2}][, then {rest}].',
    firm: "I'd like the order settled before the numbers: {issue}[, then {issue2}][, then {rest}].",
    'hard-line': "My order. First {issue}, and nothing until it's done.",
  },
  'ask-interest.issue': {
    warm: 'What would a good answer on {issue} make possible for you?',
    neutral: ['What lies behind {yours}?', 'What matters to you about {issue}?'],
    firm: 'I need to understand {issue} before I move. What hangs on {it} for you?',
    'hard-line': ['Why {yours}? One reason.', 'Why {issue}? One reason.'],
  },
  'ask-interest.bare': {
    warm: 'What would a good agreement make possible for you?',
    neutral: 'What matters most to you in this, and why?',
    firm: 'I need to understand what this is for before I move. What does it have to do for you?',
    'hard-line': 'What do you really want? One sentence.',
  },
  'ask-constraint.limits': {
    warm: "Is there a line you can't cross, whatever I bring? I'd rather know it than run into it.",
    neutral: 'Where are you bound, and by what?',
    firm: "I'd rather not build on something you can't sign. Where does your mandate end?",
    'hard-line': 'How far are you allowed to go? If at all.',
  },
  'ask-constraint.decision-path': {
    warm: 'Who else has to be comfortable with this, and what do they look at?',
    neutral: 'Who decides, in which steps, by when?',
    firm: "I'd rather not table a package before I know who signs it. Who is that?",
    'hard-line': 'Can you sign, or am I talking to the wrong person?',
  },
  'ask-constraint.timing': {
    warm: 'Is there a date that would help you, or one that presses?',
    neutral: 'By when does this have to be decided, and what happens then?',
    firm: 'I plan mine once I know yours: which date is fixed on your side, and who fixed it?',
    'hard-line': 'When do you have to have it? Out with it.',
  },
  'ask-alternative': {
    warm: "If we two don't find it, what would you do? I ask to understand, not to push.",
    neutral: 'What are you comparing us with?',
    firm: [
      'You named {rival}. What exactly is in their offer?',
      "What would you do without us, line by line? I'd like to compare like with like.",
    ],
    'hard-line': 'What else have you got? Nothing, by the look of it.',
  },
  'share-interest': {
    warm: 'May I say what this is about for me? {told}',
    neutral: 'This is where we come from. {told}',
    firm: "{told} On that I can't be short. Elsewhere I have room.",
    'hard-line': '{told} The rest is your problem.',
  },
  'answer.interest': {
    warm: 'Since you ask, you shall have it. {told}',
    neutral: 'To your question. {told}',
    firm: 'A straight answer to a straight question. {told}',
    'hard-line': 'You want to know? {told} Write it down.',
  },
  'answer.unasked': {
    warm: 'There is something you should know of us. {told}',
    neutral: 'This is how it stands with us. {told}',
    firm: 'I put it plainly, so that you can reckon with it. {told}',
    'hard-line': '{told} Write it down.',
  },
  'answer.bare': {
    warm: "I'd like to give you a better answer than I can: it hangs on the rest of the package.",
    neutral: 'That depends on the rest of the package.',
    firm: 'It hangs on the rest. Show me the whole and I can tell you.',
    'hard-line': 'That depends on you.',
  },
  'decline-to-answer': {
    warm: "I'd rather not answer that one, and I'd sooner say so than walk round it.",
    neutral: 'That question I leave open.',
    firm: "I won't answer that. Ask me anything about what I've put down.",
    'hard-line': "That's my business.",
  },
  'decline-to-answer.unasked': {
    warm: "There are things I'd rather keep to myself for now, and I'd sooner say so than walk round them.",
    neutral: 'I keep my own reasons to myself for now.',
    firm: "I won't open my books here. Ask me anything about what I've put down.",
    'hard-line': 'My reasons are my business.',
  },
  reflect: {
    warm: [
      'Let me see if I have it: "{heard}". What did I miss?',
      'Let me see if I have it: for you a good deal hangs on {matter}. What did I miss?',
      'Let me see if I have it so far, in my own words. What did I miss?',
    ],
    neutral: [
      'You said "{heard}". Is that right?',
      'So what counts for you here would be {matter}. Is that right?',
      'Let me say back what I took from that. Is it right?',
    ],
    firm: [
      'I\'ve understood "{heard}". I see it differently, and I\'ve understood it.',
      "I've understood that you look to {matter}. I see it differently, and I've understood it.",
      "I've understood you. I see it differently, and I've understood it.",
    ],
    'hard-line': ['"{heard}". Is that all?', 'So it comes to {matter}. Is that all?', 'Is that all?'],
  },
  invite: {
    warm: "Take your time. I'd like it in your own words.",
    neutral: 'Please go on.',
    firm: "I've said enough. Your turn, and I won't cut in.",
    'hard-line': "Well? I'm waiting.",
  },
  'stay-silent': { warm: '…', neutral: '…', firm: '…', 'hard-line': '…' },
} as const satisfies OwnLines;
