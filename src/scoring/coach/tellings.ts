import type { RuleId } from '../rule.ts';

/** Why something may be said before the move is made: all of it lies on one's own side of the table, or in sight of both. */
export const BEFORE = [
  /** One's own points, alternatives and red lines against what lies on the table. */
  'own-worth',
  /** What one says, how, and how much of it is so. */
  'own-words',
  /** What one has given, asked and put forward, as both have seen it. */
  'own-steps',
  /** What one has written down. */
  'own-papers',
  /** The norms of the room, which both know. */
  'norms',
] as const;

/** Why something that could be known before is said only afterwards. */
export const AFTER = [
  /** There is nothing to warn of. */
  'done-well',
  /** No fault, a chance let go: to name it beforehand would be to play in somebody's place. */
  'chance-let-go',
] as const;

/** Why something is left to the debrief. */
export const IN_THE_END = [
  /** It is worked out from their points, red lines or alternatives. */
  'their-worth',
  /** It shows what they feel, or what stood behind their yes. */
  'their-mind',
  /** It shows whom one has before one. */
  'their-type',
  /** It shows whether what they said is so. */
  'their-word',
  /** It judges the whole of the talks, or the text as signed. */
  'the-whole',
  /** It comes to be by what happens after the move. */
  'later-moves',
  /** It ends the talks: nobody is at the table any more to be told. */
  'over-by-then',
  /** It would solve the sums that preparation leaves to oneself. */
  'own-sums',
] as const;

/** When the coach may speak of a finding, and why then. */
export type Telling =
  | { readonly when: 'before'; readonly why: (typeof BEFORE)[number] }
  | { readonly when: 'after'; readonly why: (typeof AFTER)[number] }
  | { readonly when: 'end'; readonly why: (typeof IN_THE_END)[number] };

const before = (why: (typeof BEFORE)[number]): Telling => ({ when: 'before', why });
const after = (why: (typeof AFTER)[number]): Telling => ({ when: 'after', why });
const end = (why: (typeof IN_THE_END)[number]): Telling => ({ when: 'end', why });

/** All cases of a rule alike. */
const allOf = (telling: Telling, ...cases: readonly string[]): Readonly<Record<string, Telling>> =>
  Object.fromEntries(cases.map((found) => [found, telling]));

const HONESTY = {
  straight: after('done-well'),
  vague: after('chance-let-go'),
  inflated: before('own-words'),
  fabricated: before('own-words'),
} as const;

const READING = allOf(
  end('their-type'),
  'type-named',
  'type-mistaken',
  'tactic-named',
  'tactic-mistaken',
  'found',
  'half-found',
  'unfound',
);

/**
 * What the coach may tell of each case of each rule: before the move as a nudge (faults only), after it as a remark, or nothing until the
 * debrief. Only what a side can know by its own view is ever told at the table.
 *
 * @source experience §The arc 4; issue 7, coach
 */
