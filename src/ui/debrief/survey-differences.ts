import { SURVEY_ITEMS, type SurveyAnswers, type SurveyItem } from '../../domain/survey.ts';

/** A statement that the two saw differently enough to talk about. */
export interface Difference {
  readonly item: SurveyItem;
  /** Steps by which one's own answer is the higher one; negative where it is the lower. */
  readonly by: number;
}

/** From how many steps on a difference is worth talking about, and how many of them. */
const TALK = { least: 2, most: 4 } as const;

/** The widest differences first; only where both answered. */
export function differencesOf(own: SurveyAnswers = {}, theirs: SurveyAnswers = {}): readonly Difference[] {
  return SURVEY_ITEMS.flatMap((item): readonly Difference[] => {
    const [mine, other] = [own[item], theirs[item]];
    return mine === undefined || other === undefined ? [] : [{ item, by: mine - other }];
  })
    .filter(({ by }) => Math.abs(by) >= TALK.least)
    .toSorted((left, right) => Math.abs(right.by) - Math.abs(left.by))
    .slice(0, TALK.most);
}
