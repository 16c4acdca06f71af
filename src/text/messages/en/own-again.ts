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
    warm: ["I'm listening. Whatever order you like.", 'Please go on. I have nothing to add just now.'],
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
      'I come a step towards you. How would {pkg} look from your chair[, given {fact}]?[ It stands until {date}.]',
      'I have turned it over once more: {pkg}. Does that sit better?[ It stands until {date}.]',
      'Let me try to meet you with {pkg}[, because of {fact}]. What would it still lack?[ It stands until {date}.]',
      'What would you say to {pkg}? I have looked at it from your end as well as I can.[ It stands until {date}.]',
      'There is some room left in my sheet, and I would sooner use it than guard it: {pkg}.[ It stands until {date}.]',
    ],
    neutral: [
      'Our next step: {pkg}.[ It rests on {fact}.][ It stands until {date}.]',
      [
        'You have {yours}; we come with {pkg}.[ It stands until {date}.]',
        'We come with {pkg}.[ It stands until {date}.]',
      ],
      'We have reckoned again: {pkg}.[ It rests on {fact}.][ It stands until {date}.]',
      'This is what we can do now: {pkg}.[ It stands until {date}.]',
      'From us, then: {pkg}.[ It rests on {fact}.][ It stands until {date}.]',
    ],
    firm: [
      [
        "I can't put my name to {yours}. To {pkg} I could.[ It stands until {date}.]",
        'To {pkg} I could put my name.[ It stands until {date}.]',
      ],
      [
        'I have looked at {yours} again, and I come to {pkg}.[ It stands until {date}.]',
        'I have looked at it again, and I come to {pkg}.[ It stands until {date}.]',
      ],
      [
        '{yours} I still cannot carry. {pkg} I can, and I would defend it.[ It stands until {date}.]',
        '{pkg} I can carry, and I would defend it.[ It stands until {date}.]',
      ],
      'One step more from my side: {pkg}. I would like to see one from yours.[ It stands until {date}.]',
      'My sheet now says {pkg}. I have checked it twice.[ It stands until {date}.]',
    ],
    'hard-line': [
      [
        '{yours}? I stopped reading there. {pkg}.[ Until {date}.]',
        'Write: {pkg}. I am not here to draw pictures.[ Until {date}.]',
      ],
      [
        'You can keep {yours}. {pkg}, and that is generous.[ Until {date}.]',
        '{pkg}, and that is generous.[ Until {date}.]',
      ],
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
    firm: ['Then take {fact}. Neither of us made it up.', 'I put {fact} beside it. It has not been answered yet.'],
  },
  trade: {
    warm: [
      'I could see my way to {give}, if you could see yours to {get}. Shall we?',
      'What if I brought {give}, and you brought {get}?',
      'Let me put {give} on the table. Beside it I would need {get}; would that be fair to you?',
      'I would gladly carry {give} home for you, with {get} next to it. How does that weigh?',
    ],
    neutral: [
      '{give} from us, {get} from you.',
      'For {get} we can offer {give}.',
      'We bring {give}; we look for {get}.',
      'Our side of it would be {give}, and yours {get}.',
    ],
    firm: [
      'You get {give} the moment I have {get}, and the other way round.',
      '{give} against {get}. It is a pair, and I keep it one.',
      'I move to {give}. It takes {get} to keep me there.',
      'With {get} I can sign {give}. Without it I cannot.',
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
      ['{val} would make the rest easy for me. Is there a way?', 'It would make the rest easy for me. Is there a way?'],
      ['I come back to {val}. What would you need for it?', 'What would you need, to come there with me?'],
      ['Would {val} be quite out of reach?', 'Is that quite out of reach for you?'],
    ],
    neutral: [
      ['What would it take to have {val}?', 'What would it take?'],
      ['We still need {val}.', 'We need it.'],
      ['Could you do {val}?', 'Could you do that?'],
    ],
    firm: [
      ['Without {val} I cannot carry this home.', 'With less I cannot carry this home.'],
      [
        'I ask once more for {val}, and I would sooner hear a no than nothing.',
        'I would sooner hear a no than nothing.',
      ],
      ['{val} is what it takes. Can you do it?', 'That is what it takes. Can you do it?'],
    ],
    'hard-line': [
      ['I said {val}. Well?', 'Well?'],
      ['{val}. I can do this all day.', 'I can do this all day.'],
      ['Still {val}. Get on with it.', 'Get on with it.'],
    ],
  },
  'ask-concession.issue': {
    warm: [
      'Is there anything at all you could do on {issue}?',
      'Even a small step on {issue} would show me that we are on the way.',
    ],
    neutral: ['What can you do on {issue}?', 'There has been no movement on {issue}. Where is it?'],
    firm: [
      'On {issue} I have seen nothing from you yet; now would be the time.',
      '{issue} {is} where this will stand or fall. Move there, and I can move.',
      'I come back to {issue}. A small step would tell me that you are still with me.',
    ],
    'hard-line': [
      'And {issue}? Do something there.',
      'You have not touched {issue}. Touch {it}.',
      'I am waiting for {issue}.',
    ],
  },
} as const;