export const TELLINGS: Readonly<Record<RuleId, Readonly<Record<string, Telling>>>> = {
  'BD-1': { above: after('done-well'), below: before('own-worth'), 'red-line': before('own-worth') },
  // that one is within one's limit tells the limit, round by round
  'BD-2': { within: end('own-sums'), ...allOf(before('own-worth'), 'below', 'bundle-below', 'red-line') },
  'BD-3': {
    'past-hope': before('own-worth'),
    stopped: after('done-well'),
    'left-surplus': before('own-worth'),
    ...allOf(end('over-by-then'), 'left-rightly', 'left-early'),
  },
  'BD-4': { kept: after('done-well'), ...allOf(before('own-words'), 'points', 'issue') },
  'BD-5': { strong: after('done-well'), ...allOf(before('own-worth'), 'weak', 'unverifiable') },
  'BD-6': allOf(before('own-words'), 'inflated', 'fabricated'),
  'BD-7': { prepared: after('done-well'), ...allOf(before('own-papers'), 'no-batna', 'no-limit', 'unprepared') },
  'BD-8': allOf(end('own-sums'), 'right', 'slip', 'too-low', 'too-high', 'behind-news'),
  'BD-9': { probed: after('done-well'), 'in-passing': after('chance-let-go'), never: end('the-whole') },
  // whether there was news hangs on whether what they claimed is so
  'BD-10': allOf(end('their-word'), 'lowered', 'lowered-under-pressure', 'kept'),
  'BD-11': {
    constraint: after('done-well'),
    'no-way-on': after('chance-let-go'),
    ...allOf(before('own-words'), 'ultimatum', 'hard-ultimatum', 'slammed-door'),
    'open-door': end('over-by-then'),
  },
  'BD-12': { ...allOf(after('done-well'), 'compared', 'consulted'), unweighed: after('chance-let-go') },
  'BD-13': allOf(end('the-whole'), 'improved', 'improved-second', 'left-as-it-was'),

  'RC-1': { 'one-way': before('own-steps'), returned: after('done-well') },
  'RC-2': allOf(after('done-well'), 'asked', 'met'),
  'RC-3': allOf(end('their-worth'), 'balanced', 'gave-more', 'took-more'),
  'RC-4': { yielded: before('own-steps'), ...allOf(after('done-well'), 'held', 'answered') },
  // who has given more so far may ask on: here that is counted by a guess at their points, and misses a few, never the other way round
  'RC-5': allOf(before('own-steps'), 'asked-again'),
  'RC-6': allOf(end('their-worth'), 'logroll', 'missed'),
  'RC-7': { granted: before('own-steps'), held: after('done-well') },
  'RC-8': { 'went-on': before('own-steps'), ...allOf(after('done-well'), 'paused', 'held') },
  'RC-9': {
    equal: after('done-well'),
    alike: after('chance-let-go'),
    ...allOf(before('own-worth'), 'unequal', 'too-many'),
  },

  'EG-1': HONESTY,
  'EG-2': HONESTY,
  'EG-3': {
    calm: after('done-well'),
    ...allOf(before('own-words'), 'ultimatum', 'threat', 'personal-threat', 'menace'),
  },
  'EG-4': { 'read-first': after('done-well'), ...allOf(before('own-words'), 'slipped-in', 'signed-unread') },
  'EG-5': { ...HONESTY, 'bare-anchor': before('own-words') },
  'EG-6': allOf(before('own-words'), 'insult', 'insult-in-public', 'face-threat', 'face-threat-in-public'),
  'EG-7': allOf(before('own-steps'), 'one-more', 'at-the-pen', 'reopened'),
  'EG-8': allOf(before('norms'), 'first-minute', 'blunt-limit', 'blunt-comparison'),
  'EG-9': {
    told: after('done-well'),
    'kept-back': before('own-words'),
    // what a clause takes up of a risk no seat can see
    covered: end('their-worth'),
    'told-late': end('later-moves'),
  },
  'EG-10': allOf(
    end('their-mind'),
    'confirmed',
    'left-lying',
    'asked-once',
    'signed-on-it',
    'took-gift',
    'closed-on-it',
    'signed-first',
  ),
  'EG-11': { both: after('done-well') },
  'EG-12': {
    ...allOf(end('over-by-then'), 'left-well', 'no-ground', 'cold-exit'),
    // where their last word was an uneasy yes, a pause is judged as that
    ...allOf(end('their-mind'), 'paused-well', 'cold-pause'),
  },

  'VL-1': allOf(end('their-worth'), 'efficient', 'no-deal', 'rightly-left', 'without-zopa'),
  'VL-2': allOf(end('their-worth'), 'share', 'no-deal', 'rightly-left', 'without-zopa'),
  'VL-3': allOf(
    end('later-moves'),
    'absorbed',
    'exposed',
    'hollow-yes',
    'rash-yes',
    'squeezed',
    'unread-annex',
    'path-unknown',
    'risk-kept-back',
  ),
  'VL-4': allOf(end('the-whole'), 'beyond', 'one-issue'),
  'VL-5': allOf(end('the-whole'), 'verifiable', 'thin', 'vague', 'absent'),
  'VL-6': allOf(end('their-worth'), 'nothing-left', 'left', 'trade-left'),

  'PR-1': {
    discovered: after('done-well'),
    'too-soon': before('own-steps'),
    'too-late': after('chance-let-go'),
    traded: after('done-well'),
    ...allOf(after('chance-let-go'), 'stepped', 'gave-first', 'closed-early'),
  },
  'PR-2': {
    grounded: after('done-well'),
    ...allOf(after('chance-let-go'), 'beside', 'vague', 'stretched', 'bare-range'),
  },
  'PR-3': {
    lived: after('done-well'),
    // what is left lying may yet be taken up
    ...allOf(end('later-moves'), 'early', 'none'),
    late: after('chance-let-go'),
  },
  'PR-4': { 'hard-line': before('own-words'), 'calm-question': after('done-well') },
  'PR-5': allOf(end('the-whole'), 'vague'),
  'PR-6': allOf(end('over-by-then'), 'governed', 'ungoverned', 'unread', 'neither'),
  'PR-7': { haggled: before('own-steps'), broadened: after('done-well') },
  'PR-8': allOf(end('their-worth'), 'fits', 'open', 'unfit'),

  'CP-1': {
    ...allOf(end('their-type'), 'drawn-out', 'invited', 'left-alone', 'taken-up', 'passed-over', 'pressed'),
    ...READING,
  },
  'CP-2': {
    ...allOf(
      end('their-type'),
      'held',
      'held-bare',
      'gave-in',
      'struck-back',
      'common-goal',
      'goal-unheard',
      'no-goal',
    ),
    ...READING,
  },
  'CP-3': {
    ...allOf(end('their-type'), 'plan', 'plan-unmet', 'no-plan', 'level-step', 'uneven-step', 'gift', 'asked-again'),
    ...READING,
  },
  'CP-4': {
    ...allOf(
      end('their-type'),
      'cause-named',
      'cause-missed',
      'unheard',
      'untangled',
      'steady',
      'carried-away',
      'argued-hot',
    ),
    ...READING,
  },

  'RL-1': allOf(end('their-mind'), 'grown', 'same', 'fallen'),
  'RL-2': allOf(end('their-mind'), 'kept', 'mended', 'lost'),
  'RL-3': allOf(end('later-moves'), 'kept', 'broken'),

  'ACE-1': allOf(end('own-sums'), 'founded', 'half-founded', 'unfounded'),
  'ACE-2': allOf(end('own-sums'), 'set', 'modest', 'none'),
  'ACE-3': { broken: after('done-well'), cold: end('later-moves') },
  'ACE-4': { taken: after('done-well'), missed: end('later-moves') },
  'ACE-5': {
    ambitious: after('done-well'),
    ...allOf(after('chance-let-go'), 'modest', 'wish'),
    timid: before('own-worth'),
  },
  'ACE-6': { strong: after('done-well'), middling: after('chance-let-go'), weak: before('own-worth') },
  'ACE-8': {
    ...allOf(end('later-moves'), 'carried', 'carried-by-giving', 'drifted', 'unsigned'),
    grown: after('done-well'),
    unmoved: after('chance-let-go'),
    'first-taken': before('own-worth'),
  },
};

/** When the coach may speak of what a rule has found. */
export const tellingOf = ({ rule, case: found }: { readonly rule: RuleId; readonly case: string }): Telling =>
  TELLINGS[rule][found] ?? end('the-whole');
