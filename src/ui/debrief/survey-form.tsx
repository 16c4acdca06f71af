import { SURVEY, SURVEY_GROUPS, type SurveyAnswers, type SurveyItem } from '../../domain/survey.ts';
import { say } from './debrief-say.ts';
import { ScaleField } from './scale-field.tsx';
import styles from './survey.module.css';

interface SurveyFormProps {
  readonly answers: SurveyAnswers;
  readonly onChange: (answers: SurveyAnswers) => void;
}

/** Eight statements in four groups; each may be left out. */
export function SurveyForm({ answers, onChange }: SurveyFormProps) {
  const put = (item: SurveyItem, value: number | undefined): void => {
    const { [item]: _, ...others } = answers;
    onChange(value === undefined ? others : { ...others, [item]: value });
  };
  return (
    <section className={styles.form} aria-labelledby="survey-form">
      <h2 id="survey-form" className="title-2">
        {say('survey.title')}
      </h2>
      <p>{say('survey.ask')}</p>
      {SURVEY_GROUPS.map((group) => (
        <div key={group} className={styles.group}>
          <h3 className="title-3">{say(`survey.group.${group}`)}</h3>
          {SURVEY[group].map((item, at) => (
            <ScaleField
              key={item}
              legend={say(`survey.item.${item}`)}
              value={answers[item]}
              hasEnds={at === 0}
              onChange={(value) => put(item, value)}
            />
          ))}
        </div>
      ))}
    </section>
  );
}
