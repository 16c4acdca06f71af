import { otherSide } from '../../../../domain/side.ts';
import type { ActOf } from '../../../../engine/act.ts';
import { Segmented } from '../../../look/segmented.tsx';
import { useSay } from '../../../words/use-say.ts';
import { useHeard } from '../../heard-words.tsx';
import { Choice } from '../fields/choice.tsx';
import { IssueChoice } from '../fields/issue-choice.tsx';
import type { ActFormProps } from './act-form.ts';

export function AskInterestForm({ act, onChange, view }: ActFormProps<ActOf<'ask-interest'>>) {
  const say = useSay('table');
  return (
    <IssueChoice
      legend={say('issue.about')}
      issues={view.issues}
      value={act.issue}
      onChange={(issue) => onChange(issue === undefined ? { kind: act.kind } : { ...act, issue })}
      general={say('issue.general')}
    />
  );
}

const CONSTRAINTS = ['decision-path', 'timing', 'limits'] as const;

export function AskConstraintForm({ act, onChange }: ActFormProps<ActOf<'ask-constraint'>>) {
  const say = useSay('table');
  return (
    <Segmented
      legend={say('constraint.about')}
      options={CONSTRAINTS.map((value) => ({ value, label: say(`constraint.${value}`) }))}
      value={act.about}
      onChange={(about) => onChange({ ...act, about })}
    />
  );
}

/** As many of their moves are offered to be said back. */
const LATEST = 4;

export function ReflectForm({ act, onChange, view }: ActFormProps<ActOf<'reflect'>>) {
  const say = useSay('table');
  const heard = useHeard();
  const moves = view.moves.filter(({ side }) => side === otherSide(view.side)).slice(-LATEST);
  if (moves.length === 0) return null;
  return (
    <Choice
      legend={say('reflect.which')}
      options={moves
        .toReversed()
        .map(({ seq, round }) => ({ value: String(seq), label: say('reflect.move', { round, said: heard(seq) }) }))}
      value={String(act.heard)}
      onChange={(seq) => onChange({ ...act, heard: Number(seq) })}
    />
  );
}

export function DiscrepancyForm({ act, onChange, view }: ActFormProps<ActOf<'name-discrepancy'>>) {
  const say = useSay('table');
  const [first, second] = view.issues;
  const between = act.between === 'wishes' ? undefined : act.between;
  return (
    <>
      <Segmented
        legend={say('discrepancy.between')}
        options={[
          { value: 'wishes', label: say('discrepancy.wishes') },
          { value: 'issues', label: say('discrepancy.issues') },
        ]}
        value={between === undefined ? 'wishes' : 'issues'}
        onChange={(kind) =>
          onChange({
            ...act,
            between:
              kind === 'wishes' || first === undefined || second === undefined ? 'wishes' : [first.id, second.id],
          })
        }
      />
      {between && (
        <>
          <IssueChoice
            legend={say('discrepancy.first')}
            issues={view.issues.filter(({ id }) => id !== between[1])}
            value={between[0]}
            onChange={(issue) => issue !== undefined && onChange({ ...act, between: [issue, between[1]] })}
          />
          <IssueChoice
            legend={say('discrepancy.second')}
            issues={view.issues.filter(({ id }) => id !== between[0])}
            value={between[1]}
            onChange={(issue) => issue !== undefined && onChange({ ...act, between: [between[0], issue] })}
          />
        </>
      )}
    </>
  );
}
