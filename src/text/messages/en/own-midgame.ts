import type { OwnLines } from './own-lines.ts';

/** A person's own sentences for the middle of the talk: pressure, feelings, boundaries, and ways out of a knot. */
export const OWN_MIDGAME = {
  'disclose-risk': {
    warm: "Before we go on, you should know of {risk}. I'd rather you heard it from me.",
    neutral: "There is something you can't see from outside: {risk}. Let's say what we'd do about it.",
    firm: 'One thing before you sign: {risk}. I want it dealt with in the text.',
    'hard-line': 'You can have this too: {risk}. Now nobody can say I kept it from you.',
  },
  'threaten.leave': {
    warm: "I'd be sorry to, but without {get} I'd have to get up and go.",
    neutral: 'Without {get} we end this.',
    firm: 'Either {get}, or I leave. I mean it.',
    'hard-line': "{get}, or I'm gone, and you can explain it at home.",
  },
  'threaten.escalate': {
    warm: "I'd be sorry to, but without {get} I'd have to take this to {person}.",
    neutral: 'Without {get} this goes to {person}.',
    firm: 'Either {get}, or I take it to {person}. I mean it.',
    'hard-line': 'Give me {get}, or {person} hears whose fault this was.',
  },
  'threaten.rival': {
    warm: "I'd be sorry to, but without {get} I'd have to go with {rival}.",
    neutral: 'Without {get} we go with {rival}.',
    firm: 'Either {get}, or I sign with {rival}. I mean it.',
    'hard-line': '{get}, or {rival} has it by tonight.',
  },
  'threaten.withhold': {
    warm: "I'd be sorry to, but without {get} I'd have to hold back everything else.",
    neutral: 'Without {get} everything else stops.',
    firm: 'Either {get}, or nothing else moves. I mean it.',
    'hard-line': 'Give me {get}. Until then you get nothing. Nothing.',
  },
  'acknowledge-feeling.upset': {
    warm: "First {upset}, and now us. That's a lot for one day.",
    neutral: 'I can see what {upset} did to your day.',
    firm: "I see that you're angry about {upset}. I'm staying, and we'll sort this out.",
    'hard-line': "Calm down about {upset} and let's get on.",
  },
  'acknowledge-feeling.issue': {
    warm: 'I can see that {issue} {is} more than a figure to you. That would weigh on me too.',
    neutral: 'I notice how much hangs on {issue} for you.',
    firm: "I see that you're angry about {issue}. I'm staying, and we'll sort {it} out.",
    'hard-line': "Calm down about {issue} and let's get on.",
  },
  'acknowledge-feeling.bare': {
    warm: "This isn't easy, and I can see it. Take the time you need.",
    neutral: 'I notice that this weighs on you.',
    firm: "I see that you're angry. I'm staying, and we'll sort this out.",
    'hard-line': "Calm down and let's get on.",
  },
  'hold-boundary.issue': {
    warm: "I'd like to say yes, and on {issue} I can't. Let's look for it somewhere else.",
    neutral: ['We stay at {mine}.', 'On {issue} we stay where we are.'],
    firm: [
      "I've heard you, and it stays at {mine}. I can look at the other points with you.",
      "I've heard you, and on {issue} I stay where I am. I can look at the other points with you.",
    ],
    'hard-line': ["What part of {mine} don't you follow?", 'What part of no is new to you?'],
  },
  'hold-boundary.offer': {
    warm: "I'd like to say yes, and I can't go past what I've put down. Let's look for a road inside it.",
    neutral: 'Our offer stays as it is.',
    firm: "I've heard you, and what I put down stands. I can talk about how, not about whether.",
    'hard-line': "You have my offer. What part of it don't you follow?",
  },
  'reality-test.alternative': {
    warm: 'Shall we lay this beside {alt}, line by line, together?',
    neutral: 'Beside this I hold {alt}. Line by line, which serves us better?',
    firm: "I've compared this with {alt}, line by line. It doesn't hold up yet; here is where.",
    'hard-line': 'I have {alt}. Do the sums.',
  },
  'reality-test.fact': {
    warm: 'Shall we lay this beside {fact}, and read the two together?',
    neutral: 'We hold this against {fact}. What does it come to?',
    firm: "I've held this against {fact}. It doesn't hold up yet; here is where.",
    'hard-line': "There's {fact}. Do the sums.",
  },
  restart: {
    warm: 'Shall we turn the pages over and begin with what each of us needs?',
    neutral: 'I suggest we start from zero: needs first, figures after.',
    firm: "What's on the table doesn't work. New sheet.",
    'hard-line': "Forget all you've said. Again.",
  },
  'name-discrepancy.told': {
    warm: "May I say what I think is in our way? You've been given {one} and also {other}.",
    neutral: "Two things don't fit: {one}, and {other}. Which comes first?",
    firm: 'We go in circles until {one} or {other} gives way. Which is it?',
    'hard-line': 'You contradict yourself: {one}, {other}.',
  },
  'name-discrepancy.wishes': {
    warm: "May I say what I think is in our way? Two things seem to be asked of you that can't both hold.",
    neutral: "It seems to me that you've been given two orders which don't fit. Which comes first?",
    firm: 'We go in circles until one of your two orders gives way. Which is it?',
    'hard-line': 'You want two things at once. Make up your mind.',
  },
  'name-discrepancy.issues': {
    warm: "May I say what I think is in our way? What you'd like on {issue} and what you'd like on {issue2} pull in two directions.",
    neutral: "Two things don't fit: what you want on {issue}, and what you want on {issue2}. Which comes first?",
    firm: 'We go in circles until {issue} or {issue2} gives way. Which is it?',
    'hard-line': 'You contradict yourself: {issue}, {issue2}.',
  },
  pause: {
    warm: "I'd like to do this justice. Could we meet again on {date}? The reason is {reason}.",
    neutral: 'I propose a pause until {date}, because of {reason}.',
    firm: "We're going round. I stop here, because of {reason}, and I'm back on {date}.",
    'hard-line': 'Enough for today. {date}, and not before.',
  },
  'escalate-sponsor': {
    warm: 'Shall we each bring someone who sees further, {person} on your side, by {date}? The reason is {reason}, nothing else.',
    neutral: 'I suggest that {person} and ours speak by {date}, with one page from both of us, because of {reason}.',
    firm: "You and I have reached our limit: there is {reason}. Let's hand it up together by {date}.",
    'hard-line': "I'm going over your head to {person}. By {date}.",
  },
  promise: {
    warm: "You have my word: I'll {do} by {date}.",
    neutral: "I'll {do} by {date}.",
    firm: "I'll {do} by {date}, and you can hold me to it.",
    'hard-line': "I'll {do} by {date}. Then I want no more excuses.",
  },
  misdirect: {
    warm: 'What keeps me awake is this. {told}',
    neutral: 'Our priority is clear. {told}',
    firm: "{told} Without that there's nothing to discuss.",
    'hard-line': "{told} It's that or nothing.",
  },
  'ask-about-text': {
    warm: "Before we go on: is there anything in the text that we haven't talked about? I'd like to read it with you.",
    neutral: 'What else is in the text, annexes included?',
    firm: "I sign what I've read. What else comes with the text, annexes included?",
    'hard-line': 'What have you hidden in there?',
  },
} as const satisfies OwnLines;
