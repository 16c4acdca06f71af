import type { FindingMessages } from './finding-messages.ts';

/**
 * Findings on the limit one has set oneself, and on value: title, and why in one or two sentences. Arguments: {points} {limit} {short}
 * {left} {share} {surplus} {issue} {option} {fact} {value} {said} {bundle}.
 */
export const FINDINGS_BATNA = {
  'BD-1': {
    source: 'B, P, N',
    cases: {
      above: {
        title: 'Agreed above your limit',
        why: 'This is worth {points, number} to you and your best alternative {limit, number}. You said yes to something better than leaving.',
      },
      below: {
        title: 'Agreed below your limit',
        why: 'This is worth {points, number} to you; your best alternative gives you {limit, number}. By saying yes you made yourself {short, plural, one {# point} other {# points}} worse off than by going.',
      },
      'red-line': {
        title: 'Agreed across a red line',
        why: 'On {issue} you took what your side must not take, whatever else the package holds.',
      },
    },
  },
  'BD-2': {
    source: 'B, P',
    cases: {
      within: {
        title: 'Offered within your limit',
        why: 'The talk went close to your limit of {limit, number}, and what you put forward stayed above it.',
      },
      below: {
        title: 'Offered below your limit',
        why: 'At its best this offer is worth {points, number} to you, and leaving is worth {limit, number}. What lies on the table can be taken: {short, plural, one {# point} other {# points}} too far.',
      },
      'bundle-below': {
        title: 'A bundle below your limit',
        why: 'Bundle {bundle} is worth {points, number} at its best and your alternative {limit, number}. They may choose any bundle, so each has to be one you can live with.',
      },
      'red-line': {
        title: 'Offered across a red line',
        why: 'On {issue} you put forward what your own side must not agree to.',
      },
    },
  },
  'BD-4': {
    source: 'I, N',
    cases: {
      kept: {
        title: 'Kept your limit to yourself',
        why: 'Asked where you stop, you gave something else: a reason, a range, or an open no. That informs them and leaves you room.',
      },
      points: {
        title: 'Told your limit',
        why: 'Whoever knows where you stop has no reason to offer more. A reason or a range tells them as much and costs you nothing.',
      },
      issue: {
        title: 'Told your limit on {issue}',
        why: 'With your limit on {issue} in the open, the talk ends there. The ground for it, or a range, would have carried further.',
      },
    },
  },
  'BD-6': {
    source: 'B, P',
    cases: {
      inflated: {
        title: 'Your alternative, made larger',
        why: 'You made more of your alternative than there is. It can be checked; and once you believe it yourself, you leave deals that were good for you.',
      },
      fabricated: {
        title: 'An alternative that does not exist',
        why: 'There is no such alternative. If they let you go, you have only the real one to go to.',
      },
    },
  },
  'BD-7': {
    source: 'B, M, I, P, N',
    cases: {
      prepared: {
        title: 'Prepared before the first offer',
        why: 'Alternatives and limit were written before you put anything on the table or took anything from it.',
      },
      'no-batna': {
        title: 'An offer before your alternatives were weighed',
        why: 'You had a limit, and nothing on paper that it came from. A limit without its alternatives bends under the first pressure.',
      },
      'no-limit': {
        title: 'An offer before your limit was written',
        why: 'You had weighed your alternatives and not yet drawn the line that follows from them. What is not written moves.',
      },
      unprepared: {
        title: 'An offer before any preparation',
        why: 'Neither alternatives nor a limit were written when this went on the table. You could not know whether it was better than leaving.',
      },
    },
  },
  'VL-1': {
    source: 'I, N',
    cases: {
      efficient: {
        title: 'Value found: {share, number} %',
        why: 'Of what both sides could gain together, this agreement holds {share, number} %. {left, plural, =0 {Nothing was left lying.} one {# point could still have gone to both.} other {# points could still have gone to both.}}',
      },
      'no-deal': {
        title: 'Left with nothing, though there was room',
        why: 'There were packages better for both of you than leaving. None was found.',
      },
      'rightly-left': {
        title: 'Left well where nothing was to be had',
        why: 'No package could have been better than leaving for both. Seeing that, and going, was the best result there is.',
      },
      'without-zopa': {
        title: 'Agreed where nothing was to be had',
        why: 'No package was better than leaving for both of you. Somebody signed less than their alternative.',
      },
    },
  },
  'VL-2': {
    source: 'I, P',
    cases: {
      share: {
        title: 'Your share: {share, number} %',
        why: 'You are {surplus, plural, one {# point} other {# points}} above your limit, which is {share, number} % of what a fair division would have given you.',
      },
      'no-deal': {
        title: 'No share, though there was something to divide',
        why: 'There was a package that would have put both of you above your limits. You have your alternative instead.',
      },
      'rightly-left': {
        title: 'Kept your alternative',
        why: 'There was nothing to divide here. Your alternative was the best you could have, and you took it.',
      },
      'without-zopa': {
        title: 'A share of nothing',
        why: 'There was nothing to divide: what one gains here the other has lost against leaving.',
      },
    },
  },
} as const satisfies FindingMessages;
