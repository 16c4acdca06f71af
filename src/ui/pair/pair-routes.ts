/** The addresses for two at one screen. None of them shows anybody's own page: that takes the person who is called. */
export const PAIR_ROUTES = { start: '/pair' } as const;

/** The setting of a table for two, with a scenario chosen. */
export const newPairRoute = (scenario: string): string => `${PAIR_ROUTES.start}/new/${encodeURIComponent(scenario)}`;

/** What a pair can look at: without a step, the page between two people. */
export type PairStep = 'brief' | 'prepare' | 'table' | 'after' | 'debrief' | 'opinion' | 'both' | 'observer';

export const pairRoute = (pair: string, step?: PairStep): string =>
  [PAIR_ROUTES.start, encodeURIComponent(pair), ...(step === undefined ? [] : [step])].join('/');
