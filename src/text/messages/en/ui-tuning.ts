/** Turning the dials of a counterparty: for those who set a table for somebody else. */
export const UI_TUNING = {
  title: 'Tune this counterparty',
  asUsual: 'as usual',
  lead: 'Each dial moves one side of the character; limits and rules stay as they are. Nothing at the table shows it; the debrief and the result file say how it was tuned.',
  usual: '{type} as usual: {about}',
  reset: 'All as usual',
  wasReset: 'All dials stand as usual.',
  'usual.avoidant':
    'bears a great deal before it says so, names low figures and stops low, is thrown by pressure, doubts little, opens up only to somebody who makes room, and stays vague sooner than say what is not so.',
  'usual.warrior':
    'holds out for nearly everything and comes down last, heats fast under pressure, doubts most, trusts little, and puts its alternative better than it is nearly every second time.',
  'usual.diplomat':
    'gives step for step and not before, stays even under pressure, takes a one-sided table badly, doubts readily, trusts whoever matches it, and hardly ever says more than is so.',
  'usual.uncontrolled':
    'is half heated before anybody speaks and stays hot longest, gives in leaps, doubts little, trusts whoever listens, and puts its alternative better than it is about every third time.',
  'self.seat': 'Seat yourself opposite',
  'self.about':
    'Somebody who plays as you did in that chair: the nearest kind, with firmness, patience and openness turned to fit. It needs two finished tables from there.',
  'self.coming': 'Looking through your tables …',
  'self.too-few': 'There are too few finished tables from that chair that can still be read.',
  'self.now': '{name} plays like you now: {type}.',
  'self.was': '{name} was seated to play like you.',
  'self.from':
    'Fitted from your {plays} finished tables in that chair, {moves} moves: something given in {concedes} of 10 moves; questions in {asks} %, threats in {threatens} %, a hard line in {hardLine} % of them; pressure {pressure} and warmth {warmth} of 100 as they were felt; {time} % of the time taken, {early} % left at signing. An estimate, not a portrait.',
} as const;
