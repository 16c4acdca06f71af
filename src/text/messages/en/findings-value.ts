import type { FindingMessages } from './finding-messages.ts';

/** Findings on value made, kept and left. Arguments: {points} {lost} {left} {share} {count} {gained} {theirs} {issue} {other} {option}. */
export const FINDINGS_VALUE = {
  'VL-3': {
    source: 'I, N, P',
    cases: {
      absorbed: {
        title: 'The agreement held when things went wrong',
        why: 'You signed {points, number} points and the months after took {lost, plural, =0 {nothing} one {# of them} other {# of them}}. What terms could take up, yours did.',
      },
      exposed: {
        title: 'Nothing written for what went wrong',
        why: 'You signed {points, number} points, and the months after took {lost, plural, =0 {nothing} one {#} other {#}}. A stronger term on {issue} would have kept {left, plural, one {# of them} other {# of them}}, for less than it cost.',
      },
      'hollow-yes': {
        title: 'A yes that was none',
        why: 'They said yes so that it would be over, and in the months after it was opened again: {left, plural, one {# point} other {# points}} gone. Silence would have been worth a question.',
      },
      'rash-yes': {
        title: 'A yes said in the heat',
        why: 'What they gave in a rush they took back when it had cooled: {left, plural, one {# point} other {# points}} gone. A night in between would have shown what they meant.',
      },
      squeezed: {
        title: 'The last squeeze came back',
        why: 'After you had agreed you asked for one thing more. They remembered, and opened it again: {left, plural, one {# point} other {# points}} gone.',
      },
      'unread-annex': {
        title: 'Fine print that was found',
        why: 'Something stood in the text that had not been talked about. When they read it, they opened everything again: {left, plural, one {# point} other {# points}} gone.',
      },
      'path-unknown': {
        title: 'Somebody else had to say yes',
        why: 'It never came out who decides over there. Whoever it was opened it again: {left, plural, one {# point} other {# points}} gone.',
      },
      'risk-kept-back': {
        title: 'What you kept back came out',
        why: 'You saw a risk that they could not see. It came out, and the agreement was opened again: {left, plural, one {# point} other {# points}} gone.',
      },
    },
  },
  'VL-4': {
    source: 'I, P',
    cases: {
      beyond: {
        title: 'More on the table than {issue}',
        why: 'Besides {issue} you worked with {count, plural, one {one more issue} other {# more issues}}. Each of them is something to pay with that costs you less.',
      },
      'one-issue': {
        title: 'Only {issue} was talked about',
        why: 'On {issue} one side loses what the other gains. The other issues lay there unused, and they were what could have paid for it.',
      },
    },
  },
  'VL-5': {
    source: 'I, N, P',
    cases: {
      verifiable: {
        title: 'Terms that can be checked',
        why: 'Written with a measure, a threshold, a remedy and somebody who looks, they take up {share, number} % of what terms can take up of the risks. Nobody will have to argue about it.',
      },
      thin: {
        title: 'Few terms that can be checked',
        why: 'They take up {share, number} % of what terms could take up of the risks. For the rest, both of you have hoped.',
      },
      vague: {
        title: 'Terms nobody can check',
        why: 'Something is written, and it does not say what is measured, from where on, what follows or who looks. On the day it is needed, each side will read it its own way.',
      },
      absent: {
        title: 'Nothing agreed for when things go wrong',
        why: 'The agreement speaks of fair weather only. A term with a measure and a remedy costs little before anything has happened.',
      },
    },
  },
  'VL-6': {
    source: 'I, N',
    cases: {
      'nothing-left': {
        title: 'Nothing left lying',
        why: 'From what you signed, nobody could gain anything without the other losing. That is as far as the two of you could go together.',
      },
      left: {
        title: 'Left lying: {left, plural, one {# point} other {# points}} for both',
        why: 'There was a package worth {gained, number} more to you and {theirs, number} more to them. Neither of you asked what else was possible before signing.',
      },
      'trade-left': {
        title: 'A trade left lying: {issue} for {other}',
        why: 'Giving way on {issue} to get {other} would have brought you {gained, number} more, and them {theirs, number}. Before signing, both of you could still have looked for it.',
      },
    },
  },
} as const satisfies FindingMessages;
