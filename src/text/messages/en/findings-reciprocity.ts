import type { FindingMessages } from './finding-messages.ts';

/** Findings on giving and getting over the whole of the talks. Arguments: {lost} {gained} {theirs} {before} {short} {left} {share} {count} {issue} {other}. */
export const FINDINGS_RECIPROCITY = {
  'RC-3': {
    source: 'B, I',
    cases: {
      balanced: {
        title: 'A ledger near balance',
        why: 'Your steps cost you {lost, number} and brought you {gained, number}; theirs cost them {theirs, number}. In both sides’ points one column weighs {share, number} % of the other, so nobody goes home to even it out later.',
      },
      'gave-more': {
        title: 'You gave more than came back',
        why: 'Your steps cost you {lost, number}, and {gained, number} came back. Their column of the ledger weighs {share, number} % of yours: before the next step it was their turn.',
      },
      'took-more': {
        title: 'More came in than went out',
        why: 'What they gave up is worth {gained, number} to you; yours cost you {lost, number}. Your column weighs {share, number} % of theirs, and whoever feels that will look for it in the small print.',
      },
    },
  },
  'RC-5': {
    source: 'I, M',
    cases: {
      'asked-again': {
        title: 'Took a step, asked for the next',
        why: 'They had come towards you by {gained, plural, one {# point} other {# points}}{count, plural, =0 {} one {} other { in # steps}}, nothing went back, and you asked on. An open hand that only takes is soon met by a closed one.',
      },
    },
  },
  'RC-6': {
    source: 'I, N',
    cases: {
      logroll: {
        title: 'Traded {issue} against {other}',
        why: 'What you gave on {issue} cost you {lost, plural, one {# point} other {# points}} and brought them {theirs, number}; on {other} you got {gained, plural, one {# point} other {# points}} that cost them less. Each gave where it hurt least.',
      },
      missed: {
        title: 'No trade between unlike things',
        why: 'You each moved on every issue by itself. Giving way on one to get another would have brought {left, plural, one {# point more to both of you} other {# points more to each of you}}.',
      },
    },
  },
  'RC-7': {
    source: 'I, N',
    cases: {
      granted: {
        title: 'Let your bundles be picked apart',
        why: 'They took {issue} from one bundle and {other} from another, and you gave both. Each line was priced by the rest of its bundle; together nobody has paid for them.',
      },
      held: {
        title: 'Kept the bundles whole',
        why: 'They wanted {issue} from one and {other} from another. You gave a line only with what it came with, so the choice still told you something.',
      },
    },
  },
  'RC-8': {
    source: 'I, P, N',
    cases: {
      'went-on': {
        title: 'One more step, alone',
        why: 'You had given {before, plural, one {# point} other {# points}} and nothing came back for two of their moves. You gave {lost, plural, one {# point} other {# points}} more on {issue}. When only one side walks, standing still is the stronger word.',
      },
      paused: {
        title: 'Stopped when nothing came back',
        why: 'You had given {before, plural, one {# point} other {# points}} without an answer, and you stopped and left the way back open. Now there is something for them to answer.',
      },
      held: {
        title: 'Held when nothing came back',
        why: 'You had given {before, plural, one {# point} other {# points}} without an answer and gave no more. A pause, or a word about what is in the way, would also have asked them why.',
      },
    },
  },
  'RC-9': {
    source: 'I, N',
    cases: {
      equal: {
        title: 'A real choice of {count, number}',
        why: 'Each bundle was worth about the same to you and laid the weight elsewhere. Whatever they reach for tells you what they need, and costs you nothing.',
      },
      alike: {
        title: 'A choice of {count, number} that hardly differ',
        why: 'They could have chosen with their eyes shut. Bundles that lay the weight on different issues make a choice speak.',
      },
      unequal: {
        title: 'Bundles of unequal worth',
        why: 'Between your best and your least bundle lie {short, plural, one {# point} other {# points}} of your own. They will take the one that is cheap for them to like, and you priced it.',
      },
      'too-many': {
        title: 'Too many at once: {count, number} bundles',
        why: 'Two or three can be compared; more than that can only be put off. The choice was meant to speak, and it grew too long to answer.',
      },
    },
  },
} as const satisfies FindingMessages;
