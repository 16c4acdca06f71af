import type { FindingMessages } from './finding-messages.ts';

/** Findings on what is left between the two when it is over. Arguments: {before} {share} {promise}. */
export const FINDINGS_RELATIONSHIP = {
  'RL-1': {
    source: 'B, P',
    cases: {
      grown: {
        title: 'They trust you more than at the start',
        why: 'Of 100, their trust went from {before, number} to {share, number}. That is the part of a result that the next talks begin with.',
      },
      same: {
        title: 'Trust stayed where it was',
        why: 'They began with {before, number} of 100 and ended with {share, number}. Nothing you did gave them a reason to expect more of you, or less.',
      },
      fallen: {
        title: 'They trust you less than at the start',
        why: 'Of 100, their trust went from {before, number} to {share, number}, and most of it at this move. The next talks begin there.',
      },
    },
  },
  'RL-2': {
    source: 'I, N, P',
    cases: {
      kept: {
        title: 'They kept their face',
        why: 'Nothing you said made giving way look like losing. So they can stand by what was agreed.',
      },
      mended: {
        title: 'They got their face back',
        why: 'It was scratched on the way, and at the end they could look up again.',
      },
      lost: {
        title: 'They left with less face than they came',
        why: 'At this move it hurt most. Whoever has lost face looks for the day to get it back.',
      },
    },
  },
  'RL-3': {
    source: 'B, P',
    cases: {
      kept: {
        title: 'Kept your word',
        why: 'You said you would {promise, select, send {send a text} check {check the facts} ask {ask at home} share {share the figures} other {see to the service}} by a day, and you did.',
      },
      broken: {
        title: 'A promise that was not kept',
        why: 'You said you would {promise, select, send {send a text} check {check the facts} ask {ask at home} share {share the figures} other {see to the service}}, and the day went by. They remember what was promised better than what was conceded.',
      },
    },
  },
} as const satisfies FindingMessages;
