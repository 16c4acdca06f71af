/** Axes, bands and caps of the grade. Bands are read from above: the first whose `from` is reached. */
export const GRADING = {
  axes: {
    'batna-discipline': { label: 'BATNA discipline', about: 'Knowing your alternative, and never agreeing to less.' },
    reciprocity: { label: 'Reciprocity', about: 'Giving for something, and seeing that steps are returned.' },
    ethics: { label: 'Ethics guardrails', about: 'Nothing invented, nobody threatened, nothing hidden.' },
    value: { label: 'Value', about: 'How much there was to find, and how much of it was found.' },
    process: { label: 'Process', about: 'The right thing at the right time, in words that hold.' },
    reading: { label: 'Reading the counterparty', about: 'Seeing whom you have before you, and what helps.' },
    preparation: { label: 'Preparation', about: 'What was on paper before the first word.' },
    relationship: { label: 'Relationship', about: 'Whether you could sit down together again.' },
  },
  bands: [
    { from: 85, label: 'Outstanding', about: 'A line to show others.' },
    { from: 70, label: 'Strong', about: 'Sound work with little left lying.' },
    { from: 55, label: 'Solid', about: 'It held; some moments cost you.' },
    { from: 40, label: 'Mixed', about: 'Good moments, and some that undid them.' },
    { from: 0, label: 'Weak', about: 'Worth another try, from the moments marked below.' },
  ],
  notGraded: {
    overall: {
      'nothing-ventured': 'Not graded: you neither made nor accepted an offer, nor left with a reason.',
      'out-of-reach': 'Not graded: nothing was signed, and you never came near anything that they could have signed.',
      'nothing-tested': 'Not graded: nothing that was played put any axis to the test.',
    },
    axis: {
      'not-tested': 'Not graded: nothing on this axis came up.',
      'too-short': 'Not graded: too little came up to judge by.',
    },
  },
  lines: {
    cap: 'Ethics cap: after this breach the whole can be no more than {cap}.',
    held: 'An axis cannot fall below 0.',
    critical: 'A critical breach of your own limit: the axis is 0.',
  },
  severities: { 3: 'minor', 8: 'moderate', 15: 'major', 30: 'critical' },
  sources: {
    B: 'BATNA-focused negotiation',
    M: 'The BATNA and MESORE method',
    I: 'Integrative negotiation',
    P: 'Power-based negotiation',
    N: 'Interest-based negotiation',
  },
} as const;
