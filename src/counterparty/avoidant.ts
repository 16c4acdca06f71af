import { assign, setup } from 'xstate';
import { CHART_TYPES, COMMON_GUARDS } from './mind/in-every-chart.ts';
import type { Mind } from './mind/mind.ts';
import type { Impression } from './mind/impression.ts';
import type { Temper } from './mind/temper.ts';

/** What an avoidant is made of. Starting values from voices §2 and the negotiation model §6, tuned with the matrix. */
export const AVOIDANT: Temper = {
  suspicion: 0.3,
  inflates: 0.05,
  candour: 0.5,
  opening: 0.62,
  yielding: { exponent: 0.5, matching: 0.1, floor: 0.06 },
  helped: { exponent: 1, matching: 0.4, floor: 0.16 },
  longestStep: 9,
  mostChanged: 2,
  pride: 0,
  arousal: {
    rest: 0.12,
    calms: 0.7,
    pressure: 0.55,
    faceThreat: 0.5,
    lie: 0.2,
    warmth: 0.12,
    oneSided: 0.02,
    understood: 0.08,
    argued: 0,
  },
  trust: {
    start: 0.32,
    warmth: 0.08,
    invitation: 0.3,
    understood: 0.06,
    fairStep: 0.04,
    ground: 0.03,
    pressure: 0.16,
    gift: 0.02,
  },
  stake: { pressure: 0, gift: -0.2, disclosed: 0, most: 4, fades: 0.6, ground: 1 },
  patience: { round: 0.03, oneSided: 0.06, fairStep: 0.02 },
};

/** Where an avoidant's feelings change what it does: shares and counts (voices §2). */
const LINE = {
  pressed: 0.4,
  overwhelmed: 0.7,
  feelsSafe: 0.55,
  safeBelow: 0.35,
  warms: 0.4,
  roomMade: 2,
  pressedTwice: 2,
  movesBeforeTheLeak: 2,
  closesTo: 0.2,
} as const;

/** One open question, and nothing else in the move. */
const asksOneThing = ({ kinds }: Impression): boolean => kinds.length === 1 && kinds.includes('ask-interest');

/** Given something without being asked for anything in the same breath: relief, and no reason to speak any more. */
const isLetOff = ({ step, kinds }: Impression): boolean =>
  step > 0 && !kinds.includes('trade') && !kinds.includes('ask-concession');

/** Left in peace to find its words, by somebody who had asked for them. */
const isGivenTime = ({ silent, roomMade }: Impression): boolean => silent && roomMade > 0;

/** Given room: an invitation, its own words, a name for what it feels; or the text, to be read before anybody signs it. */
const isGivenRoom = ({ makesRoom, asksAboutText, kinds }: Impression): boolean =>
  makesRoom || asksAboutText || (kinds.includes('summarise') && !kinds.includes('sign'));

/** Trusting and calm enough to speak in its own voice (voices §2, the turned voice). */
const isAtEase = ({ trust, arousal }: Mind): boolean => trust >= LINE.feelsSafe && arousal <= LINE.safeBelow;

