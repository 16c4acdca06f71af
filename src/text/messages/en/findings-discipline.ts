import type { FindingMessages } from './finding-messages.ts';

/**
 * Findings on how one handles one's alternative and one's limit while the talks go on: title, and why in one or two sentences.
 * Arguments: {points} {limit} {surplus} {lost} {issue}.
 */
export const FINDINGS_DISCIPLINE = {
  'BD-3': {
    source: 'B, M',
    cases: {
      'past-hope': {
        title: 'Another step where no room was to be expected',
        why: 'You stood near your limit of {limit, number}. Their word was worth {points, number} to you, three turns running. {lost, plural, one {One more point} other {# more points}} from you could not close that.',
      },
      stopped: {
        title: 'Stopped where steps led nowhere',
        why: 'You were near your limit, and they stood still below it. Instead of another step you said where you stand.',
      },
      'left-surplus': {
        title: 'Left {surplus, plural, one {# point} other {# points}} on the table',
        why: 'What they offered was worth {points, number} to you, and leaving is worth {limit, number}. You could have taken it.',
      },
      'left-rightly': {
        title: 'Left what was worth less than leaving',
        why: 'Their last word was worth {points, number} to you and your alternative is worth {limit, number}. Going was the better deal.',
      },
      'left-early': {
        title: 'Left while they were still moving',
        why: 'What lay there was not enough yet. They were still moving, and there were rounds left to see how far.',
      },
    },
  },
} as const satisfies FindingMessages;
