import type { FindingMessages } from './finding-messages.ts';

/** The eight errors of the ACE scheme, as labels beside a finding. */
export const ACE_LABELS = {
  'no-walk-away-point': 'No strategic walk-away point',
  'no-target': 'No target',
  'ice-not-broken': 'The ice was not broken',
  'first-offer-missed': 'A chance at the first offer missed',
  'unambitious-opening': 'An unambitious opening',
  'weak-counter-offer': 'A weak counter-offer',
  'no-rationale': 'No rationale',
  'no-strategic-closing': 'No strategic closing',
} as const;

/**
 * Findings on the eight errors that beginners make, where no other rule finds them: title, and why in one or two sentences. Arguments:
 * {points} {limit} {short} {surplus} {gained} {halfway} {weighed} {all}.
 */
export const FINDINGS_ACE = {
  'ACE-1': {
    source: 'M',
    cases: {
      founded: {
        title: 'Every alternative weighed on paper',
        why: 'You listed what you could do instead, weighed each of them, and chose the best. Your limit rests on that, and not on a feeling.',
      },
      'half-founded': {
        title: 'Only some alternatives weighed',
        why: 'Of {all, number} alternatives {weighed, number} were weighed, or the best was not the one you chose. What is not weighed cannot hold you.',
      },
      unfounded: {
        title: 'No alternative weighed on paper',
        why: 'Before you put anything forward you had not written down what your alternatives are worth. A limit without them is a guess.',
      },
    },
  },
  'ACE-2': {
    source: 'B',
    cases: {
      set: {
        title: 'A target, written down',
        why: 'You knew what you wanted to reach and not only where you stop. Whoever has only a limit ends near it.',
      },
      modest: {
        title: 'A target close to your limit',
        why: 'You wrote {points, number} as your target, little above the point where you would leave. A target should pull; this one only keeps you from falling.',
      },
      none: {
        title: 'No target',
        why: 'You went in knowing at most where you stop, and not what you wanted. With a limit alone, anything above it looks like success.',
      },
    },
  },
  'ACE-3': {
    source: 'M, I',
    cases: {
      broken: {
        title: 'Broke the ice',
        why: 'Your first words were felt to be friendly and pressed nobody. They met a person before they met a demand.',
      },
      cold: {
        title: 'Straight to business',
        why: 'Nothing in your first words was felt to be warm. A sentence for the person costs nothing, and makes the first question easier to answer.',
      },
    },
  },
  'ACE-4': {
    source: 'B, N',
    cases: {
      taken: {
        title: 'Made the first offer, well informed',
        why: 'You asked first, heard something, and then put the first package on the table. From there on the talk turned around your figures.',
      },
      missed: {
        title: 'Left the first offer to them',
        why: 'You had time to ask and to hear, and nothing lay on the table yet. A move later it was their figure that the talk turned around.',
      },
    },
  },
  'ACE-5': {
    source: 'B, P',
    cases: {
      ambitious: {
        title: 'An ambitious opening',
        why: 'You opened high enough to have something to give, and within what a reason can carry.',
      },
      modest: {
        title: 'A modest opening',
        why: 'You opened {short, plural, =0 {below} one {# point below} other {# points below}} where there would still have been room to come down from. Every later step has to come out of the rest.',
      },
      wish: {
        title: 'An opening that asks for everything',
        why: 'You asked for all there is and gave no reason. That sets no frame: it is put aside, and the talk begins with their figure.',
      },
      timid: {
        title: 'An unambitious opening',
        why: 'Your first word was worth {points, number} to you, {short, plural, one {# point} other {# points}} below an ambitious one. Nobody offers you more than you ask for.',
      },
    },
  },
  'ACE-6': {
    source: 'I, P',
    cases: {
      strong: {
        title: 'A counter-offer with a frame of its own',
        why: 'They had named their figure first, and your answer started from your own ground. Halfway between the two is {halfway, number} for you.',
      },
      middling: {
        title: 'A counter-offer drawn towards theirs',
        why: 'Their figure came first, and yours moved towards it before you had asked for anything. Halfway between the two is {halfway, number} for you.',
      },
      weak: {
        title: 'A weak counter-offer',
        why: 'Split the difference from here and you land at {halfway, number}, below the {limit, number} that leaving is worth. The answer to a low figure is your own figure with its reason.',
      },
    },
  },
  'ACE-8': {
    source: 'B, P',
    cases: {
      carried: {
        title: 'Closed on your own terms',
        why: 'They said yes to a package of yours, and the step that led to it was no gift. It is the last step that settles what the others were worth.',
      },
      'carried-by-giving': {
        title: 'Closed by giving in',
        why: 'They said yes to your package after a step you asked nothing for. The last step is the one that is worth most; tie it to something.',
      },
      grown: {
        title: 'Said yes when it had grown',
        why: 'What you took was worth {gained, plural, one {# point} other {# points}} more to you than their first word. You waited for the right moment, and no longer.',
      },
      unmoved: {
        title: 'Took what had lain there from the start',
        why: 'Your yes went to a package no better for you than their first one. One last tied step might have moved it.',
      },
      'first-taken': {
        title: 'Took the first thing they offered',
        why: 'They had said one figure, and you said yes. It was worth {points, number} to you, and they had not even begun to move.',
      },
      drifted: {
        title: 'Let time run out over a good offer',
        why: 'Their offer was {surplus, plural, one {# point} other {# points}} better for you than leaving, and nobody closed. A close needs somebody who proposes it.',
      },
      unsigned: {
        title: 'Agreed, and never signed',
        why: 'Everything was settled, {surplus, plural, one {# point} other {# points}} better for you than leaving, and time ran out before both had signed.',
      },
    },
  },
} as const satisfies FindingMessages;
