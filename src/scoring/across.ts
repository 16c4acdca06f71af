import type { Interest } from '../domain/interest.ts';
import type { CounterpartyType } from '../domain/seat.ts';
import { otherSide } from '../domain/side.ts';
import type { Play } from './play.ts';
import { surveyOf, type Felt } from './survey.ts';
import type { SurveyAnswers } from '../domain/survey.ts';

/** Who sat across, opened up: what it wanted, what it felt at each turn, how it would speak of the one who is graded. */
export interface Across {
  /** Undefined where a person or a reference player sat there. */
  readonly type: CounterpartyType | undefined;
  /** Its interests, and whether they were told at the table. */
  readonly interests: readonly (Interest & { readonly told: boolean })[];
  /** In order; empty where nothing is known of it. */
  readonly felt: readonly Felt[];
  /** What a scripted side would answer, or what the person there answered; undefined where neither is known. */
  readonly survey: SurveyAnswers | undefined;
}

/** Everything that stays hidden at the table and is shown when it is over. */
export function acrossFrom(play: Play): Across {
  const { side, end } = play;
  const other = otherSide(side);
  const seat = end.seats[other];
  return {
    type: seat.kind === 'counterparty' ? seat.type : undefined,
    interests: end.instance.interests[other].map((interest) => ({
      ...interest,
      told: end.told[other].interests.includes(interest.id),
    })),
    felt: end.reactions
      .filter((shown) => shown.side === other)
      .map(({ seq, round, face, mind, to }) => ({ seq, round, face, mind, to })),
    survey: surveyOf(play, other) ?? end.surveys[other],
  };
}
