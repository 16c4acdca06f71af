import { learnerKey, type Assignment } from '../../store/class/assignment.ts';
import type { Learner } from '../../store/class/class-result.ts';
import type { Remark } from '../../store/class/class-rows.ts';
import { Scroll } from '../debrief/scroll.tsx';
import { Button } from '../look/button.tsx';
import { EmptyState } from '../look/notes.tsx';
import { say } from './class-say.ts';
import styles from './figures.module.css';

interface LearnerTableProps {
  readonly learners: readonly Learner[];
  readonly assignment: Assignment;
  readonly remarks: ReadonlyMap<string, Remark>;
  readonly isProjected: boolean;
  readonly nameOf: (learner: string) => string;
  readonly onOpen: (learner: string) => void;
}

/** Learner 2 before Learner 10. */
const BY_NAME = new Intl.Collator('en', { numeric: true });

/** Everybody who handed something in, with what counts of it. */
export function LearnerTable(props: LearnerTableProps) {
  const { learners, assignment, remarks, isProjected, nameOf, onOpen } = props;
  if (learners.length === 0) return <EmptyState title={say('none.verified')}>{say('none.verifiedBody')}</EmptyState>;
  const hasMark = assignment.passMark !== undefined;
  const sorted = learners.toSorted((left, right) => BY_NAME.compare(nameOf(left.name), nameOf(right.name)));
  return (
    <Scroll label={say('learners.caption')}>
      <table className={`${styles.table} ${styles.wide}`}>
        <caption className="visually-hidden">{say('learners.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('learners.name')}</th>
            <th scope="col" className={styles.number}>
              {say('learners.score')}
            </th>
            {!isProjected && (
              <th scope="col" className={styles.number}>
                {say('learners.own')}
              </th>
            )}
            {hasMark && <th scope="col">{say('learners.passed')}</th>}
            <th scope="col" className={styles.number}>
              {say('learners.attempts')}
            </th>
            <th scope="col">{say('learners.verdicts')}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ name, score, passed, files, missing }) => (
            <tr key={learnerKey(name)}>
              <th scope="row">
                {isProjected ? (
                  nameOf(name)
                ) : (
                  <Button kind="quiet" className={styles.name} onClick={() => onOpen(name)}>
                    {name}
                  </Button>
                )}
              </th>
              <td className={styles.number}>{score ?? say('learners.none')}</td>
              {!isProjected && <td className={styles.number}>{remarks.get(learnerKey(name))?.score ?? '–'}</td>}
              {hasMark && <td>{say(passed === true ? 'learners.yes' : 'learners.no')}</td>}
              <td className={styles.number}>{files.filter(({ verdict }) => verdict === 'verified').length}</td>
              <td>
                {[
                  ...counted(files.map(({ verdict }) => verdict)),
                  ...(missing > 0 ? [say('learners.missing', { n: missing })] : []),
                ].join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** Each verdict once, with how often it was given. */
function counted(verdicts: readonly Learner['files'][number]['verdict'][]): readonly string[] {
  return [...new Set(verdicts)].map((verdict) => {
    const count = verdicts.filter((one) => one === verdict).length;
    return count === 1 ? say(`v.${verdict}`) : `${count} × ${say(`v.${verdict}`)}`;
  });
}
