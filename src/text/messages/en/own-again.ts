/**
 * Other words for acts that come up more than once in a talk: the second time, the third time, then from the beginning. What is not
 * here is said as before.
 */
export const OWN_AGAIN = {
  'build-rapport': {
    warm: ['Shall we get some air first? You look as if you could use it.'],
    neutral: ['A coffee before we go on?'],
  },
  'ask-interest.issue': {
    warm: [
      'Help me see {issue} with your eyes: what would change for you?',
      'If {issue} came out well, who at your end would notice first?',
    ],
    neutral: ['And {issue}: what is it for?', 'What would be worse for you without a good answer on {issue}?'],
    firm: ["I can't help with {issue} while I only know the figure. What is behind it?"],
  },
  'ask-interest.bare': {
    warm: [
      'What have I not asked you yet that I should?',
      'If you could have one thing out of this, what would it be?',
    ],
    neutral: ['What would make this easy to defend at your end?', 'What are you most afraid of getting wrong?'],
    firm: ['Before I put down another figure: what has to be true in a year for you to call this good?'],
  },
  'ask-alternative': {
    warm: ['What would your next call be, if we got up now? I would rather plan with it than around it.'],
    neutral: ['How does what you have elsewhere look by now?'],
    firm: ['Let us lay what you have elsewhere on the table. What is in it, and what is not?'],
  },
  'ask-constraint.decision-path': {
    warm: ['Whose desk does this cross before it is done? I could write a page for them.'],
    neutral: ['Who else signs, and what do they ask first?'],
    firm: ['I want to be sure that a yes here is a yes. Who else has to give it?'],
  },
  'share-interest': {
    warm: [
      'There is something else you should know about us. {told}',
      "I'll add one thing, since you've been open. {told}",
    ],
    neutral: ['One more thing about our side. {told}', 'Also this. {told}'],
    firm: ['{told} That is the next thing I have to look after.', 'You should reckon with this. {told}'],
  },
  'answer.interest': {
    warm: ['A fair answer would be this. {told}', 'You may as well know it. {told}'],
    neutral: ['{told}', 'The reason is simple. {told}'],
    firm: ['{told} That is all there is to it.'],
  },
  'answer.bare': {
    warm: ["I'd be guessing, and you deserve better. Ask me once the rest is clear."],
    neutral: ['I cannot say yet; it moves with the other points.'],
    firm: ["I'll answer that when I see all the points together."],
  },
  reflect: {
    warm: [
      [
        'So for you it comes to this: "{heard}". Have I got the weight of it right?',
        'Then {matter} would be what you would think of first. Have I got the weight of it right?',
        'I want to be sure that I follow. Have I got the weight of it right?',
      ],
      ['"{heard}": is that the heart of it?', 'I hear a good deal about {matter}: is that the heart of it?'],
    ],
    neutral: [
      [
        'I take with me "{heard}". Correct me if that is wrong.',
        'I take with me {matter}. Correct me if that is wrong.',
      ],
      ['To be sure: "{heard}"?', 'To be sure: your first thought would be {matter}?'],
    ],
    firm: [
      [
        '"{heard}": noted, and taken seriously. I still see it otherwise.',
        'You look to {matter}: noted, and taken seriously. I still see it otherwise.',
      ],
    ],
  },
  invite: {
    warm: ["I'm listening. Whatever order you like."],
    neutral: ['And what else?'],
    firm: ['I have had my say. What is on your page?'],
  },
  'offer.first': {
    warm: ['Let me try it another way: {pkg}[, because of {fact}].[ It stands until {date}.]'],
    neutral: ['Then we put this: {pkg}.[ It rests on {fact}.][ It stands until {date}.]'],
    firm: ['{pkg}. Each part of it has its reason, and you may ask for any.[ It stands until {date}.]'],
    'hard-line': ['{pkg}. Do I have to spell it?[ Until {date}.]'],
  },
  'offer.counter': {
    warm: [
      'We are nearer than this morning. How would {pkg} look from your chair[, given {fact}]?[ It stands until {date}.]',
      'I have moved some furniture: {pkg}. Can you find your way in it?[ It stands until {date}.]',
    ],
    neutral: [
      'Our next step: {pkg}.[ It rests on {fact}.][ It stands until {date}.]',
      'You have {yours}; we come with {pkg}.[ It stands until {date}.]',
    ],
    firm: [
      "I can't put my name to {yours}. To {pkg} I could.[ It stands until {date}.]",
      'I have looked at {yours} again, and I come to {pkg}.[ It stands until {date}.]',
    ],
    'hard-line': [
      '{yours}? I stopped reading there. {pkg}.[ Until {date}.]',
      'You can keep {yours}. {pkg}, and that is generous.[ Until {date}.]',
      'Write: {pkg}.[ Until {date}.]',
    ],
  },
  'present-meso': {
    warm: ['I have {n} new ways, {all} still good for me: {bundles}. Which one would you take home?'],
    neutral: ['Again {n} packages that weigh the same for us: {bundles}. Which leans your way?'],
    firm: ['{bundles}. Each as a whole, as before. Which one do we work on?'],
  },
  'claim.evidence': {
    warm: [
      'There is also this: {fact}. What do you make of it?',
      'May I lay {fact} beside it? I would like us to read it together.',
    ],
    neutral: ['We also rely on {fact}; look it up.', 'There is {fact} to go by.'],
    firm: [
      'Then take {fact}. It says the same, and neither of us made it up.',
      'I come back to {fact}. It has not been answered yet.',
    ],
  },
  trade: {
    warm: [
      'I could see my way to {give}, if you could see yours to {get}. Shall we?',
      'What if I brought {give}, and you brought {get}?',
    ],
    neutral: ['{give} from us, {get} from you.', 'For {get} we can offer {give}.'],
    firm: [
      'You get {give} the moment I have {get}, and the other way round.',
      '{give} against {get}. It is a pair, and I keep it one.',
    ],
    'hard-line': [
      '{give} costs you {get}. No discount.',
      'You see {give} when I see {get}.',
      '{get}. After that, and only after that, {give}.',
    ],
  },
  concede: {
    warm: ['One step more from me: {pkg}.'],
    neutral: ['We move to {pkg}.'],
    firm: ['{pkg}, then. The next step is yours.'],
  },
  'ask-concession.toward': {
    warm: [
      '{val} would make the rest easy for me. Is there a way?',
      'I come back to {val}. What would you need for it?',
    ],
    neutral: ['What would it take to have {val}?', 'We still need {val}.'],
    firm: [
      'Without {val} I cannot carry this home.',
      'I ask once more for {val}, and I would sooner hear a no than nothing.',
    ],
    'hard-line': ['I said {val}. Well?', '{val}. I can do this all day.', 'Still {val}. Get on with it.'],
  },
  'ask-concession.issue': {
    warm: [
      'Is there anything at all you could do on {issue}?',
      'Even a small step on {issue} would show me that we are on the way.',
    ],
    neutral: ['What can you do on {issue}?', 'There has been no movement on {issue}. Where is it?'],
    firm: [
      'I have come some way. On {issue} you have not yet; now would be the time.',
      '{issue} {is} where this will stand or fall. Move there, and I can move.',
    ],
    'hard-line': [
      'And {issue}? Do something there.',
      'You have not touched {issue}. Touch {it}.',
      'I am waiting for {issue}.',
    ],
  },
  'hold-boundary.issue': {
    warm: ['I have turned {issue} over and over, and I have no more to give there. Elsewhere I might.'],
    neutral: ['Nothing has changed for us on {issue}.'],
    firm: ['You are asking a third time in other words. On {issue} I have no more, and I say so openly.'],
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
    warm: ["I know that I've left things open, and this has to stay open too for now."],
    neutral: ['I cannot answer that either, for now.'],
    firm: ['That stays with me as well. What I put down, you may ask about.'],
    'hard-line': ['Not that either.', 'You ask a great deal.'],
  },
  'decline-to-answer.unasked': {
    warm: ['I still keep a few things back, and I hope that you can bear with it.'],
    neutral: ['What lies behind it stays with us.'],
    firm: ['What stands on the page is what I speak of, and no more than that.'],
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
    warm: ['I said that I do not decide all of it: past {fact} others come in. That has not changed.'],
    neutral: ['As I said, it goes upstairs past {fact}.'],
    firm: ['I told you how far my pen goes: {fact}. That is where it still ends.'],
  },
  'reject.why': {
    warm: ["I see that you've moved, and I can't follow yet, because of {reason}."],
    neutral: ['Not this either, because of {reason}.'],
    firm: ['No again, and for the same reason: {reason}.'],
  },
  'reject.bare': {
    warm: ["I see that you've moved. It isn't there yet."],
    neutral: ['Not this either.'],
    firm: ['No. It is still not there.'],
  },
  'ask-about-text': {
    warm: ['And the last pages, what do they say?'],
    neutral: ['Is that all of it, every annex?'],
    firm: ['I ask once more for everything that comes with it.'],
  },
} as const;
