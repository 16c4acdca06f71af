import { SURVEY, SURVEY_GROUPS, type SurveyAnswers } from '../../domain/survey.ts';
import { Glyph } from '../look/glyph.tsx';
import { EmptyState } from '../look/notes.tsx';
import { Termed } from '../words/term.tsx';
import { say } from './debrief-say.ts';
import { differencesOf } from './survey-differences.ts';
import styles from './survey-table.module.css';

export interface SurveyTableProps {
  readonly own: SurveyAnswers | undefined;
  readonly theirs: SurveyAnswers | undefined;
  /** The other side in short, and whether its answers were read off from what it felt. */
  readonly name: string;
  readonly isScripted: boolean;
}

const isEmpty = (answers: SurveyAnswers | undefined): boolean =>
  answers === undefined || Object.keys(answers).length === 0;

/** The survey in two columns, and what is worth talking about. */
export function SurveyTable({ own, theirs, name, isScripted }: SurveyTableProps) {
  if (isEmpty(own) && isEmpty(theirs))
    return <EmptyState title={say('survey.none')}>{say('survey.noneAbout')}</EmptyState>;
  const differences = differencesOf(own, theirs);
  return (
    <div className={styles.survey}>
      <div className={styles.talk}>
        {isEmpty(own) && <p>{say('survey.ownNone', { name })}</p>}
        {isEmpty(theirs) && <p>{say('survey.theirsNone', { name })}</p>}
        {!isEmpty(own) && !isEmpty(theirs) && differences.length === 0 && <p>{say('survey.same')}</p>}
        {differences.length > 0 && (
          <ul>
            {differences.map(({ item, by }) => (
              <li key={item}>
                <Termed text={say(by > 0 ? `survey.more.${item}` : `survey.less.${item}`, { name })} />
              </li>
            ))}
          </ul>
        )}
        <p className="caption">
          {say('survey.lead')} {isScripted && say('survey.fromState', { name })}
        </p>
      </div>
      <table className={styles.table}>
        <caption className="visually-hidden">{say('survey')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('survey.statement')}</th>
            <th scope="col">
              <Glyph of="me" /> {say('you')}
            </th>
            <th scope="col">
              <Glyph of="them" /> {name}
            </th>
          </tr>
        </thead>
        {SURVEY_GROUPS.map((group) => (
          <tbody key={group}>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                {say(`survey.group.${group}`)}
              </th>
            </tr>
            {SURVEY[group].map((item) => (
              <tr key={item} className={differences.some((one) => one.item === item) ? styles.differs : undefined}>
                <th scope="row">{say(`survey.item.${item}`)}</th>
                <td>
                  <Answer value={own?.[item]} owner="me" />
                </td>
                <td>
                  <Answer value={theirs?.[item]} owner="them" />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Answer({ value, owner }: { readonly value: number | undefined; readonly owner: 'me' | 'them' }) {
  if (value === undefined) return <span className={styles.without}>{say('survey.noAnswer')}</span>;
  return (
    <>
      <b>{value}</b>
      <span className={styles.dots} aria-hidden="true">
        {Array.from({ length: 7 }, (_, at) => (
          <i key={at} className={at < value ? styles[owner] : undefined} />
        ))}
      </span>
    </>
  );
}

/** What the folded survey says of itself. */
export function surveyFact({ own, theirs, name }: SurveyTableProps): string {
  if (isEmpty(own)) return isEmpty(theirs) ? say('survey.factNone') : say('survey.factOne', { name });
  return isEmpty(theirs)
    ? say('survey.theirsNone', { name })
    : say('survey.fact', { n: differencesOf(own, theirs).length });
}
