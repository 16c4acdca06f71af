import { useId, type ReactNode } from 'react';
import type { Option, Package } from '../../../../domain/package.ts';
import type { OwnIssue, SeatView } from '../../../../engine/seat-view.ts';
import { useSay } from '../../../words/use-say.ts';
import { issueName } from '../../names.ts';
import { useSeat } from '../../seat-context.tsx';
import styles from './fields.module.css';
import { IssueSlider } from './issue-slider.tsx';

export interface PackageFieldsProps {
  readonly view: SeatView;
  readonly chosen: Package;
  readonly onChange: (chosen: Package) => void;
  /** Where each issue lay before; none where nothing did. */
  readonly notches: Package;
  readonly owner: 'me' | 'them';
  /** Where an issue starts that is taken in. */
  readonly startOf: (issue: OwnIssue) => Option;
  /** Issues that stand elsewhere in the same move. */
  readonly taken?: Package;
  readonly columns?: 1 | 2;
  /** What it comes to; stands beside the way to take in another issue. */
  readonly sum?: ReactNode;
}

/** Issues that a move speaks of, each with its slider; the others can be taken in. */
export function PackageFields(props: PackageFieldsProps) {
  const { view, chosen, onChange, notches, owner, startOf, taken = {}, columns = 2, sum } = props;
  const without = (id: string): Package => Object.fromEntries(Object.entries(chosen).filter(([issue]) => issue !== id));
  const left = view.issues.filter(({ id }) => chosen[id] === undefined && taken[id] === undefined);
  return (
    <div className={styles.package} data-columns={columns}>
      {view.issues.map((issue) => {
        const option = chosen[issue.id];
        return (
          option !== undefined && (
            <IssueSlider
              key={issue.id}
              issue={issue}
              option={option}
              notch={notches[issue.id]}
              owner={owner}
              onChange={(next) => onChange({ ...chosen, [issue.id]: next })}
              onLeaveOut={() => onChange(without(issue.id))}
            />
          )
        );
      })}
      <div className={styles.under}>
        {sum}
        {left.length > 0 && (
          <AddIssue issues={left} onAdd={(issue) => onChange({ ...chosen, [issue.id]: startOf(issue) })} />
        )}
      </div>
    </div>
  );
}

function AddIssue({
  issues,
  onAdd,
}: {
  readonly issues: readonly OwnIssue[];
  readonly onAdd: (issue: OwnIssue) => void;
}) {
  const say = useSay('table');
  const { words } = useSeat();
  const id = useId();
  return (
    <p className={styles.addIssue}>
      <label className="visually-hidden" htmlFor={id}>
        {say('package.add')}
      </label>
      <select
        id={id}
        value=""
        onChange={({ currentTarget }) => {
          const issue = issues.find((candidate) => candidate.id === currentTarget.value);
          if (issue !== undefined) onAdd(issue);
        }}
      >
        <option value="">{say('package.plus')}</option>
        {issues.map((issue) => (
          <option key={issue.id} value={issue.id}>
            {issueName({ words }, issue.id)}
          </option>
        ))}
      </select>
    </p>
  );
}
