import { SIDES, type BySide, type Side } from '../../domain/side.ts';
import { SURVEY_ITEMS, type SurveyAnswers } from '../../domain/survey.ts';
import { Scroll } from '../debrief/scroll.tsx';
import { say as debrief } from '../debrief/debrief-say.ts';
import { EmptyState } from '../look/notes.tsx';
import { say } from './pair-say.ts';
import tables from './tables.module.css';

interface JointSurveyProps {
  readonly surveys: BySide<SurveyAnswers | undefined>;
  readonly name: (side: Side) => string;
}

/** What both answered, fairness first. */
export function JointSurvey({ surveys, name }: JointSurveyProps) {
  const isAnswered = SIDES.some((side) => Object.keys(surveys[side] ?? {}).length > 0);
  if (!isAnswered) return <EmptyState title={say('joint.surveyNone')} />;
  const items = ['fair' as const, ...SURVEY_ITEMS.filter((item) => item !== 'fair')];
  return (
    <>
      <p className="caption">{say('joint.surveyNote')}</p>
      <Scroll label={say('joint.survey')}>
        <table className={tables.table}>
          <caption className="visually-hidden">{say('joint.survey')}</caption>
          <thead>
            <tr>
              <th scope="col">{debrief('survey.statement')}</th>
              {SIDES.map((side) => (
                <th key={side} scope="col">
                  {name(side)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item}>
                <th scope="row">{debrief(`survey.item.${item}`)}</th>
                {SIDES.map((side) => (
                  <td key={side}>{surveys[side]?.[item] ?? debrief('survey.noAnswer')}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}
