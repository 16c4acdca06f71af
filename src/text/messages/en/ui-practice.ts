/** Guided practice: which skills come back when; comes with the page on progress. */
export const UI_PRACTICE = {
  title: 'Your path',
  lead: 'What went badly comes back soon, what went well rests longer each time. “Next for you” follows this list; you may play anything else instead.',
  axis: '{axis} ({type})',
  rule: '{rule}',
  'was.axis':
    '{score} of 100, {days, plural, =0 {today} one {yesterday} other {# days ago}}{tables, plural, one {} other {, # tables in all}}',
  'was.rule':
    '{went, select, again {went wrong} hard {went wrong} other {went right}} {days, plural, =0 {today} one {yesterday} other {# days ago}}, came up at {tables, plural, one {one table} other {# tables}}',
  now: 'now',
  in: '{days, plural, one {tomorrow} other {in # days}}',
  how: 'How this is worked out',
  howBody:
    'Each axis with each kind of counterparty is one skill; so is each rule you broke at two tables or more. A finished table says how it went: for an axis, below 40 of 100 is “again”, from 40 “hard”, from 55 “good”, from 85 without a fault “easy”. For a rule, a fault that cost 2 points or more is “again”, a smaller one or a chance let go “hard”, kept is “good”. The time to the next try comes from the open FSRS method, in whole days. Only the last table of a day counts.',
  rest: '{n, plural, one {One more comes} other {# more come}} after these.',
} as const;
