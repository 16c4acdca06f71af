import type { FindingMessages } from './finding-messages.ts';

/** Findings on fair dealing around the close, and on face. Arguments: {annex} {fact} {lost} {gained} {how}
 * (silence, no-term, heat). */
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
  'EG-6': {
    source: 'B, P',
    cases: {
      insult: {
        title: 'Spoke against the person',
        why: 'That was aimed at somebody and not at a figure. From here they look after themselves first, and after the agreement later.',
      },
      'insult-in-public': {
        title: 'Made them small in front of others',
        why: 'Others heard it. What is said alone can be mended alone; this cannot be taken back, and they will not be seen to agree with you.',
      },
      'face-threat': {
        title: 'A word that cost them face',
        why: 'It was hard enough to make giving way look like losing. The same boundary, put about the matter, leaves them a way to come along.',
      },
      'face-threat-in-public': {
        title: 'Cost them face in front of others',
        why: 'With others listening, the only answer that saves face is no. Say it between the two of you, and about the matter.',
      },
    },
  },
  'EG-7': {
    source: 'P',
    cases: {
      'one-more': {
        title: 'One more wish after all was agreed',
        why: 'Everything was settled and nothing new had come up. What is asked for at the door is remembered in the months after, whether it was granted or not.',
      },
      'at-the-pen': {
        title: 'One more wish, with the pen in their hand',
        why: 'They had said yes and could hardly go back. You used that. A deal that ends so is looked through for its first way out.',
      },
      reopened: {
        title: 'Took back what was agreed, for more',
        why: 'It was settled and nothing new had come up, and you opened it again for {gained, plural, one {# point} other {# points}} more. Your next yes will count for less.',
      },
    },
  },
  'EG-8': {
    source: 'B, I, P, N',
    cases: {
      'first-minute': {
        title: 'Figures in the first minute',
        why: 'In this room people get to know each other first. Whoever begins with the matter seems to want that and nothing else, and is answered in kind.',
      },
      'blunt-limit': {
        title: 'A limit said to their face',
        why: 'Norms here ask for the indirect way, or for a word in private first. Said like this, your limit leaves them only the choice to give in or to break off.',
      },
      'blunt-comparison': {
        title: 'A comparison said to their face',
        why: 'To lay another offer beside theirs this openly reads as an affront here. "We look at several ways to the best fit" says as much and costs nobody face.',
      },
    },
  },
  'EG-9': {
    source: 'I, N',
    cases: {
      told: {
        title: 'Told them what they could not see',
        why: 'You named {fact} before anybody signed. It could have been kept, and now it is part of what was agreed.',
      },
      'kept-back': {
        title: 'Kept back {fact}',
        why: 'They could not see it, it can cost them dear, and they signed without it. What is not known is not agreed to, and once it comes out everything else is read again.',
      },
      covered: {
        title: 'Kept back {fact}, though the text covers most of it',
        why: 'A clause takes up most of the harm. They did not know what they had it for; told, it would have been worth something to you as well.',
      },
      'told-late': {
        title: 'Told them of {fact} after they had signed',
        why: 'They had given their name already and could only live with it. The same sentence a move earlier was a reason to trust you.',
      },
    },
  },
  'EG-10': {
    source: 'I, N, M',
    cases: {
      confirmed: {
        title:
          'Asked before taking {how, select, silence {a silence for a yes} heat {a yes from the heat} other {a yes without a word of theirs}}',
        why: 'It could have been signed as it lay. You asked what it would take instead, and a yes that was asked for is one they can stand by at home.',
      },
      'left-lying': {
        title: 'Left a gift from the heat where it lay',
        why: 'It was worth more to you than your alternative, and you did not reach for it. What is given at the top of a wave is torn up on the way down; what is still there in the calm holds.',
      },
      'asked-once': {
        title: 'Asked once, and took what came',
        why: 'You did ask what it would take, and no term of theirs came back. A date to sleep on it, or the text read out line by line, would have shown what the yes was worth.',
      },
      'signed-on-it': {
        title:
          'Signed on {how, select, silence {a silence} heat {a yes from the heat} other {a yes that named no term}}',
        why: '{how, select, silence {They had said nothing.} heat {They were beside themselves when they said it, in voice and face.} other {They named no term, no date and no reason of their own.}} Nobody had asked what it would take to mean it, and so they did not: what one has not agreed to, one does not carry out.',
      },
      'took-gift': {
        title: 'Took a gift made in the heat',
        why: 'They were beside themselves when they said it, and that could be heard. You reached for it at once; they will want it back, and remember who took it.',
      },
      'closed-on-it': {
        title: 'Went for the close over {how, select, silence {a silence} other {a yes that named no term}}',
        why: 'Nothing in their last words was a yes. To speak as if it had been is how an agreement comes about that only one side has made.',
      },
      'signed-first': {
        title: 'Signed before they had said a word to the text',
        why: '{how, select, silence {They had gone silent just before.} heat {They were heated just before.} other {Just before they had said yes to something without a term of their own.}} With your name on the page they had only to nod, and a nod is what you got.',
      },
    },
  },
  'EG-11': {
    source: 'B',
    cases: {
      both: {
        title: 'Said when and by what you decide',
        why: 'They know your date and your measure. What presses you is then a fact they can plan with, and not a push.',
      },
    },
  },
  'EG-12': {
    source: 'I, N',
    cases: {
      'left-well': {
        title: 'Left with a reason, and the door open',
        why: 'What you said of why you go is so, and they can come back to you without losing face. That is a result too.',
      },
      'no-ground': {
        title: 'Left for a reason that does not hold',
        why: 'Nothing at the table bore out what you gave as your reason. Whoever is left like this looks for the true one, and rarely finds a kind one.',
      },
      'cold-exit': {
        title: 'Left coldly',
        why: 'You may leave at any time; how you do it decides whether anybody can come back. A reason and an open door would have cost you nothing.',
      },
      'paused-well': {
        title: 'Paused in time, with a day to go on',
        why: 'It had become a matter of pressure or of answers that did not come. You stopped it without breaking it off.',
      },
      'cold-pause': {
        title: 'Broke off in anger',
        why: 'A pause was called for, and in that tone it was a blow. The same words, evenly put, would have bought time for both of you.',
      },
    },
  },
} as const satisfies FindingMessages;
