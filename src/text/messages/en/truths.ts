/** What a speaker is reminded of beside a sentence that says something else than what is so. */
export const TRUTHS = {
  inflated: 'More than you know to be so.',
  fabricated: 'Nothing stands behind this.',
  misdirect: 'This matters to you, though not most; saying so draws the eye away from what does.',
} as const;
