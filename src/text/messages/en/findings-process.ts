import type { FindingMessages } from './finding-messages.ts';

/** Findings on the order of things and the words they are put in. Arguments: {issue} {other} {option} {fact} {count} {how} (threat, tone) {lens} {reason}. */
export const FINDINGS_PROCESS = {
  'PR-1': {
    source: 'I, B, N',
    cases: {
      discovered: {
        title: 'Asked first, proposed second',
        why: 'When your first package came, they had had a chance to say what matters to them. A proposal that follows an answer is harder to wave away.',
      },
      'too-soon': {
        title: 'A proposal before a question',
        why: 'You put figures down before you had asked what they are for. From then on the talk was about your guess, not about their need.',
      },
      'too-late': {
        title: 'Talked on, proposed nothing',
        why: 'Two thirds of the time were gone and nothing of yours lay on the table. What is found out late can no longer be traded.',
      },
      traded: {
        title: 'Choice first, steps after',
        why: 'They had chosen among your bundles before you took your first step, so you knew on which issue a step is worth something.',
      },
      stepped: {
        title: 'A step without a choice before it',
        why: 'You moved from one package alone. Two or three equal ones beforehand would have told you which step is cheap for you and dear to them.',
      },
      'gave-first': {
        title: 'A step against nobody',
        why: 'They had not put anything forward yet, and you came down already. That is bidding against yourself.',
      },
      'closed-early': {
        title: 'Spoke of closing too soon',
        why: 'Nobody had put a whole package forward, so there was nothing to close. A yes at this point is a yes to an end, not to terms.',
      },
    },
  },
  'PR-2': {
    source: 'B, I, P',
    cases: {
      grounded: {
        title: 'A first figure that its reason carries',
        why: 'You named {fact}, and what you asked for lies within what it supports. They can argue with the source, not with you.',
      },
      beside: {
        title: 'A reason beside the point',
        why: 'What you cited says nothing about the figures you named. A reason works on the issue that it speaks of.',
      },
      vague: {
        title: 'A reason that nobody can check',
        why: 'You said there was ground for it, and not which. Name the source, and the figure stands without you.',
      },
      stretched: {
        title: 'A figure beyond its reason',
        why: 'You named {fact}, and on {issue} asked for much more than it supports. The reason then speaks for their figure rather than for yours.',
      },
      'bare-range': {
        title: 'A range without a source',
        why: 'A range on {issue} sounds like ground and was none. One sentence on where it comes from makes it one.',
      },
    },
  },
  'PR-3': {
    source: 'N',
    cases: {
      lived: {
        title: 'A rule to decide by, and decided by it',
        why: 'Before your first figures there was a standard on the table, and afterwards somebody argued from what can be looked up. That takes the contest of wills out of it.',
      },
      early: {
        title: 'A rule to decide by, left lying',
        why: 'You named a standard in time, and then nobody came back to it. A rule works when the next figure is held against it.',
      },
      late: {
        title: 'A rule to decide by, after the figures',
        why: 'By then both of you had figures to defend, and the standard looked chosen to fit them. Before the first figure it is still neutral.',
      },
      none: {
        title: 'No rule to decide by',
        why: 'Nobody had agreed what a good answer would be measured by when your first figures came. So it was your wish against theirs.',
      },
    },
  },
  'PR-4': {
    source: 'B, I, P',
    cases: {
      'hard-line': {
        title: 'A hard-line tone',
        why: 'The same words about the matter would have said as much. A hard tone makes them defend themselves, and whoever does that stops looking for a way.',
      },
      'calm-question': {
        title: 'Met {how, select, threat {a threat} other {a hard tone}} with a question',
        why: 'They came at you hard, and you asked or let them speak. That keeps the talk on the matter, and tells you what is behind the heat.',
      },
    },
  },
  'PR-5': {
    source: 'I, N',
    cases: {
      vague: {
        title: 'A vague safeguard: {issue}',
        why: 'Metric, threshold, remedy and verification make a term that can be measured; here {count, plural, =0 {something is} one {one of them is} other {# of them are}} missing. When it matters, both of you will be right.',
      },
    },
  },
  'PR-6': {
    source: 'P, I, N',
    cases: {
      governed: {
        title: 'One text, read, with governance in it',
        why: 'You knew what was in it, and it says when to look at it again, at which figures, and who steps in. That is cheap to write now and dear to find later.',
      },
      ungoverned: {
        title: 'One text, read, without governance',
        why: 'You knew what you signed. It does not say when you look at it again, who steps in when it goes wrong, nor how to leave.',
      },
      unread: {
        title: 'Governance in a text you had not read',
        why: 'It says how it is to be looked after. You put your name under their words without asking what else was in there.',
      },
      neither: {
        title: 'Signed as it came',
        why: 'They wrote it, you signed it. You did not ask what was in it, and it holds no review, no escalation and no way out.',
      },
    },
  },
  'PR-7': {
    source: 'I, P',
    cases: {
      haggled: {
        title: 'Pulling at {issue} alone',
        why: 'You had {count, number} moves running on {issue}, and several other issues lay open. On one issue every step of yours is their gain; on two, both can gain.',
      },
      broadened: {
        title: 'Brought {other} in beside {issue}',
        why: 'They were pulling at {issue} alone, and you tied it to something else. That turns a tug into a trade.',
      },
    },
  },
  'PR-8': {
    source: 'B, I, P, N',
    cases: {
      fits: {
        title: 'A way of going about it that fits',
        why: 'You went about it {lens, select, integrative {by trading across issues} interest {by what lies behind the positions} batna {by what you could do instead} power {by alternatives and limits that are real} other {by one figure against another}}, and {reason, select, tradeable {there was something to trade} lasting {you will go on dealing with each other} strong {your alternative was good enough to stand on} hurried {time was short and your hand good} single {there was one issue to settle} other {the circumstances called for it}}.',
      },
      open: {
        title: 'A way of going about it that might do',
        why: 'You went about it {lens, select, integrative {by trading across issues} interest {by what lies behind the positions} batna {by what you could do instead} power {by alternatives and limits} other {by one figure against another}}. Nothing speaks against that here, and nothing much for it.',
      },
      unfit: {
        title: 'A way of going about it that does not fit',
        why: 'You went about it {lens, select, integrative {by trading across issues} interest {by what lies behind the positions} batna {by what you could do instead} power {by pressing} other {by one figure against another}}, although {reason, select, weak {there was hardly anything to fall back on} outmatched {theirs was much the better hand} thin {there was little to win against years with each other} shaky {your hand was not that good, and you will go on dealing with each other} indirect {the room does not take to it} high {it costs somebody face here} single {there was one issue only} unverifiable {nothing said could be checked} hurried {there was no time for it} tradeable {several issues lay there to be traded} other {the circumstances spoke against it}}.',
      },
    },
  },
} as const satisfies FindingMessages;
