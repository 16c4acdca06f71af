import type { Practised } from '../../store/select/practice.ts';
import { GRADING } from '../../text/messages/en/grading.ts';
import { UI_PRACTICE } from '../../text/messages/en/ui-practice.ts';
import { useLabels } from '../words/use-labels.ts';
import { sayIn } from '../words/use-say.ts';
import type { Practice } from './practice-of.ts';
import styles from './practice.module.css';

const say = sayIn<'practice'>(UI_PRACTICE);

/** Skills in sight; the rest have time. */
const SHOWN = 6;

/** What comes back when: due skills first, then those that rest. */
export function YourPath({ practice }: { readonly practice: Practice }) {
  const { practised, due, today, nameOf } = practice;
  const { types } = useLabels();
  const order = [...due, ...practised.filter((one) => !due.includes(one))];
  if (order.length === 0) return undefined;
  const shown = order.slice(0, SHOWN);

  function nameOfSkill({ skill }: Practised): string {
    return skill.kind === 'axis'
      ? say('axis', { axis: GRADING.axes[skill.axis].label, type: types[skill.type].label })
      : say('rule', { rule: nameOf(skill.rule) });
  }
  const wasText = ({ skill, last, lastDay, tables, went }: Practised): string =>
    say(`was.${skill.kind}`, { score: Math.round(last / 100), days: today - lastDay, tables, went });

  return (
    <section aria-labelledby="your-path" className={styles.path}>
      <h2 id="your-path" className="title-2">
        {say('title')}
      </h2>
      <p className={styles.lead}>{say('lead')}</p>
      <ol>
        {shown.map((one) => (
          <li key={JSON.stringify(one.skill)}>
            <div>
              <b>{nameOfSkill(one)}</b>
              <span>{wasText(one)}</span>
            </div>
            <span>{one.dueDay <= today ? say('now') : say('in', { days: one.dueDay - today })}</span>
          </li>
        ))}
      </ol>
      {order.length > shown.length && <p className={styles.lead}>{say('rest', { n: order.length - shown.length })}</p>}
      <details>
        <summary>{say('how')}</summary>
        <p>{say('howBody')}</p>
      </details>
    </section>
  );
}
