/**
 * The words of the trade, one line each, with the key of the source that uses them: B BATNA-focused, M the four-step method, I
 * integrative, P power-based, N interest-based.
 */
export const GLOSSARY = {
  batna: {
    term: 'BATNA',
    about: 'The best you can do without this agreement: best alternative to a negotiated agreement.',
    source: 'B, M',
  },
  reservationPoint: {
    term: 'Reservation point',
    about: 'The points below which leaving is better: your BATNA less what changing to it costs and risks.',
    source: 'B',
  },
  aspiration: {
    term: 'Aspiration',
    about: 'What somebody holds out for at this moment; it sinks with time and moves with what the other side does.',
    source: 'B, P',
  },
  target: { term: 'Target', about: 'What you prepared to reach, written down before the first move.', source: 'B' },
  zopa: {
    term: 'ZOPA',
    about: 'All packages that leave both sides at or above their reservation points: zone of possible agreement.',
    source: 'M',
  },
  package: { term: 'Package', about: 'One option for every issue, accepted or declined as a whole.', source: 'I' },
  issue: { term: 'Issue', about: 'Something that can be agreed: a figure, a choice, or a clause.', source: 'I' },
  points: {
    term: 'Points',
    about: 'What a package is worth to one side, 0 to 100. They are never money.',
    source: 'I',
  },
  meso: {
    term: 'MESO',
    about:
      'Two or three bundles at once, equal to you and different for them: what they like tells you what they need.',
    source: 'I, N',
  },
  anchor: {
    term: 'Anchor',
    about: 'The first figure with a reason behind it; later figures gather round it.',
    source: 'B, P',
  },
  concession: {
    term: 'Concession',
    about: 'A step down in your own points from what you put forward before.',
    source: 'B, I',
  },
  logrolling: {
    term: 'Logrolling',
    about: 'Giving what is cheap for you and dear to them, against what is dear to you and cheap for them.',
    source: 'I, N',
  },
  ledger: { term: 'Ledger', about: 'Who gave what and got what for it, in both sides’ points.', source: 'B, I' },
  paretoFrontier: {
    term: 'Pareto frontier',
    about: 'Packages that nobody can improve for one side without taking from the other.',
    source: 'I',
  },
  nashPoint: {
    term: 'Nash point',
    about: 'The package with the greatest product of what both gain over their reservation points.',
    source: 'Nash 1950',
  },
  kalaiSmorodinskyPoint: {
    term: 'Kalai–Smorodinsky point',
    about: 'The package where both get the same share of the most they could have gained.',
    source: 'Kalai and Smorodinsky 1975',
  },
  egalitarianPoint: {
    term: 'Egalitarian point',
    about: 'The package where the side that gains less gains as much as possible.',
    source: 'Kalai 1977',
  },
  utilitarianPoint: {
    term: 'Utilitarian point',
    about: 'The package with the greatest sum of both sides’ points.',
    source: 'model',
  },
  interest: {
    term: 'Interest',
    about: 'What lies behind a position: why somebody wants what they ask for.',
    source: 'N',
  },
  standard: {
    term: 'Standard',
    about: 'A measure that neither side made up: an index, a precedent, a published rule.',
    source: 'N',
  },
  contingentTerm: {
    term: 'Contingent term',
    about: 'If this happens, then that: a measure, a line, a remedy, and who checks.',
    source: 'I, P',
  },
  singleText: { term: 'Single text', about: 'One page with every point on it; only that page is signed.', source: 'N' },
  realityTest: {
    term: 'Reality test',
    about: 'Laying a package beside an alternative or a standard, line by line.',
    source: 'N',
  },
  reactance: {
    term: 'Reactance',
    about: 'Wanting something more because somebody presses you to give it up.',
    source: 'M, P',
  },
} as const satisfies Readonly<
  Record<string, { readonly term: string; readonly about: string; readonly source: string }>
>;

/** How the words of the trade stand in sentences; the everyday ones among them (package, issue, points, interest) need no explanation there. */
export const TERM_FORMS = {
  batna: ['BATNA'],
  reservationPoint: ['reservation point', 'reservation points'],
  aspiration: ['aspiration'],
  target: [],
  zopa: ['ZOPA'],
  package: [],
  issue: [],
  points: [],
  meso: ['MESO'],
  anchor: ['anchor'],
  concession: ['concession', 'concessions'],
  logrolling: ['logrolling'],
  ledger: ['ledger'],
  paretoFrontier: ['Pareto frontier', 'frontier'],
  nashPoint: ['Nash point', 'Nash'],
  kalaiSmorodinskyPoint: ['Kalai–Smorodinsky point', 'Kalai–Smorodinsky'],
  egalitarianPoint: ['egalitarian point', 'egalitarian'],
  utilitarianPoint: ['utilitarian point', 'utilitarian'],
  interest: [],
  standard: [],
  contingentTerm: ['contingent term', 'contingent terms'],
  singleText: ['single text'],
  realityTest: ['reality test'],
  reactance: ['reactance'],
} as const satisfies Readonly<Record<keyof typeof GLOSSARY, readonly string[]>>;
