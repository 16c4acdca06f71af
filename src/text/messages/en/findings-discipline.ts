import type { FindingMessages } from './finding-messages.ts';

/**
 * Findings on how one handles one's alternative and one's limit while the talks go on: title, and why in one or two sentences.
 * Arguments: {points} {limit} {short} {surplus} {lost} {gained} {issue}.
 */
export const FINDINGS_DISCIPLINE = {
  'BD-3': {
    source: 'B, M',
    cases: {
      'past-hope': {
        title: 'Another step where no room was to be expected',
        why: 'You stood near your limit of {limit, number}. What they asked for was worth {points, number} to you and stayed so for four turns. {lost, plural, one {One more point} other {# more points}} from you could not close that.',
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
  'BD-5': {
    source: 'B',
    cases: {
      strong: {
        title: 'Your alternative, as it is',
        why: 'It is worth {points, number} to you, more than what lay on the table, and they can check it. Put plainly beside what you wanted, it was a reason.',
      },
      weak: {
        title: 'A weak alternative, named',
        why: 'What you named is worth {points, number} to you; {limit, plural, =0 {that impresses nobody} other {what they offer is worth #}}. Now they know how little you can go to. A standard would have carried further.',
      },
      unverifiable: {
        title: 'An alternative nobody can check',
        why: 'It may be so, and they have only your word. What cannot be checked sounds like a bluff, and gets treated as one.',
      },
    },
  },
  'BD-8': {
    source: 'B, M',
    cases: {
      right: {
        title: 'A limit that follows from your alternatives',
        why: 'You wrote {points, number}; your best alternative, less what changing to it costs and risks, is worth {limit, number}. A line like that can be trusted under pressure.',
      },
      slip: {
        title: 'A limit a little off',
        why: 'You wrote {points, number} and your alternatives come to {limit, number}. Gross worth, less switching, less what its falling through would cost: that is the sum.',
      },
      'too-low': {
        title: 'A limit {short, plural, one {# point} other {# points}} too low',
        why: 'You wrote {points, number}, and leaving is worth {limit, number}. Anything in between would have looked like a deal and been worse than going.',
      },
      'too-high': {
        title: 'A limit {short, plural, one {# point} other {# points}} too high',
        why: 'You wrote {points, number}, and leaving is worth {limit, number}. You would have turned down packages that are better than your alternative.',
      },
      'behind-news': {
        title: 'A limit that the news had left behind',
        why: 'News had come since you wrote your limit: your alternatives come to {limit, number}, and your paper still said {points, number}.',
      },
    },
  },
  'BD-10': {
    source: 'M, P',
    cases: {
      lowered: {
        title: 'Your limit lowered, and nothing was new',
        why: 'After this move you took your limit from {limit, number} to {points, number}. Your alternatives were what they had been; only the wish for a deal had grown.',
      },
      'lowered-under-pressure': {
        title: 'Your limit lowered because they pressed',
        why: 'After this move you took your limit from {limit, number} to {points, number}. Pressure is no news about your alternatives, and the line was written for this very moment.',
      },
      kept: {
        title: 'Thought again, and kept your limit',
        why: 'There was reason to waver. You looked at your limit once more and left it at {limit, number}, because nothing that it rests on had changed.',
      },
    },
  },
  'BD-9': {
    source: 'B, M',
    cases: {
      probed: {
        title: 'Asked what they would do instead',
        why: 'Their alternative is the other half of the power at this table. You asked, and left them room to answer.',
      },
      'in-passing': {
        title: 'Asked about their alternative in passing',
        why: 'You asked what they would do instead, and gave them something else to answer in the same breath. A question that matters stands alone.',
      },
      never: {
        title: 'Their alternatives stayed unknown',
        why: 'You never asked what they could do without you. Without it you cannot tell whether they can walk, or only say so.',
      },
    },
  },
  'BD-11': {
    source: 'B, N',
    cases: {
      constraint: {
        title: 'Your limit, put as a constraint',
        why: 'What they offered was worth {points, number} to you, less than leaving. You said where you stop, why, and what could come next. That leaves them a choice.',
      },
      'no-way-on': {
        title: 'Your limit and its reason, and no way on',
        why: 'They know where you stop and why. They do not know what they could do now; a question or a proposal beside it would have told them.',
      },
      ultimatum: {
        title: 'Leaving, held over them',
        why: 'That you may leave is a fact about your limit. Tied to a demand it becomes a lever, and they will push back against the lever.',
      },
      'hard-ultimatum': {
        title: 'Leaving as a threat, in a hard tone',
        why: 'Said like that, it is about who gives way. Even if it works, they now wait for a chance to return it.',
      },
      'open-door': {
        title: 'Left with the door open',
        why: 'You went with a reason and left a way back. Both of you can pick up the telephone tomorrow.',
      },
      'slammed-door': {
        title: 'Left and slammed the door',
        why: 'Going was your right. Closing the door behind you cost the next talk, and bought nothing in this one.',
      },
    },
  },
  'BD-12': {
    source: 'N',
    cases: {
      compared: {
        title: 'Weighed it before you said yes',
        why: 'You laid the package beside your alternative or a standard, and then took it. You know why you signed.',
      },
      consulted: {
        title: 'Thought it over before you said yes',
        why: 'Between their offer and your yes you went back to your own paper. That is where a yes should come from.',
      },
      unweighed: {
        title: 'Said yes without weighing it',
        why: 'You took it as it lay there. One sentence, this beside what I could do instead, would have told both of you why it is good.',
      },
    },
  },
  'BD-13': {
    source: 'P, N',
    cases: {
      improved: {
        title: 'Made your alternative better meanwhile',
        why: 'You worked on what you could do instead while you talked. It is worth {gained, plural, one {# point} other {# points}} more, and your limit rose to {limit, number}.',
      },
      'improved-second': {
        title: 'Worked on an alternative that stays second best',
        why: 'It is better than it was and still not the one you would take. The same effort on your best one would have raised your limit.',
      },
      'left-as-it-was': {
        title: 'Your alternative, left as it was',
        why: 'A little work would have made it {gained, plural, one {# point} other {# points}} better while you talked. That is power which asks nothing of the other side.',
      },
    },
  },
} as const satisfies FindingMessages;
