import { assign, setup } from 'xstate';
import { CHART_TYPES, COMMON_GUARDS } from './mind/in-every-chart.ts';
import type { Impression } from './mind/impression.ts';
import type { Temper } from './mind/temper.ts';
import { toPoints } from '../kernel/brand.ts';

/** What an uncontrolled person is made of. Starting values from voices §2 and the negotiation model §6, tuned with the matrix. */
export const UNCONTROLLED: Temper = {
  suspicion: 0.35,
  inflates: 0.35,
  candour: 0.5,
  opening: 0.82,
  yielding: { exponent: 1, matching: 0, floor: 0.12 },
  helped: { exponent: 0.5, matching: 0.3, floor: 0.08 },
  longestStep: 100,
  mostChanged: 3,
  pride: 0,
  arousal: {
    rest: 0.34,
    calms: 0.72,
    pressure: 0.38,
    faceThreat: 0.5,
    lie: 0.35,
    warmth: 0.06,
    oneSided: 0.08,
    understood: 0.18,
    argued: 0.08,
  },
  wave: { unheard: 0.1, joy: 0.06, jolt: 0.12, steady: 0.05, spent: 0.26 },
  trust: {
    start: 0.42,
    warmth: 0.06,
    invitation: 0.04,
    understood: 0.12,
    fairStep: 0.04,
    ground: 0.01,
    pressure: 0.1,
    gift: 0.03,
  },
  stake: { pressure: 2, gift: 0, disclosed: 0, most: 8, fades: 0.4, ground: 0 },
  patience: { round: 0.03, oneSided: 0.05, fairStep: 0.03 },
};

/** Where its feelings change what an uncontrolled person does: shares and counts (voices §2). */
const LINE = {
  stirred: 0.4,
  top: 0.7,
  /** Half of the waves that break collapse; the rest explode. */
  collapses: 0.5,
  tooLongAtTheTop: 4,
  understoodOnce: 1,
  understoodTwice: 2,
  quietFor: 2,
  withoutFigures: 3,
  /** Share of the way to full trust that it earns who leaves a gift lying, and of its trust that it costs who takes it. */
  spared: 0.2,
  used: 0.25,
} as const;

/** Neither taken nor haggled with nor hurried: what was given in the heat may lie there until it is calm. */
const leavesItLying = ({ argues, wantsAYes, pressed, insult, silent, tookRashly }: Impression): boolean =>
  !(argues || wantsAYes || pressed || insult || silent || tookRashly);

/** Feels first and says it at once; neither the gift nor the insult survives until it is calm [M]. */
export const uncontrolled = setup({
  types: CHART_TYPES,
  guards: {
    ...COMMON_GUARDS,
    isAtTheTop: ({ event }) => event.felt.arousal >= LINE.top,
    cavesIn: ({ event: { impression, felt, draw } }) =>
      felt.arousal >= LINE.top && !impression.insult && !impression.foundOut && draw < LINE.collapses,
    isStirred: ({ event }) => event.felt.arousal >= LINE.stirred,
    gotItsGiftTaken: ({ event }) => event.impression.tookRashly,
    isLeftItsGift: ({ event }) => leavesItLying(event.impression),
    staysAtTheTop: ({ event }) => event.felt.topFor >= LINE.tooLongAtTheTop,
    isAtTheTopAgain: ({ event }) => event.felt.topFor > 1,
    hasComeDown: ({ event }) => event.felt.arousal < LINE.top,
    hasMadeItsOffer: ({ event }) => event.impression.ownOffers > 0,
    feelsHeard: ({ event }) => event.felt.understood >= LINE.understoodOnce,
    canSeeTheKnot: ({ event: { impression, felt } }) =>
      impression.untangles &&
      felt.quietFor >= LINE.quietFor &&
      felt.understood >= LINE.understoodTwice &&
      felt.sinceArgued >= LINE.withoutFigures,
  },
  actions: {
    takeItIn: assign(({ event }) => event.felt),
    breatheOut: assign(({ event: { felt } }) => ({
      ...felt,
      trust: toPoints(Math.min(felt.trustCeiling, felt.trust + (1 - felt.trust) * LINE.spared)),
    })),
    feelUsed: assign(({ context }) => ({
      ...context,
      understood: 0,
      quietFor: 0,
      trust: toPoints(context.trust * (1 - LINE.used)),
    })),
  },
}).createMachine({
  id: 'uncontrolled',
  type: 'parallel',
  context: ({ input }) => input,
  states: {
    wave: {
      initial: 'warm',
      on: {
        heard: [
          { guard: 'cavesIn', target: '.collapsed', actions: 'takeItIn' },
          { guard: 'isAtTheTop', target: '.exploding', actions: 'takeItIn' },
          { guard: 'isStirred', target: '.stirred', actions: 'takeItIn' },
          { target: '.warm', actions: 'takeItIn' },
        ],
      },
      states: {
        warm: {},
        stirred: { tags: ['runs-on', 'says-yes-in-the-heat'] },
        exploding: { tags: ['explodes', 'says-yes-in-the-heat'] },
        collapsed: {
          tags: ['gives-up', 'says-yes-in-the-heat'],
          on: {
            heard: [
              { guard: 'gotItsGiftTaken', target: 'regretting', actions: 'takeItIn' },
              { guard: 'isLeftItsGift', target: 'stirred', actions: 'breatheOut' },
              { target: 'regretting', actions: 'takeItIn' },
            ],
          },
        },
        regretting: { tags: ['tears-it-up', 'runs-on', 'says-yes-in-the-heat'] },
      },
    },
    chair: {
      initial: 'sitting',
      states: {
        sitting: { on: { heard: { guard: 'isAtTheTopAgain', target: 'atTheDoor' } } },
        atTheDoor: {
          tags: ['storms-out'],
          on: {
            heard: [
              { guard: 'staysAtTheTop', target: 'gone' },
              { guard: 'hasComeDown', target: 'sitting' },
            ],
          },
        },
        gone: { type: 'final', tags: ['leaves'] },
      },
    },
    talks: {
      initial: 'bursting',
      states: {
        bursting: { tags: ['blurts'], on: { heard: { guard: 'hasMadeItsOffer', target: 'jumping' } } },
        jumping: { on: { heard: { guard: 'everythingIsSettled', target: 'finishing' } } },
        finishing: { on: { heard: { guard: 'somethingIsOpen', target: 'jumping' } } },
      },
    },
    knot: {
      initial: 'tangled',
      states: {
        tangled: {
          tags: ['talks-past-it', 'comes-back-to-it', 'swings'],
          on: {
            heard: [
              { guard: 'gotItsGiftTaken', target: 'tangled', actions: 'feelUsed' },
              { guard: 'feelsHeard', target: 'loosened' },
            ],
          },
        },
        loosened: {
          tags: ['answers', 'comes-back-to-it', 'swings'],
          on: {
            heard: [
              { guard: 'gotItsGiftTaken', target: 'tangled', actions: 'feelUsed' },
              { guard: 'canSeeTheKnot', target: 'untied' },
            ],
          },
        },
        untied: {
          tags: ['turned', 'confides', 'owns-up', 'answers', 'trades'],
          on: { heard: { guard: 'isAtTheTop', target: 'loosened' } },
        },
      },
    },
  },
});
