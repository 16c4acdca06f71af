import { assign, setup } from 'xstate';
import { CHART_TYPES, COMMON_GUARDS } from './mind/in-every-chart.ts';
import type { Temper } from './mind/temper.ts';

/** What a warrior is made of. Starting values from voices §2 and the negotiation model §6, tuned with the matrix. */
export const WARRIOR: Temper = {
  suspicion: 0.6,
  inflates: 0.45,
  candour: 0.5,
  opening: 0.93,
  yielding: { exponent: 4, matching: 0.15, floor: 0.2 },
  helped: { exponent: 1, matching: 0.5, floor: 0.15 },
  longestStep: 7,
  mostChanged: 2,
  pride: 4,
  arousal: {
    rest: 0.2,
    calms: 0.6,
    pressure: 0.45,
    faceThreat: 0.55,
    lie: 0.35,
    warmth: 0.08,
    oneSided: 0.08,
    understood: 0,
    argued: 0,
  },
  trust: {
    start: 0.3,
    warmth: 0.03,
    invitation: 0,
    understood: 0,
    fairStep: 0.04,
    ground: 0.1,
    pressure: 0.06,
    gift: 0,
  },
  stake: { pressure: 4, gift: 0.6, disclosed: 4, most: 14, fades: 0.8, ground: 3 },
  patience: { round: 0.05, oneSided: 0.06, fairStep: 0.03 },
};

/** Where a warrior's feelings change what it does: arousal and face as shares, moves as counts (voices §2). */
const LINE = {
  hot: 0.4,
  boiling: 0.7,
  cooled: 0.45,
  turnsBelow: 0.6,
  faceLost: 0.45,
  movesInPeace: 3,
  timesHeld: 2,
  timesLied: 2,
  timesThreatened: 2,
} as const;

