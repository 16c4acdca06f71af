import type { Sign } from './signs.ts';
import type { Tactic } from './tactic.ts';

/** Exchanges that are looked at together, and so the shortest stretch. Tuned: two are a coincidence, four miss half the play. */
export const WINDOW = 3;

/** How many exchanges of a window show a sign. Tuned over the reference players. */
export const OFTEN = {
  always: { least: WINDOW, most: WINDOW },
  mostly: { least: 2, most: WINDOW },
  once: { least: 1, most: WINDOW },
  rarely: { least: 0, most: 1 },
  never: { least: 0, most: 0 },
} as const;
export type Often = keyof typeof OFTEN;

/** How often a sign must show: in the moves of the side that is labelled, or in the answers to them. */
export interface Condition {
  readonly whose: 'own' | 'theirs';
  readonly sign: Sign;
  readonly often: Often;
}

export interface TacticRule {
  readonly tactic: Tactic;
  readonly when: readonly Condition[];
}

const own = (sign: Sign, often: Often): Condition => ({ whose: 'own', sign, often });
const theirs = (sign: Sign, often: Often): Condition => ({ whose: 'theirs', sign, often });

/**
 * The six lines over three exchanges, each a move of the side that is labelled and the answer to it. No three exchanges fit two of
 * them:
 *
 * | neighbours | what separates them |
 * | --- | --- |
 * | opening, win-win | nobody has to have moved in an opening, and this side has not; win-win needs a step of both |
 * | opening, request | good will alone, or paid for: a step or a promise beside the questions |
 * | request, win-win | whether the other side moves at all |
 * | request, bargaining | questions: two or more, or one at most |
 * | win-win, bargaining | what the steps come with: trades, bundles, answers and evidence; or nothing, or pressure |
 * | bargaining, defense | a cut of one's own: it ends a defense, and there is no bargaining without one |
 * | forced transition, defense | weight on one side only, or on both: who presses somebody that does not stand forces; who meets the same, or stands without weight, defends |
 *
 * Two of the lines have two cases: one defends against somebody who defends, or holds out alone; one cuts and cuts, or cuts once
 * between two refusals.
 *
 * @source M, six lines
 */
export const TACTIC_RULES: readonly TacticRule[] = [
  {
    tactic: 'opening',
    when: [
      own('welcomes', 'mostly'),
      own('pays', 'never'),
      own('presses', 'never'),
      own('stands', 'rarely'),
      theirs('offends', 'never'),
    ],
  },
  {
    tactic: 'win-win',
    when: [
      own('contributes', 'mostly'),
      own('moves', 'once'),
      theirs('gives', 'mostly'),
      theirs('moves', 'once'),
      theirs('presses', 'rarely'),
      theirs('offends', 'never'),
    ],
  },
  {
    tactic: 'request',
    when: [
      own('asks', 'mostly'),
      own('pays', 'once'),
      own('presses', 'never'),
      own('stands', 'rarely'),
      theirs('moves', 'never'),
    ],
  },
  {
    tactic: 'forced-transition',
    when: [own('presses', 'mostly'), own('moves', 'never'), theirs('stands', 'rarely')],
  },
  {
    tactic: 'defense',
    when: [own('stands', 'mostly'), own('moves', 'never'), theirs('stands', 'mostly')],
  },
  {
    tactic: 'defense',
    when: [own('stands', 'mostly'), own('moves', 'never'), own('presses', 'rarely'), theirs('stands', 'rarely')],
  },
  {
    tactic: 'bargaining',
    when: [own('cuts', 'mostly'), own('contributes', 'rarely'), own('asks', 'rarely')],
  },
  {
    tactic: 'bargaining',
    when: [own('cuts', 'once'), own('haggles', 'always'), own('contributes', 'rarely'), own('asks', 'rarely')],
  },
];
