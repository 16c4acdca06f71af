/** Why a signed agreement was opened again in the months after (negotiation model §7). */
export const REOPENING_CAUSES = [
  'hollow-yes',
  'rash-yes',
  'squeezed',
  'unread-annex',
  'path-unknown',
  'risk-kept-back',
] as const;
export type ReopeningCause = (typeof REOPENING_CAUSES)[number];
