import { assign, setup } from 'xstate';
import { CHART_TYPES, COMMON_GUARDS } from './mind/in-every-chart.ts';
import type { Temper } from './mind/temper.ts';

/** What a diplomat is made of. Starting values from voices §2 and the negotiation model §6, tuned with the matrix. */
export const DIPLOMAT: Temper = {
  suspicion: 0.5,
  inflates: 0.05,
  candour: 0.5,
  opening: 0.85,
  yielding: { exponent: 2, matching: 0.65, floor: 0.22 },
  helped: { exponent: 2, matching: 0.8, floor: 0.18 },
  longestStep: 14,
  mostChanged: 3,
  pride: 1,
  arousal: {
    rest: 0.1,
    calms: 0.65,
    pressure: 0.3,
    faceThreat: 0.35,
    lie: 0.35,
    warmth: 0.12,
    oneSided: 0.1,
    understood: 0,
    argued: 0,
  },
  trust: {
    start: 0.45,
    warmth: 0.08,
    invitation: 0,
    understood: 0.02,
    fairStep: 0.1,
    ground: 0.06,
    pressure: 0.1,
    gift: -0.04,
  },
  stake: { pressure: 2, gift: 0.15, disclosed: 1, most: 6, fades: 0.7, ground: 2 },
  patience: { round: 0.03, oneSided: 0.12, fairStep: 0.06 },
};

/** Where a diplomat's feelings and scales change what it does: shares, own points, counts (voices §2). */
const LINE = {
  cooled: 0.35,
  cold: 0.62,
  /** Own points by which the scales may lean and still be level. */
  level: 3,
  tooOneSided: 4,
  patienceGone: 0.15,
  trusts: 0.42,
  trustsWithThePlan: 0.5,
  recentlyLevel: 10,
  pairedSteps: 2,
  reflections: 1,
  sounded: 1,
} as const;

/** Courteous and better informed than it lets on: every step goes on the scales and is repaid in the same coin [M]. */
export const diplomat = setup({
  types: CHART_TYPES,
  guards: {
    ...COMMON_GUARDS,
    hasGoneCold: ({ event }) => event.felt.arousal >= LINE.cold,
    hasCooled: ({ event }) => event.felt.arousal >= LINE.cooled,
    scalesStayOneSided: ({ event }) => event.felt.oneSidedFor >= LINE.tooOneSided,
    hasNoPatienceLeft: ({ event }) => event.felt.patience <= LINE.patienceGone,
    hasSoundedThemOut: ({ event }) => event.impression.ownMoves >= LINE.sounded,
    gotSomethingForNothing: ({ event }) => event.impression.gift > 0,
    hasGivenMore: ({ event }) => event.impression.balance < -LINE.level,
    owesAStep: ({ event: { impression } }) => impression.fairStep || impression.balance > LINE.level,
    wasPressed: ({ event: { impression } }) => impression.threat || impression.insult,
    wasAskedWell: ({ event: { impression, felt } }) =>
      (impression.asksWell || impression.reflects) && !impression.foundOut && felt.trust >= LINE.trusts,
    seesAFairPlan: ({ event: { impression, felt } }) =>
      felt.plans > 0 &&
      !impression.pressed &&
      !impression.foundOut &&
      felt.paired >= LINE.pairedSteps &&
      felt.reflected >= LINE.reflections &&
      felt.trust >= LINE.trustsWithThePlan &&
      Math.abs(impression.recentBalance) <= LINE.recentlyLevel,
    wasAskedAboutTheText: ({ event }) => event.impression.asksAboutText,
    finePrintLiesOnTheTable: ({ event }) => event.impression.finePrintLies,
  },
  actions: { takeItIn: assign(({ event }) => event.felt) },
}).createMachine({
  id: 'diplomat',
  type: 'parallel',
  context: ({ input }) => input,
  states: {
    manner: {
      initial: 'atEase',
      on: {
        heard: [
          { guard: 'hasGoneCold', target: '.cold', actions: 'takeItIn' },
          { guard: 'hasCooled', target: '.cooled', actions: 'takeItIn' },
          { target: '.atEase', actions: 'takeItIn' },
        ],
      },
      states: {
        atEase: {},
        cooled: { tags: ['slows'] },
        cold: { tags: ['slows', 'withholds'] },
      },
    },
    chair: {
      initial: 'sitting',
      states: {
        sitting: {
          on: {
            heard: [
              { guard: 'scalesStayOneSided', target: 'gone' },
              { guard: 'hasNoPatienceLeft', target: 'gone' },
            ],
          },
        },
        gone: { type: 'final', tags: ['leaves'] },
      },
    },
    talks: {
      initial: 'soundingOut',
      states: {
        soundingOut: {
          tags: ['asks-first'],
          on: { heard: { guard: 'hasSoundedThemOut', target: 'stepByStep' } },
        },
        stepByStep: { on: { heard: { guard: 'everythingIsSettled', target: 'settling' } } },
        settling: { on: { heard: { guard: 'somethingIsOpen', target: 'stepByStep' } } },
      },
    },
    scales: {
      initial: 'level',
      on: {
        heard: [
          { guard: 'gotSomethingForNothing', target: '.puzzled' },
          { guard: 'owesAStep', target: '.owing' },
          { guard: 'hasGivenMore', target: '.waiting' },
          { target: '.level' },
        ],
      },
      states: {
        level: { tags: ['matches'] },
        puzzled: { tags: ['mistrusts-gifts'] },
        owing: { tags: ['matches', 'may-move'] },
        waiting: { tags: ['waits-for-balance'] },
      },
    },
    plan: {
      initial: 'guarded',
      on: {
        heard: [
          { guard: 'wasLiedTo', target: '.guarded' },
          { guard: 'wasPressed', target: '.guarded' },
        ],
      },
      states: {
        guarded: {
          tags: ['half-answers'],
          on: { heard: { guard: 'wasAskedWell', target: 'candid' } },
        },
        candid: {
          tags: ['answers', 'trades'],
          on: { heard: { guard: 'seesAFairPlan', target: 'shared' } },
        },
        shared: { tags: ['answers', 'trades', 'confides', 'owns-up', 'turned'] },
      },
    },
    finePrint: {
      initial: 'inThePocket',
      states: {
        inThePocket: {
          tags: ['keeps-fine-print'],
          on: {
            heard: [
              { guard: 'wasAskedAboutTheText', target: 'readOut' },
              { guard: 'finePrintLiesOnTheTable', target: 'onTheTable' },
            ],
          },
        },
        onTheTable: { on: { heard: { guard: 'wasAskedAboutTheText', target: 'readOut' } } },
        readOut: { type: 'final' },
      },
    },
  },
});
