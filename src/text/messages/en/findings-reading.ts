import type { FindingMessages } from './finding-messages.ts';

/** What all counterparties have in common: naming them, and finding what they hide. Arguments: {type} {tactic} {guess} {issue}. */
const READING = {
  'type-named': {
    title:
      'Named the type rightly: {type, select, avoidant {avoidant} warrior {warrior} diplomat {diplomat} other {uncontrolled}}',
    why: 'You saw whom you had before you while there was still something to be done with it.',
  },
  'type-mistaken': {
    title: 'Took them for somebody else',
    why: 'You took them for {guess, select, avoidant {an avoidant} warrior {a warrior} diplomat {a diplomat} other {somebody uncontrolled}}; it was {type, select, avoidant {an avoidant} warrior {a warrior} diplomat {a diplomat} other {somebody uncontrolled}}. Look at what they do with a question, a gift and a number before you look at their words.',
  },
  'tactic-named': {
    title: 'Named their line rightly',
    why: 'At that moment they were on the line of {tactic, select, opening {opening} win {win-win} request {request} forced {forced transition} defense {defense} other {bargaining}}, and you saw it.',
  },
  'tactic-mistaken': {
    title: 'Took their line for another',
    why: 'You took it for {guess, select, opening {opening} win {win-win} request {request} forced {forced transition} defense {defense} other {bargaining}}; what they did was {tactic, select, opening {opening} win {win-win} request {request} forced {forced transition} defense {defense} other {bargaining}}.',
  },
  found: {
    title: 'Found what everything hung on',
    why: 'They told you the one thing that they tell nobody who does not earn it. From there on a better agreement could be built.',
  },
  'half-found': {
    title: 'Found something, not the heart of it',
    why: 'They told you more than they tell everybody. What everything hung on stayed with them.',
  },
  unfound: {
    title: 'What everything hung on stayed hidden',
    why: 'They had a reason that explains most of what they did, and they kept it. It is told to whoever treats them in the way that they need.',
  },
} as const;

/** Findings on reading each of the four types, by what helps and what harms it. */
export const FINDINGS_READING = {
  'CP-1': {
    source: 'M',
    cases: {
      'drawn-out': {
        title: 'Gave them room, and they used it',
        why: 'You asked nothing of them but to speak, and they opened up. Whoever avoids says the true thing only where nothing presses.',
      },
      invited: {
        title: 'Gave them room, and nothing came yet',
        why: 'You made room, and they did not take it at once. Whoever avoids often answers two turns late; one more invitation would have been worth it.',
      },
      'left-alone': {
        title: 'Left to hide',
        why: 'You never asked them to go on, never said back what you had heard, never put a name to what they felt. So what they thought stayed where it was.',
      },
      'taken-up': {
        title: 'Heard what slipped out: {issue}',
        why: 'They let half a sentence fall on {issue}, and you asked after it. It is said once.',
      },
      'passed-over': {
        title: 'What slipped out was passed over: {issue}',
        why: 'They let half a sentence fall on {issue}, and you went on. Whoever avoids says such a thing once and does not say it again.',
      },
      pressed: {
        title: 'Pressed somebody who hides',
        why: 'Under pressure they shrink, say yes to be left alone, and do not carry it out. What you win like this comes undone.',
      },
      ...READING,
    },
  },
  'CP-2': {
    source: 'M',
    cases: {
      held: {
        title: 'Firm, with ground, without heat',
        why: 'They pressed; you stayed where you were and showed why, and they grew no hotter. That is what earns their respect.',
      },
      'held-bare': {
        title: 'Firm, with nothing behind it',
        why: 'You stayed where you were. Without a figure or a source to point at, it looked like one will against another.',
      },
      'gave-in': {
        title: 'Giving in fed it',
        why: 'They pressed and you gave. To somebody who fights, that only shows where to press next.',
      },
      'struck-back': {
        title: 'Struck back',
        why: 'They came at you hard and you answered in kind. Somebody who fights can do that longer than you, and will sooner lose the deal than face.',
      },
      'common-goal': {
        title: 'A goal for both, once they had seen you stand',
        why: 'First the boundary, then something that you could both want: in this order they hear it, and they did.',
      },
      'goal-unheard': {
        title: 'A goal for both that was not heard',
        why: 'You named something you could both want, and they were too hot for it or had not seen you stand. It needs calm, and two boundaries held before it.',
      },
      'no-goal': {
        title: 'No goal for both',
        why: 'It stayed your figure against theirs. Somebody who fights needs something to win that is not your loss.',
      },
      ...READING,
    },
  },
  'CP-3': {
    source: 'M',
    cases: {
      plan: {
        title: 'A plan put into words',
        why: 'They could see where it was going and in which steps, and they went along. Somebody with a plan of their own trusts one that is spoken.',
      },
      'plan-unmet': {
        title: 'A plan that they did not take up',
        why: 'What you put forward was clear, and nothing came back for it. An order of things with a rule to go by, and a question behind it, is easier to follow.',
      },
      'no-plan': {
        title: 'No plan in sight',
        why: 'Nothing you said could be followed step by step, so they followed their own plan, quietly.',
      },
      'level-step': {
        title: 'A step as large as theirs',
        why: 'What you gave weighs about what they had given. Their scales stay level, and the next step comes of itself.',
      },
      'uneven-step': {
        title: 'A step out of proportion',
        why: 'Yours and theirs were of very different size. They notice to the half point, and will even it out later.',
      },
      gift: {
        title: 'A gift that made them wonder',
        why: 'You gave {lost, plural, one {# point} other {# points}} without an ask. They do not take that as kindness; they ask themselves what you know.',
      },
      'asked-again': {
        title: 'Asked again without giving',
        why: 'They had moved and you only asked on. From here they grow slower, more formal, and give less.',
      },
      ...READING,
    },
  },
  'CP-4': {
    source: 'M',
    cases: {
      'cause-named': {
        title: 'Named what upset them',
        why: 'You put into words what had upset them, and spoke of nothing else. They came down, and could listen again.',
      },
      'cause-missed': {
        title: 'Named a cause, and it did not land',
        why: 'You spoke of what they felt, and they stayed where they were. What they keep coming back to is the thing to name.',
      },
      unheard: {
        title: 'What upset them was never named',
        why: 'They came back to it more than once, and you went on to the matter. Until somebody says it, nothing else is heard.',
      },
      untangled: {
        title: 'Turned the pages over once it was calm',
        why: 'From zero, or with the two things named that do not fit: that is how they can see their own knot.',
      },
      steady: {
        title: 'Stayed steady at the top of the wave',
        why: 'They were at their loudest, and you neither hit back nor bargained. The wave breaks by itself when nothing holds it up.',
      },
      'carried-away': {
        title: 'Let yourself be carried away',
        why: 'They were at their loudest, and you grew loud too. Then nobody is left to steer.',
      },
      'argued-hot': {
        title: 'Figures while it was hot',
        why: 'They were beside themselves, and you spoke in figures. At this height a figure is not heard as a figure; it is one more blow.',
      },
      ...READING,
    },
  },
} as const satisfies FindingMessages;
