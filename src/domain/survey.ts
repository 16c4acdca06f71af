import { z } from 'zod';

/** Our own short survey after the talks: two statements in each of four groups, from 1 (not at all) to 7 (entirely). */
export const SURVEY = {
  result: ['content', 'better-than-leaving'],
  self: ['kept-face', 'own-limits'],
  process: ['heard', 'fair'],
  relationship: ['trust', 'again'],
} as const;
export const SURVEY_GROUPS = [
  'result',
  'self',
  'process',
  'relationship',
] as const satisfies readonly (keyof typeof SURVEY)[];
export type SurveyGroup = (typeof SURVEY_GROUPS)[number];

export const SURVEY_ITEMS = SURVEY_GROUPS.flatMap((group) => SURVEY[group]);
export type SurveyItem = (typeof SURVEY)[SurveyGroup][number];

/** What somebody answers; a statement may be left out. */
export const surveyAnswersSchema = z.partialRecord(z.enum(SURVEY_ITEMS), z.number().int().min(1).max(7)).readonly();
export type SurveyAnswers = z.infer<typeof surveyAnswersSchema>;
