/**
 * What the coach says before a move: what it would be, and why that costs, in one sentence each. A case for each one that may be told
 * beforehand. The reason also stands beside the move afterwards. Arguments as for findings; limits are never named in figures: to work
 * them out is the player's.
 */
export const COACH = {
  'BD-1': {
    below: {
      would: 'This yes would be worth {points, number} to you: less than leaving.',
      why: 'Below what your best alternative brings you, going is the better deal.',
    },
    'red-line': {
      would: 'On {issue} you would take what your side must not take.',
      why: 'A red line holds, whatever else the package brings.',
    },
  },
  'BD-2': {
    below: {
      would: 'At its best this would be worth {points, number} to you: less than leaving.',
      why: 'What lies on the table can be taken as it lies.',
    },
    'bundle-below': {
      would: 'At its best bundle {bundle} would be worth {points, number} to you: less than leaving.',
      why: 'They may choose any bundle, so each has to be one you can live with.',
    },
    'red-line': {
      would: 'On {issue} you would put forward what your own side must not agree to.',
      why: 'What lies on the table can be taken as it lies.',
    },
  },
  'BD-3': {
    'past-hope': {
      would: 'You would take another step near your limit, while they stand still below it.',
      why: 'Steps of yours cannot close a gap that only they could close.',
    },
    'left-surplus': {
      would: 'You would leave something that is better for you than your way out.',
      why: 'Leaving is right where nothing better than that can be had.',
    },
  },
  'BD-4': {
    points: {
      would: 'You would tell them where you stop.',
      why: 'Whoever knows that has no reason to offer more; a reason or a range says as much and costs you nothing.',
    },
    issue: {
      would: 'You would tell them where you stop on {issue}.',
      why: 'With your limit in the open the talk ends there; the ground for it carries further.',
    },
  },
  'BD-5': {
    weak: {
      would: 'You would name an alternative that is worth {points, number} to you.',
      why: 'It shows them how little you can go to; a standard carries further.',
    },
    unverifiable: {
      would: 'You would name an alternative that they cannot check.',
      why: 'What cannot be checked sounds like a bluff, and gets treated as one.',
    },
  },
  'BD-6': {
    inflated: {
      would: 'You would make more of your alternative than there is.',
      why: 'It can be checked; and a limit that rests on a bluff is no limit.',
    },
    fabricated: {
      would: 'You would speak of an alternative that does not exist.',
      why: 'If they let you go, you have only the real one to go to.',
    },
  },
  'BD-7': {
    'no-batna': {
      would: 'You would deal in figures before your alternatives are weighed.',
      why: 'A limit without its alternatives bends under the first pressure; you can still write them down under “Worksheets”.',
    },
    'no-limit': {
      would: 'You would deal in figures before your limit is written.',
      why: 'What is not written moves; you can still write it down under “Worksheets”.',
    },
    unprepared: {
      would: 'You would deal in figures before your way out and your limit are written.',
      why: 'Without them you cannot tell what is better than leaving; you can still write them down under “Worksheets”.',
    },
  },
  'BD-11': {
    ultimatum: {
      would: 'You would hold your leaving over them.',
      why: 'Tied to a demand your limit becomes a lever, and they will push back against the lever.',
    },
    'hard-ultimatum': {
      would: 'You would threaten to leave, in a hard tone.',
      why: 'Even if it works, they wait from then on for a chance to return it.',
    },
    'slammed-door': {
      would: 'You would close the door behind you.',
      why: 'It costs the next talk, and buys nothing in this one.',
    },
  },
  'RC-1': {
    'one-way': {
      would: 'You would give {lost, plural, one {# point} other {# points}} on {issue} and ask for nothing.',
      why: 'A gift teaches the other side that waiting pays.',
    },
  },
  'RC-4': {
    yielded: {
      would:
        'You would give way on {issue} to {how, select, threat {a threat} tone {a hard tone} other {pressure}} alone.',
      why: 'Whoever gets something by pressing will press again.',
    },
  },
  'RC-5': {
    'asked-again': {
      would: 'They have come towards you, and you would ask on with nothing in return.',
      why: 'An open hand that only takes is soon met by a closed one.',
    },
  },
  'RC-7': {
    granted: {
      would: 'You would give {issue} from one bundle and {other} from another.',
      why: 'Each line was priced by the rest of its bundle; together nobody has paid for them.',
    },
  },
  'RC-8': {
    'went-on': {
      would: 'You would take one more step on {issue}, and nothing has come back for two of their moves.',
      why: 'When only one side walks, standing still is the stronger word.',
    },
  },
  'RC-9': {
    unequal: {
      would: 'Your bundles would lie {short, plural, one {# point} other {# points}} apart for you.',
      why: 'They will take the one that is cheap for them to like, and you priced it.',
    },
    'too-many': {
      would: 'You would lay out {count, number} bundles at once.',
      why: 'Two or three can be compared; more than that can only be put off.',
    },
  },
  'EG-1': {
    inflated: {
      would: 'You would say more of your alternative than is so.',
      why: 'They decide on what you tell them; noticed or not, that is a breach.',
    },
    fabricated: {
      would: 'You would invent an alternative.',
      why: 'They decide on what you tell them, and it would not be there.',
    },
  },
  'EG-2': {
    inflated: {
      would: 'You would make a {claim} tighter than it is.',
      why: 'Haste that was made up is pressure under a false name.',
    },
    fabricated: {
      would: 'You would invent a {claim}.',
      why: 'You would move them with something that does not exist.',
    },
  },
  'EG-3': {
    ultimatum: {
      would: 'You would put leaving as an ultimatum.',
      why: 'To leave is your right; held over them it becomes a lever.',
    },
    threat: {
      would: 'You would tie your demand to harm.',
      why: 'A deal made under a threat is searched for holes from its first day.',
    },
    'personal-threat': {
      would: 'You would threaten somebody and not a position.',
      why: 'Whoever is threatened defends themselves, and the matter can wait.',
    },
    menace: {
      would: 'In this tone a fact would be a weapon.',
      why: 'Put plainly, the same fact works as a reason.',
    },
  },
  'EG-4': {
    'slipped-in': {
      would: 'You would let them sign {annex} without a word about it.',
      why: 'They would give their name to something they do not know of: a breach, found or not.',
    },
    'signed-unread': {
      would: 'You would sign without opening {annex}.',
      why: 'You agree to it as if you had read it.',
    },
  },
  'EG-5': {
    inflated: {
      would: 'You would make a figure larger than it is.',
      why: 'Once they look it up, your true ones count for nothing either.',
    },
    fabricated: {
      would: 'You would name evidence that does not exist.',
      why: 'Everything you show after it will be read as if there were none either.',
    },
    'bare-anchor': {
      would: 'You would open with a figure and no reason under it.',
      why: 'A bare figure is a wish, and wishes are haggled down.',
    },
  },
  'EG-6': {
    insult: {
      would: 'This would be aimed at somebody, and not at a figure.',
      why: 'From there on they look after themselves first, and after the agreement later.',
    },
    'insult-in-public': {
      would: 'You would make them small in front of others.',
      why: 'It cannot be taken back, and they will not be seen to agree with you.',
    },
    'face-threat': {
      would: 'Put like this, it would cost them face.',
      why: 'The same boundary, put about the matter, leaves them a way to come along.',
    },
    'face-threat-in-public': {
      would: 'It would cost them face, with others listening.',
      why: 'Then the only answer that saves face is no.',
    },
  },
  'EG-7': {
    'one-more': {
      would: 'You would ask for one thing more after all is agreed.',
      why: 'What is asked for at the door is remembered in the months after, granted or not.',
    },
    'at-the-pen': {
      would: 'You would ask for more with the pen in their hand.',
      why: 'A deal that ends so is looked through for its first way out.',
    },
    reopened: {
      would: 'You would take back what is agreed, for more.',
      why: 'Your next yes will count for less.',
    },
  },
  'EG-8': {
    'first-minute': {
      would: 'You would begin with figures before anybody has met anybody.',
      why: 'In this room people get to know each other first.',
    },
    'blunt-limit': {
      would: 'You would say a limit to their face.',
      why: 'The norms here ask for the indirect way, or for a word in private.',
    },
    'blunt-comparison': {
      would: 'You would hold another offer against theirs, openly.',
      why: 'Here that reads as an affront.',
    },
  },
  'EG-9': {
    'kept-back': {
      would: 'You would sign and keep back {fact}.',
      why: 'They cannot see it, and what is not known is not agreed to.',
    },
  },
  'PR-1': {
    'too-soon': {
      would: 'You would put figures down before you have asked what they are for.',
      why: 'From then on the talk is about your guess, and not about their need.',
    },
  },
  'PR-4': {
    'hard-line': {
      would: 'You would say this in a hard tone.',
      why: 'It makes them defend themselves, and whoever does that stops looking for a way.',
    },
  },
  'PR-7': {
    haggled: {
      would: 'You would pull at {issue} alone for the third move running.',
      why: 'On one issue every step of yours is their gain; on two, both can gain.',
    },
  },
  'ACE-5': {
    timid: {
      would: 'Your first word would be worth {points, number} to you, far below an ambitious one.',
      why: 'Nobody offers you more than you ask for.',
    },
  },
  'ACE-6': {
    weak: {
      would: 'Split the difference from here, and you would land at {halfway, number}: less than leaving.',
      why: 'The answer to a low figure is your own figure with its reason.',
    },
  },
  'ACE-8': {
    'first-taken': {
      would: 'You would take the first thing they offer.',
      why: 'They have not even begun to move.',
    },
  },
} as const satisfies Readonly<
  Record<string, Readonly<Record<string, { readonly would: string; readonly why: string }>>>
>;
