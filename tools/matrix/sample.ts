import { z } from 'zod';
import { reservationPointOf } from '../../src/domain/alternative.ts';
import { RULES } from '../../src/scoring/rules.ts';
import { grade } from '../../src/scoring/score.ts';
import { playOf } from '../../src/scoring/play.ts';
import type { PlayedTalk } from '../talks/play-talk.ts';

const hundredths = z.number().int();

/** One negotiation of the matrix in figures, from the player's seat. */
export const sampleSchema = z
  .strictObject({
    /** In hundredths; null where it is not graded, which counts as 0 in means (protocol §7). */
    overall: hundredths.nullable(),
    reciprocity: hundredths.nullable(),
    signed: z.boolean(),
    realised: z.number(),
    /** Whether every axis and the overall grade are the exact sum of their lines. */
    exact: z.boolean(),
    /** Rules that fired. */
    fired: z.array(z.string()).readonly(),
  })
  .readonly();
export type Sample = z.infer<typeof sampleSchema>;

export function sampleOf({ talk, table: { log, state } }: PlayedTalk): Sample {
  const card = grade(log, talk.side);
  const play = playOf(log, talk.side);
  const axis = card.axes.find((score) => score.axis === 'reciprocity')?.grade;
  const sum = (lines: readonly { readonly hundredths: number }[]): number =>
    lines.reduce((total, line) => total + line.hundredths, 0);
  return {
    overall: card.overall.kind === 'graded' ? card.overall.hundredths : null,
    reciprocity: axis?.kind === 'graded' ? axis.hundredths : null,
    signed: state.outcome?.kind === 'signed',
    realised: state.implemented?.realised[talk.side] ?? reservationPointOf(state.alternatives[talk.side]),
    exact:
      (card.overall.kind !== 'graded' || sum(card.lines) === card.overall.hundredths) &&
      card.axes.every((score) => score.grade.kind !== 'graded' || sum(score.lines) === score.grade.hundredths),
    fired: RULES.filter((rule) => rule.look(play).length > 0).map(({ id }) => id),
  };
}
