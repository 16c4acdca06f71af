import { Segmented } from '../look/segmented.tsx';
import { say } from './coach-say.ts';
import styles from './sound-fields.module.css';
import { COACH_MODES, useCoachChoice, useCoachHere } from './use-coach-choice.ts';

/** How much the coach says; away from a table nothing is marked until somebody chooses. */
export function CoachFields() {
  const here = useCoachHere();
  const [chosen, choose] = useCoachChoice();
  const mode = chosen ?? here?.usual;
  if (here?.isForbidden === true) return <p className="caption">{say('forbidden')}</p>;
  return (
    <div className={styles.fields}>
      <Segmented
        legend={say('coach')}
        options={COACH_MODES.map((value) => ({ value, label: say(`mode.${value}`) }))}
        value={mode}
        onChange={choose}
      />
      {mode !== undefined && <p>{say(`about.${mode}`)}</p>}
      <p className="caption">
        {say('knows')} {chosen === undefined && say('usual')}
      </p>
    </div>
  );
}