/** Open disagreement costs it more than a poor agreement: it is hard to find, and its yes may mean "please stop" [M]. */
export const avoidant = setup({
  types: CHART_TYPES,
  guards: {
    ...COMMON_GUARDS,
    isOverwhelmed: ({ event }) => event.felt.arousal >= LINE.overwhelmed,
    isPressed: ({ event }) => event.felt.arousal >= LINE.pressed,
    wasPressedTwiceWithoutSafety: ({ event: { impression, felt } }) =>
      impression.pressed && felt.pressedFor >= LINE.pressedTwice,
    somethingLiesOnTheTable: ({ event }) => event.impression.theyOffered || event.impression.ownOffers > 0,
    wasExposed: ({ event: { impression } }) => impression.inTheOpen && impression.costsFace,
    wasPressed: ({ event }) => event.impression.pressed,
    wasDrawnOut: ({ event: { impression, felt } }) =>
      isGivenRoom(impression) &&
      !isLetOff(impression) &&
      !impression.pressed &&
      !impression.inTheOpen &&
      felt.trust >= LINE.warms,
    isDrawnOutAndAtEase: ({ event: { impression, felt } }) =>
      isGivenRoom(impression) &&
      !isLetOff(impression) &&
      !impression.pressedLately &&
      !impression.inTheOpen &&
      isAtEase(felt),
    wasLetOff: ({ event }) => event.impression.gift > 0,
    feelsSafe: ({ event: { impression, felt } }) =>
      impression.makesRoom &&
      impression.roomMade >= LINE.roomMade &&
      !isLetOff(impression) &&
      !impression.pressedLately &&
      !impression.inTheOpen &&
      isAtEase(felt),
    isAskedToGoOn: ({ event: { impression } }) =>
      (impression.makesRoom || asksOneThing(impression) || isGivenTime(impression)) && !impression.inTheOpen,
    isAskedAgainGently: ({ event: { impression, felt } }) =>
      (isGivenTime(impression) ||
        (impression.ownMoves >= LINE.movesBeforeTheLeak &&
          (impression.kinds.includes('ask-interest') || impression.makesRoom))) &&
      felt.arousal < LINE.pressed &&
      !impression.pressed &&
      !impression.inTheOpen,
    isTakenUp: ({ event: { impression } }) =>
      !impression.pressed && (impression.makesRoom || impression.kinds.includes('ask-interest')),
  },
  actions: {
    takeItIn: assign(({ event }) => event.felt),
    catchItsBreath: assign(({ context }) => ({ ...context, pressedFor: 0 })),
    closeUp: assign(({ context }) => ({
      ...context,
      opennessCeiling: LINE.closesTo,
      openness: Math.min(context.openness, LINE.closesTo),
    })),
  },
}).createMachine({
  id: 'avoidant',
  type: 'parallel',
  context: ({ input }) => input,
  states: {
    nerves: {
      initial: 'calm',
      on: {
        heard: [
          { guard: 'isOverwhelmed', target: '.overwhelmed', actions: 'takeItIn' },
          { guard: 'isPressed', target: '.pressed', actions: 'takeItIn' },
          { target: '.calm', actions: 'takeItIn' },
        ],
      },
      states: {
        calm: {},
        pressed: { tags: ['shrinks'] },
        overwhelmed: { tags: ['shrinks', 'goes-quiet'] },
      },
    },
    chair: {
      initial: 'sitting',
      states: {
        sitting: {
          on: { heard: { guard: 'wasPressedTwiceWithoutSafety', target: 'halfwayOut', actions: 'catchItsBreath' } },
        },
        halfwayOut: {
          tags: ['adjourns'],
          on: { heard: { target: 'backOnTheEdge' } },
        },
        backOnTheEdge: {
          on: { heard: { guard: 'wasPressedTwiceWithoutSafety', target: 'gone' } },
        },
        gone: { type: 'final', tags: ['leaves'] },
      },
    },
    talks: {
      initial: 'lettingThemBegin',
      states: {
        lettingThemBegin: {
          tags: ['lets-them-begin'],
          on: { heard: { guard: 'somethingLiesOnTheTable', target: 'puttingOff' } },
        },
        puttingOff: { on: { heard: { guard: 'everythingIsSettled', target: 'gettingItOver' } } },
        gettingItOver: { on: { heard: { guard: 'somethingIsOpen', target: 'puttingOff' } } },
      },
    },
    safety: {
      initial: 'guarded',
      states: {
        guarded: {
          tags: ['postpones', 'answers-late', 'says-yes-to-be-left-alone'],
          on: {
            heard: [
              { guard: 'wasExposed', target: 'shut', actions: 'closeUp' },
              { guard: 'wasLiedTo', target: 'wary' },
              { guard: 'feelsSafe', target: 'halfSaying' },
              { guard: 'isDrawnOutAndAtEase', target: 'atEase' },
              { guard: 'wasDrawnOut', target: 'thawing' },
            ],
          },
        },
        thawing: {
          tags: ['answers', 'answers-late', 'says-yes-to-be-left-alone'],
          on: {
            heard: [
              { guard: 'wasExposed', target: 'shut', actions: 'closeUp' },
              { guard: 'wasLiedTo', target: 'wary' },
              { guard: 'wasPressed', target: 'guarded' },
              { guard: 'feelsSafe', target: 'halfSaying' },
              { guard: 'isDrawnOutAndAtEase', target: 'atEase' },
            ],
          },
        },
        atEase: {
          tags: ['turned', 'answers', 'answers-late'],
          on: {
            heard: [
              { guard: 'wasExposed', target: 'shut', actions: 'closeUp' },
              { guard: 'wasLiedTo', target: 'wary' },
              { guard: 'wasPressed', target: 'guarded' },
              { guard: 'wasLetOff', target: 'thawing' },
              { guard: 'feelsSafe', target: 'halfSaying' },
            ],
          },
        },
        halfSaying: {
          tags: ['answers', 'says-half-of-it', 'says-yes-to-be-left-alone'],
          on: {
            heard: [
              { guard: 'wasExposed', target: 'shut', actions: 'closeUp' },
              { guard: 'wasPressed', target: 'shut', actions: 'closeUp' },
              { guard: 'wasLiedTo', target: 'wary' },
              { guard: 'wasLetOff', target: 'thawing' },
              { guard: 'isAskedToGoOn', target: 'safe' },
              { target: 'waitingToBeAsked' },
            ],
          },
        },
        waitingToBeAsked: {
          tags: ['answers', 'turned'],
          on: {
            heard: [
              { guard: 'wasExposed', target: 'shut', actions: 'closeUp' },
              { guard: 'wasLiedTo', target: 'wary' },
              { guard: 'wasPressed', target: 'guarded' },
              { guard: 'wasLetOff', target: 'thawing' },
              { guard: 'isAskedToGoOn', target: 'safe' },
            ],
          },
        },
        safe: {
          tags: ['turned', 'confides', 'owns-up', 'answers', 'trades'],
          on: {
            heard: [
              { guard: 'wasExposed', target: 'shut', actions: 'closeUp' },
              { guard: 'wasLiedTo', target: 'wary' },
              { guard: 'wasPressed', target: 'thawing' },
            ],
          },
        },
        wary: {
          tags: ['postpones', 'keeps-it-short', 'says-yes-to-be-left-alone'],
          on: { heard: { guard: 'wasExposed', target: 'shut', actions: 'closeUp' } },
        },
        shut: { type: 'final', tags: ['postpones', 'keeps-it-short', 'says-yes-to-be-left-alone'] },
      },
    },
    worry: {
      initial: 'kept',
      states: {
        kept: { on: { heard: { guard: 'isAskedAgainGently', target: 'slippingOut' } } },
        slippingOut: {
          tags: ['lets-slip'],
          on: {
            heard: [{ guard: 'isTakenUp', target: 'takenUp' }, { target: 'dropped' }],
          },
        },
        takenUp: { type: 'final', tags: ['names-its-worry'] },
        dropped: { type: 'final' },
      },
    },
  },
});
