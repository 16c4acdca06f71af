/** Small words from which sentences are put together. */
export const PHRASES = {
  number: {
    decimal: '.',
    group: ',',
    words: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
    half: 'half a',
  },
  /** Distances between two figures; `one` for exactly one, `half` for exactly a half. */
  distance: {
    percent: { many: '{n} points', one: 'one point', half: 'half a point' },
    EUR: { many: '{n} euros', one: 'one euro', half: '{n} euros' },
    USD: { many: '{n} dollars', one: 'one dollar', half: '{n} dollars' },
    days: { many: '{n} days', one: 'one day', half: 'half a day' },
    weeks: { many: '{n} weeks', one: 'one week', half: 'half a week' },
    months: { many: '{n} months', one: 'one month', half: 'half a month' },
    hours: { many: '{n} hours', one: 'one hour', half: 'half an hour' },
    units: { many: '{n} pieces', one: 'one piece', half: 'half a piece' },
    slots: { many: '{n} places', one: 'one place', half: 'half a place' },
    seats: { many: '{n} seats', one: 'one seat', half: 'half a seat' },
    points: { many: '{n} points', one: 'one point', half: 'half a point' },
  },
  date: {
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    /** `{year}` may be used too. */
    full: '{weekday} {day} {month}',
  },
  /** The article before figures that begin with a vowel: an 8 % uplift, an 18-month term. */
  article: { before: '\\b([Aa]) (?=8|1[18](?!\\d))', after: '$1n ' },
  list: { between: ', ', last: ' and ' },
  /** One bundle among several, and what stands between two of them. */
  bundle: { one: '{opt}, {pkg}', between: '; ' },
  rest: 'the rest as it stood',
  others: 'the rest',
  figures: '{from} to {to}, in steps of {step}',
  yourOffer: 'your offer',
  agreement: {
    is: ['is', 'are'],
    has: ['has', 'have'],
    does: ['does', 'do'],
    it: ['it', 'them'],
  },
  /** How words of one side sound in the mouth of the other; whole words, in this order. */
  turned: {
    'my own': 'your own',
    'our own': 'your own',
    ours: 'yours',
    our: 'your',
    my: 'your',
    us: 'you',
    we: 'you',
    I: 'you',
  },
  all: { both: 'both', many: 'all' },
  points: '{n} points on our own sheet',
} as const;
