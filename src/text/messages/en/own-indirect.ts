/**
 * The same acts by the indirect way: the ask comes last, "one" and "we" stand for "I". `gentle` serves warm and neutral, `firm` the
 * two others. Acts that are not here are said as they are.
 *
 * @source voices §5, indirect register
 */
export const OWN_INDIRECT = {
  'build-rapport': {
    gentle: 'Before any paper is opened: one hopes that all is well in your house, and with those who belong to it.',
    firm: 'It is good to be received. One hopes that the hour will serve both houses.',
  },
  'ask-interest.issue': {
    gentle: [
      'There may be more to {issue} than meets the eye; one would gladly understand it.',
      'People seldom mind a thing like {issue} without a story; one would be glad of yours.',
      'One wonders who at your end thinks of {issue} in the evening.',
    ],
    firm: 'Before one moves on {issue}, it would be good to know what hangs on {it} for your house.',
  },
  'ask-interest.bare': {
    gentle: 'Every house has its own view of a good year; one would gladly hear yours.',
    firm: 'Before one moves, it would be good to know what this has to do for your house.',
  },
  'ask-constraint.limits': {
    gentle: 'There are lines in every house; one would not wish to step on yours.',
    firm: 'It would save us both some paper to know where the lines of your house run.',
  },
  'ask-constraint.decision-path': {
    gentle: 'Others will want to be comfortable with this as well; one would gladly know whom to think of.',
    firm: 'A package should reach those who sign it in good order; it would help to know who they are.',
  },
  'ask-constraint.timing': {
    gentle: 'Each house has its own calendar; perhaps there is a date in yours that we should respect.',
    firm: 'One would not wish to plan past your calendar; it would help to know its fixed days.',
  },
  'ask-alternative': {
    gentle: 'A careful house looks about before it signs; one may wonder what else lies on your table.',
    firm: 'Other offers have been spoken of; it would help to see them beside ours.',
  },
  'offer.first': {
    gentle:
      '[There is {fact} to think of; with that in mind, ]one might look at something like {pkg}.[ It could rest until {date}.]',
    firm: '[On {fact}, ]our house would feel at ease with {pkg}.[ It could rest until {date}.]',
  },
  'offer.counter': {
    gentle: [
      'With thanks for what you have put down; perhaps {pkg} would sit well beside it[, given {fact}].[ It could rest until {date}.]',
      'We have slept on your page; {pkg} might be where the two roads come near each other.[ It could rest until {date}.]',
      'One has looked at it in another light; what would your people say to {pkg}?[ It could rest until {date}.]',
      'There may be a little more room than one thought; {pkg} would be within it.[ It could rest until {date}.]',
    ],
    firm: [
      'What you have put down is a long way for our house; {pkg} would be within reach[, given {fact}].[ It could rest until {date}.]',
      'Our house has asked itself again, and comes to {pkg}.[ It could rest until {date}.]',
      'Past {pkg} our people would not walk gladly; as far as that, they would.[ It could rest until {date}.]',
    ],
  },
  'present-meso': {
    gentle: 'There may be {n} ways, {all} well seen at our end: {bundles}. Perhaps one of them speaks to you.',
    firm: 'Our house could live with any one of these, each as a whole: {bundles}. Perhaps one of them speaks to you.',
  },
  'state-range': {
    gentle: '[Given {fact}, ]something between {q} and {q2} would be well seen at our end.',
    firm: 'Outside {q} to {q2} our house would find it hard to follow[, given {fact}].',
  },
  trade: {
    gentle: [
      'If {give} were welcome at your end, {get} would be welcome at ours; perhaps the two belong together.',
      'One might set {give} on one side of the tray and {get} on the other, and see how it is carried.',
      'There may be a road to {give}; it would be an easier one with {get} along it.',
      'Our house would think of {give} with pleasure, and of {get} with relief, if yours were so inclined.',
    ],
    firm: [
      'Our house could see its way to {give}, if {get} came with it.',
      'There is {give} at our end, for as long as {get} is at yours.',
      'One does not bring {give} alone; {get} would have to walk beside it.',
    ],
  },
  concede: {
    gentle: 'As a sign of goodwill, our house could see its way to {pkg}.',
    firm: 'This once, our house could see its way to {pkg}.',
  },
  'ask-concession.toward': {
    gentle: [
      ['It would make things lighter for us if one could think of {val}.', 'It would make things lighter for us.'],
      ['One comes back to {val}, as one does to a window.', 'One would be grateful for it.'],
    ],
    firm: [
      ['Much would become possible at our end with {val}.', 'Much would become possible at our end with that.'],
      ['Our people will ask after {val}; one would like to have an answer.', 'Our people will ask after it.'],
    ],
  },
  'ask-concession.issue': {
    gentle: [
      'It would make things lighter for us if there were a little room on {issue}.',
      'A small thing on {issue} would be seen from far off at our end.',
    ],
    firm: [
      'Much would become possible at our end with some room on {issue}.',
      'One has waited a little for {issue}, and would not wish to wait in vain.',
    ],
  },
  'claim.alternative': {
    gentle: 'Others have been kind enough to speak with us, and there is {alt}; we have taken our time in answering.',
    firm: 'There is {alt}, and our house will have to give an answer.',
  },
  'disclose-reservation.issue': {
    gentle: 'Past {val} our house would no longer be able to follow, much as we would like to.',
    firm: 'Our house can follow as far as {val}, and there the road ends.',
  },
  'hold-boundary.issue': {
    gentle: [
      'On {issue} our hands are fuller than we would like; perhaps the other points leave more room.',
      'The cup is as full as it was, on {issue}; one would rather pour elsewhere.',
    ],
    firm: [
      'On {issue} our house will stay where it is; perhaps the other points leave more room.',
      'On {issue} nothing has moved at our end, and nothing is about to.',
    ],
  },
  'reality-test.alternative': {
    gentle: 'It might be useful to lay this beside {alt}, so that both of us see the same page.',
    firm: 'Beside {alt}, some of our own people would ask questions about this page.',
  },
  'reality-test.fact': {
    gentle: [
      'It might be useful to lay this beside {fact}, so that both of us see the same page.',
      'One may look from this to {fact}, and back; there is no hurry in it.',
    ],
    firm: 'Beside {fact}, some of our own people would ask questions about this page.',
  },
  'reject.why': {
    gentle: 'There is much care in this. With {reason} in mind, it may need another season.',
    firm: 'With {reason} in mind, our house could not put its name to this.',
  },
  'reject.bare': {
    gentle: 'There is much care in this. It may need another season.',
    firm: 'Our house could not yet put its name to this.',
  },
  pause: {
    gentle: 'A matter like this deserves its time. With {reason} in mind, perhaps we meet again on {date}.',
    firm: 'With {reason} in mind, this should not be hurried; we would be ready again on {date}.',
  },
  'walk-away.open': {
    gentle: 'For now, with {reason} in mind, it may be kinder to leave the page where it is. Our door stays open.',
    firm: 'With {reason} in mind, our house leaves it here for now. Our door stays open.',
  },
  'walk-away.closed': {
    gentle: 'With {reason} in mind, it may be kinder to let it rest. We wish your house well.',
    firm: 'With {reason} in mind, our house lets it rest. We wish you well.',
  },
} as const;
