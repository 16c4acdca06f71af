/** The version of everything that a replay recomputes: engine, counterparties, scoring. Raised whenever a log could come out otherwise. */
export const RULES_VERSION = 3;
