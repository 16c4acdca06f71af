import { reservationPointOf } from '../domain/alternative.ts';
import { SURVEY_ITEMS, type SurveyAnswers, type SurveyItem } from '../domain/survey.ts';
import { otherSide, type Side } from '../domain/side.ts';
import type { Reaction } from '../engine/reaction.ts';
import { pointsOfText } from '../engine/worth.ts';
import { clamp, roundHalfUp, type Share } from '../kernel/brand.ts';
import type { Play } from './play.ts';

/** From 1 to 7. */
const SCALE = { least: 1, steps: 6 } as const;

/** Own points above leaving that make somebody entirely content; own points of give and take that make a ledger lopsided. */
const CONTENT = { surplus: 30, lopsided: 25 } as const;

/**
 * What a scripted side would answer in the survey, from what it felt and what it got: how one was experienced across the table.
 *
 * @returns undefined where nothing is known of what that side felt (a person or a reference player sat there)
 * @source negotiation model §8, relationship; own statements
 */
export function surveyOf({ end, moves }: Play, side: Side): Required<SurveyAnswers> | undefined {
  const shown = end.reactions.findLast((reaction) => reaction.side === side);
  if (shown === undefined) return undefined;
  const limit = reservationPointOf(end.alternatives[side]);
  const got = end.outcome?.kind === 'signed' ? pointsOfText(end.instance, side, end.outcome.text) : limit;
  const surplus = got - limit;
  const { gave, brought } = ledgerOf(end.concessions, side);
  const pressed = moves.filter(
    ({ event }) => event.side !== side && event.acts.some(({ kind }) => kind === 'threaten'),
  );
  const shares: Readonly<Record<SurveyItem, Share>> = {
    content: clamp(0.3 + (surplus / CONTENT.surplus) * 0.7, 0, 1),
    'better-than-leaving': surplus > 0 ? 1 : surplus === 0 ? 0.5 : 0,
    'kept-face': shown.mind.face,
    'own-limits': got >= limit && shown.mind.consent !== 'hollow' ? 1 : 0.2,
    heard: shown.mind.openness,
    fair: clamp(1 - Math.max(0, gave - brought) / CONTENT.lopsided - pressed.length * 0.2, 0, 1),
    trust: shown.mind.trust,
    again: clamp((shown.mind.trust + shown.mind.face) / 2 - (end.outcome?.kind === 'left' ? 0.2 : 0), 0, 1),
  };
  const answer = (item: SurveyItem): number => SCALE.least + roundHalfUp(shares[item] * SCALE.steps);
  return Object.fromEntries(SURVEY_ITEMS.map((item) => [item, answer(item)])) as Required<SurveyAnswers>; // every item is answered
}

/** What a side gave up and what the other's steps brought it, both in its own points. */
function ledgerOf(
  concessions: Play['end']['concessions'],
  side: Side,
): { readonly gave: number; readonly brought: number } {
  let gave = 0;
  let brought = 0;
  for (const step of concessions) {
    if (step.side === side) gave += step.lost;
    else if (step.side === otherSide(side)) brought += step.gained;
  }
  return { gave, brought };
}

/** What a reaction says of the mind behind it, turn by turn. */
export type Felt = Pick<Reaction, 'face' | 'mind' | 'to'> & { readonly seq: number; readonly round: number };
