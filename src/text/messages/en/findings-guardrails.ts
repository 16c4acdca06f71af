import type { FindingMessages } from './finding-messages.ts';

/** Findings on fair dealing around the close, and on face. Arguments: {annex} {fact} {lost} {how} {count}. */
export const FINDINGS_GUARDRAILS = {
  'EG-4': {
    source: 'I, N',
    cases: {
      'read-first': {
        title: 'Read the text before signing it',
        why: 'You asked what else was in there while it could still be changed. What has been talked about holds; what is found later does not.',
      },
      'slipped-in': {
        title: 'Fine print that nobody had talked about: {annex}',
        why: 'You put it into the text and no one read it out. They gave their name to something they did not know of, and that is a breach, found or not.',
      },
      'signed-unread': {
        title: 'Signed without opening {annex}',
        why: 'It lay in the text and you did not ask. It costs you {lost, plural, one {# point} other {# points}}, and you agreed to it as if you had read it.',
      },
    },
  },
} as const satisfies FindingMessages;
