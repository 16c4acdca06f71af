/** The six lines along which a side can negotiate: three that work together, three that compete [M, six lines]. */
export const TACTICS = ['opening', 'win-win', 'request', 'forced-transition', 'defense', 'bargaining'] as const;
export type Tactic = (typeof TACTICS)[number];
