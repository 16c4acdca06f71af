/** The debrief, on what was prepared and what of it came to the table. */
export const UI_DEBRIEF_PREPARED = {
  'prepared.none': 'Your desk was empty before your first word.',
  'prepared.sheets': 'On your desk before your first word: {sheets}.',
  'prepared.sheet.batna': 'your way out',
  'prepared.sheet.limit': 'your limit',
  'prepared.sheet.strategy': 'an approach',
  'prepared.sheet.tradeables': 'what could go for what',
  'prepared.sheet.counterparty': 'a picture of their side',
  'prepared.sheet.evidence': 'what to show',
  'prepared.sheet.anchor': 'an opening',
  'prepared.sheet.meso': 'bundles',
  'prepared.bundles':
    '{used, plural, =0 {{all, plural, one {You did not lay your bundle.} other {Of your {allWords} bundles you laid none.}}} other {{all, plural, one {You laid the bundle you had prepared.} other {Of your {allWords} bundles you laid {usedWords}.}}}}',
  'prepared.evidence':
    '{used, plural, =0 {{all, plural, one {You did not bring out the fact you had picked.} other {Of the {allWords} facts you had picked you brought out none.}}} other {{all, plural, one {You brought out the fact you had picked.} other {Of the {allWords} facts you had picked you brought out {usedWords}.}}}}',
  'prepared.opened': 'You opened at {option}, as you had written it.',
  'prepared.notOpened': 'You had written an opening at {option}; your first offer was another.',
  'prepared.points': 'Way out, limit, target and approach are graded; the other sheets are there to be used.',
} as const;
