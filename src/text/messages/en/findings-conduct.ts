import type { FindingMessages } from './finding-messages.ts';

/**
 * Findings on giving and getting, and on fairness. Arguments: {issue} {lost} {gained} {before} {how} (threat, tone, pressure) {fact} {value}
 * {said} {consequence} {claim}.
 */
export const FINDINGS_CONDUCT = {
  'RC-1': {
    source: 'B, I, P, N',
    cases: {
      'one-way': {
        title: 'A step on {issue}, for nothing',
        why: 'You gave up {lost, plural, one {# point} other {# points}} on {issue} and asked for nothing. {before, plural, =0 {A gift teaches the other side that waiting pays.} one {It was not the first: # point had gone the same way. Waiting pays for them.} other {It was not the first: # points had gone the same way. Waiting pays for them.}}',
      },
      returned: {
        title: 'A step on {issue} in answer to theirs',
        why: 'They had moved, and you moved back. Fair, and still unnamed: say what your step is for, and it buys the next one.',
      },
    },
  },
  'RC-2': {
    source: 'B, I, P, N',
    cases: {
      asked: {
        title: 'A step on {issue}, and an ask beside it',
        why: 'You gave {lost, plural, one {# point} other {# points}} and named in the same breath what it was for. That is how a step is worth something.',
      },
      met: {
        title: 'A step on {issue} that was returned',
        why: 'You had asked, you gave {lost, plural, one {# point} other {# points}}, and within a round your ask was met.',
      },
    },
  },
  'RC-4': {
    source: 'M, P',
    cases: {
      yielded: {
        title: 'Gave way to {how, select, threat {a threat} tone {a hard tone} other {pressure}}',
        why: 'No reason was given and nothing offered; there was only {how, select, threat {a threat} tone {a hard tone} other {pressure}}, and you gave up {lost, plural, one {# point} other {# points}} on {issue}. Whoever gets something by pressing will press again.',
      },
      held: {
        title: 'Stood firm under {how, select, threat {a threat} tone {a hard tone} other {pressure}}',
        why: 'You were pressed without a reason, and you gave nothing for it. How you said so is judged by itself.',
      },
      answered: {
        title: 'Met {how, select, threat {a threat} tone {a hard tone} other {pressure}} with substance',
        why: 'You were pressed without a reason and answered with one: a standard, an alternative, or a step that was tied to something.',
      },
    },
  },
  'EG-1': {
    source: 'B, P',
    cases: {
      straight: {
        title: 'Straight about your alternative',
        why: 'What you said of your alternative is so, all of it.',
      },
      vague: {
        title: 'Vague about your alternative',
        why: 'True, and nothing they could hold on to. A named alternative with what it leaves out would have carried more.',
      },
      inflated: {
        title: 'Said more of your alternative than is so',
        why: 'You know it holds less than you said. They decide on what you tell them; noticed or not, that is a breach.',
      },
      fabricated: {
        title: 'Invented an alternative',
        why: 'Nobody has made you this offer. They decide on what you tell them, and what you told them is not there.',
      },
    },
  },
  'EG-2': {
    source: 'B, P',
    cases: {
      straight: {
        title: 'Straight about what binds you',
        why: 'The {claim} you named is real, and you said no more than is so.',
      },
      vague: {
        title: 'Vague about what binds you',
        why: 'Something presses, and they cannot tell what. Naming the {claim} would let them help you with it.',
      },
      inflated: {
        title: 'Made a {claim} tighter than it is',
        why: 'The {claim} is there, and it does not bind you as you said. Haste that was made up is pressure under a false name.',
      },
      fabricated: {
        title: 'Invented a {claim}',
        why: 'There is no such {claim}. You moved them with something that does not exist.',
      },
    },
  },
  'EG-3': {
    source: 'B, P',
    cases: {
      calm: {
        title: 'Firm without a threat',
        why: 'You were pressed, and you answered about the matter, with neither menace nor insult.',
      },
      ultimatum: {
        title: 'Leaving put as an ultimatum',
        why: 'You may leave; to hold it over them turns a right into a lever. With the reason and a way back, it would have been information.',
      },
      threat: {
        title: 'A threat',
        why: 'You tied your demand to harm. It may move them today; a deal made under one is searched for holes from its first day.',
      },
      'personal-threat': {
        title: 'A threat against the person',
        why: 'You threatened somebody and not a position. After that they defend themselves, and the matter can wait.',
      },
      menace: {
        title: 'A fact used as a weapon',
        why: 'What you said may be so, and in this tone it was meant to frighten. The same fact, put plainly, would have worked as a reason.',
      },
    },
  },
  'EG-5': {
    source: 'B, I',
    cases: {
      straight: {
        title: 'Evidence that holds',
        why: 'You gave a reason that can be looked up, as it is. It works on somebody who likes you no better than before.',
      },
      vague: {
        title: 'Evidence nobody can look up',
        why: 'You leaned on a figure without saying whose. It costs you nothing and moves nobody.',
      },
      inflated: {
        title: 'A figure made larger than it is',
        why: 'You know the figure says less than that. Once they look it up, your true ones count for nothing either.',
      },
      fabricated: {
        title: 'Evidence that does not exist',
        why: 'There is no such study. Everything you show after it will be read as if there were none either.',
      },
      'bare-anchor': {
        title: 'A first figure without a reason',
        why: 'You opened with a number and nothing under it, though you had something to show. A bare figure is a wish, and wishes are haggled down.',
      },
    },
  },
} as const satisfies FindingMessages;
