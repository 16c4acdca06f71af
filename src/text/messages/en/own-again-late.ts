/** Other words for the second time and later, for what comes in the middle of a talk and at its end. */
export const OWN_AGAIN_LATE = {
  'hold-boundary.issue': {
    warm: ['I have turned {issue} over and over, and I have no more to give there. Elsewhere I might.'],
    neutral: ['Nothing has changed for us on {issue}.'],
    firm: ['However it is asked, on {issue} I have no more, and I say so openly.'],
  },
  'hold-boundary.offer': {
    warm: [
      'I know that it is not all you wished for. It is what I can stand behind.',
      'I would be sorry to lose you over it, and I still cannot add to it.',
    ],
    neutral: ['What we put down is what we have.', 'We have nothing to add to our offer.'],
    firm: [
      'You have pushed, fairly, and the answer is the same: it stands.',
      'It stands. Bring me a new reason, and I look at it again.',
    ],
  },
  'reality-test.alternative': {
    warm: ['Before we say yes or no, may I hold it once more against {alt}?'],
    neutral: ['Once more beside {alt}: where is this better, and where not?'],
    firm: ['I have {alt} open beside it. Show me the line where this is worth more.'],
  },
  'answer.unasked': {
    warm: ['And one more thing that I would rather you knew. {told}'],
    neutral: ['There is this, too. {told}'],
    firm: ['You can reckon with this as well. {told}'],
  },
  'decline-to-answer': {
    warm: [
      "I know that I've left things open, and this has to stay open too for now.",
      'Not that one either, if you will bear with me.',
    ],
    neutral: ['I cannot answer that either, for now.', 'That stays open too.'],
    firm: [
      'That stays with me as well. What I put down, you may ask about.',
      'You will not get that from me today. Ask about the page.',
      'I keep that one too, and I say so rather than dodge.',
    ],
    'hard-line': ['Not that either.', 'You ask a great deal.'],
  },
  'decline-to-answer.unasked': {
    warm: ['I still keep a few things back, and I hope that you can bear with it.'],
    neutral: [
      'What lies behind it stays with us.',
      'Our reasons are our own for the moment.',
      'We say no more than the page does.',
    ],
    firm: [
      'What stands on the page is what I speak of, and no more than that.',
      'I give you figures today, and keep the rest.',
      'My reasons stay in my folder. The figures you can have.',
    ],
    'hard-line': ['You get what is on the page.', 'My books stay shut.'],
  },
  'threaten.leave': {
    warm: [
      "I'd hate to repeat myself: without {get} I can't stay.",
      'If it is not to be {get}, then I must go, and I say it sadly.',
    ],
    neutral: ['It still needs {get}, or we part.', 'Once more: {get}, or there is no more to talk about.'],
    firm: [
      'I have said what I need: {get}. Without it I go, today.',
      'This is the last time I say it: {get}, or I leave.',
    ],
    'hard-line': [
      'Look at me: {get}. Or you sit here by yourself.',
      'Last call. {get}, or the chair is empty.',
      'You heard me. {get}. My coat is on.',
    ],
  },
  'threaten.escalate': {
    warm: ["I'd much rather not go to {person}, and without {get} I would have to."],
    neutral: ['{person} will have to hear of it, unless there is {get}.'],
    firm: ['I have the letter to {person} here. It stays unsent with {get}.'],
    'hard-line': ['{person} picks up on the second ring. {get}, or I dial.', 'Shall I ring {person} now? {get}, then.'],
  },
  'threaten.rival': {
    warm: ['I would sooner stay with you, and {rival} has room for us. It needs {get}.'],
    neutral: ['{rival} waits for our answer. It hangs on {get}.'],
    firm: ['I have {rival} waiting, and I will not keep them waiting. {get}, or they have it.'],
    'hard-line': ['{rival} is one call away. {get}. Choose.', 'Tick, tick. {get}, or I ring {rival}.'],
  },
  'threaten.withhold': {
    warm: ['I do not like holding things back. Without {get} I have to go on doing it.'],
    neutral: ['Nothing else moves yet. It needs {get}.'],
    firm: ['The rest stays where it is until I see {get}.'],
    'hard-line': ['Still nothing for you. First {get}.', 'You wait until I have {get}. I have time.'],
  },
  pause: {
    warm: ['May we sleep on it once more, until {date}? It is {reason} again.'],
    neutral: ['I ask for another break until {date}, because of {reason}.'],
    firm: ['I stop here a second time, because of {reason}. On {date} I want to finish.'],
    'hard-line': ['That was that for today. {date}.'],
  },
  'acknowledge-feeling.upset': {
    warm: [
      'It is still {upset}, is it not? I would have had enough of it too.',
      'You came in with {upset}, and nobody has taken it off you yet.',
    ],
    neutral: ['And {upset} is still in the room with us.', 'I have not forgotten {upset}.'],
    firm: ['{upset}: I have heard it, and I am still here.'],
  },
  'claim.decision-path': {
    warm: ['I said that I do not decide all of it: there is {fact}. That has not changed.'],
    neutral: ['As I said, it is not all for me to say: there is {fact}.'],
    firm: ['I told you how far my pen goes: {fact}. That is where it still ends.'],
  },
  'reject.why': {
    warm: ["I've weighed it, and I can't follow yet, because of {reason}."],
    neutral: ['Not this either, because of {reason}.'],
    firm: ['No again, and for the same reason: {reason}.'],
  },
  'reject.bare': {
    warm: ["I've weighed it. It isn't there yet."],
    neutral: ['Not this either.'],
    firm: ['No. It is still not there.'],
  },
  'add-governance': {
    warm: ['I come back to the time after: may we write in {governance}?'],
    neutral: ['As for the time after, we still propose {governance}.'],
    firm: ['The time after belongs in the text as well: {governance}.'],
  },
  sign: {
    warm: ['Once more, and as gladly: here is my name.'],
    neutral: ['I sign it again as it stands now.'],
    firm: ['I have read it once more. Here is my name.'],
  },
  summarise: {
    warm: ['Once more from the top, so that nobody has to remember: {terms}. Is that how you have it?'],
    neutral: ['The text as it stands now: {terms}. Is each line right?'],
    firm: ['This is the page as it stands now: {terms}.'],
  },
  'ask-about-text': {
    warm: ['And the last pages, what do they say?'],
    neutral: ['Is that all of it, every annex?'],
    firm: ['I ask once more for everything that comes with it.'],
  },
} as const;