/** Sees every sentence as a move for or against it: firmness without heat answers it, giving way feeds it [M]. */
export const warrior = setup({
  types: CHART_TYPES,
  guards: {
    ...COMMON_GUARDS,
    isBoiling: ({ event }) => event.felt.arousal >= LINE.boiling,
    isHot: ({ event }) => event.felt.arousal >= LINE.hot,
    lostFaceInTheOpen: ({ event: { impression, felt } }) =>
      impression.inTheOpen && impression.costsFace && felt.face < LINE.faceLost,
    caughtThemLyingTwice: ({ event }) => event.felt.lies >= LINE.timesLied,
    wasThreatenedAgain: ({ event: { impression, felt } }) => impression.threat && felt.threats >= LINE.timesThreatened,
    hasMadeItsDemand: ({ event }) => event.impression.ownOffers > 0,
    wasThreatenedOrShamed: ({ event }) => event.impression.threat || event.impression.insult,
    gotSomethingForNothing: ({ event }) => event.impression.gift > 0,
    hasStoppedGiving: ({ event: { impression } }) =>
      impression.gift === 0 && !impression.foundOut && !impression.threat && !impression.insult,
    sawThemHold: ({ event: { impression } }) => impression.held && !impression.foundOut,
    sawThemHoldTwice: ({ event: { impression, felt } }) =>
      impression.held && !impression.foundOut && felt.held >= LINE.timesHeld,
    wasShownGround: ({ event: { impression } }) =>
      impression.showsGround && !impression.foundOut && !impression.threat && impression.gift === 0,
    hearsACommonGoalInPeace: ({ event: { impression, felt } }) =>
      impression.commonGoal &&
      !impression.inTheOpen &&
      !impression.foundOut &&
      felt.calmFor >= LINE.movesInPeace &&
      felt.arousal <= LINE.turnsBelow,
    hasCooledDown: ({ event: { impression, felt } }) => felt.arousal < LINE.cooled && !impression.threat,
    hasNoNumberYet: ({ event }) => event.impression.ownOffers === 0,
    hasSaidItThreeTimes: ({ event }) => event.impression.saidSame >= 3,
    hasSaidALaterNumberTwice: ({ event: { impression } }) => impression.ownOffers > 1 && impression.saidSame >= 2,
    respectsWhoAsks: ({ event: { impression, felt } }) => felt.held >= LINE.timesHeld && impression.saidSame > 0,
  },
  actions: { takeItIn: assign(({ event }) => event.felt) },
}).createMachine({
  id: 'warrior',
  type: 'parallel',
  context: ({ input }) => input,
  states: {
    heat: {
      initial: 'controlled',
      on: {
        heard: [
          { guard: 'isBoiling', target: '.boiling', actions: 'takeItIn' },
          { guard: 'isHot', target: '.hot', actions: 'takeItIn' },
          { target: '.controlled', actions: 'takeItIn' },
        ],
      },
      states: {
        controlled: {},
        hot: { tags: ['interrupts'] },
        boiling: { tags: ['interrupts', 'threatens'] },
      },
    },
    chair: {
      initial: 'sitting',
      states: {
        sitting: {
          on: {
            heard: [
              { guard: 'lostFaceInTheOpen', target: 'gone' },
              { guard: 'caughtThemLyingTwice', target: 'gone' },
              { guard: 'wasThreatenedAgain', target: 'gone' },
            ],
          },
        },
        gone: { type: 'final', tags: ['leaves'] },
      },
    },
    talks: {
      initial: 'demanding',
      states: {
        demanding: { on: { heard: { guard: 'hasMadeItsDemand', target: 'fighting' } } },
        fighting: { on: { heard: { guard: 'everythingIsSettled', target: 'settling' } } },
        settling: { on: { heard: { guard: 'somethingIsOpen', target: 'fighting' } } },
      },
    },
    regard: {
      initial: 'sizingUp',
      on: {
        heard: [
          { guard: 'wasLiedTo', target: '.contemptuous' },
          { guard: 'wasThreatenedOrShamed', target: '.affronted' },
          { guard: 'gotSomethingForNothing', target: '.smellingBlood' },
        ],
      },
      states: {
        sizingUp: {
          on: {
            heard: [
              { guard: 'sawThemHold', target: 'takingNote' },
              { guard: 'wasShownGround', target: 'takingNote' },
            ],
          },
        },
        smellingBlood: {
          tags: ['raises-the-stake'],
          on: {
            heard: [
              { guard: 'sawThemHold', target: 'takingNote' },
              { guard: 'hasStoppedGiving', target: 'sizingUp' },
            ],
          },
        },
        affronted: {
          tags: ['strikes-back'],
          on: {
            heard: [
              { guard: 'sawThemHold', target: 'takingNote' },
              { guard: 'hasCooledDown', target: 'sizingUp' },
            ],
          },
        },
        contemptuous: {
          tags: ['wants-proof'],
          on: {
            heard: [
              { guard: 'sawThemHold', target: 'takingNote' },
              { guard: 'wasShownGround', target: 'takingNote' },
            ],
          },
        },
        takingNote: {
          tags: ['takes-note'],
          on: { heard: { guard: 'sawThemHoldTwice', target: 'respecting' } },
        },
        respecting: {
          tags: ['takes-note', 'trades', 'answers'],
          on: { heard: { guard: 'hearsACommonGoalInPeace', target: 'turned' } },
        },
        turned: {
          tags: ['turned', 'confides', 'owns-up', 'trades', 'answers'],
          on: { heard: { guard: 'gotSomethingForNothing', target: 'respecting' } },
        },
      },
    },
    number: {
      initial: 'unsaid',
      on: {
        heard: [
          { guard: 'hasNoNumberYet', target: '.unsaid' },
          { guard: 'hasSaidItThreeTimes', target: '.loose' },
          { guard: 'hasSaidALaterNumberTwice', target: '.loose' },
          { guard: 'respectsWhoAsks', target: '.loose' },
          { target: '.repeated' },
        ],
      },
      states: {
        unsaid: {},
        repeated: {},
        loose: { tags: ['may-move'] },
      },
    },
  },
});
