import type { FindingMessages } from './finding-messages.ts';

/** Findings on the work after the talks. Arguments: {count}. */
export const FINDINGS_REVIEW = {
  'RV-1': {
    source: 'B, I, P, N',
    cases: {
      answered: {
        title: 'Review questions answered',
        why: 'You wrote down what you saw while you still saw it. That is what the next talks are prepared with.',
      },
      partly: {
        title: 'Some review questions answered',
        why: 'You answered {count, plural, one {one of them} other {# of them}}. The ones one would rather skip are usually the ones that teach.',
      },
      unanswered: {
        title: 'No review question answered',
        why: 'What is not written down after the talks is remembered the way one would like it to have been.',
      },
    },
  },
  'RV-2': {
    source: 'B, P',
    cases: {
      committed: {
        title: 'A commitment with an owner and a day',
        why: 'Somebody does it, and everybody knows by when. Without both it is a good intention.',
      },
      uncommitted: {
        title: 'No commitment written down',
        why: 'Nothing says who does what next, and by when. So it is done by whoever thinks of it.',
      },
    },
  },
  'RV-3': {
    source: 'B, I, P, N',
    cases: {
      reversed: {
        title: 'Sat on the other side as well',
        why: 'You have played this from both chairs. From the other one, your own moves look different.',
      },
      'one-sided': {
        title: 'Known from one side only',
        why: 'The same talks from the other chair show what you asked of them. It is the shortest way to see their constraints.',
      },
    },
  },
  'RV-4': {
    source: 'B, I, P, N',
    cases: {
      kept: {
        title: 'Notes kept',
        why: 'You wrote things down while they happened. A plain record settles more than a good memory.',
      },
      few: {
        title: 'One note kept',
        why: 'One thing is on paper. Two or three more, of what they said and what you promised, would make a record.',
      },
      none: {
        title: 'No notes kept',
        why: 'Nothing was written down while it happened. What they said twice, and what you promised, is worth a line.',
      },
    },
  },
} as const satisfies FindingMessages;
