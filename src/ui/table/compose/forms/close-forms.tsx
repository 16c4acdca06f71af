import { LEAVING_REASONS } from '../../../../engine/acts/walk-away.ts';
import type { ActOf } from '../../../../engine/act.ts';
import { offerWorth } from '../../../../store/select/worth-to-me.ts';
import { sayOption } from '../../../../text/options.ts';
import { Segmented } from '../../../look/segmented.tsx';
import { useSay } from '../../../words/use-say.ts';
import { worthFigure } from '../../figures.ts';
import { issueName } from '../../names.ts';
import { useSeat } from '../../seat-context.tsx';
import { letterOf } from '../../titles.ts';
import { Choice } from '../fields/choice.tsx';
import { IssueChoice } from '../fields/issue-choice.tsx';
import type { ActFormProps } from './act-form.ts';
import styles from './forms.module.css';
import { OfferNamed } from './offer-forms.tsx';

export function AcceptForm({ act, onChange, view }: ActFormProps<ActOf<'accept'>>) {
  const say = useSay('table');
  const { words } = useSeat();
  const offer = view.offers.find(({ id }) => id === act.offer);
  if (offer === undefined || offer.packages.length < 2) return <OfferNamed act={act} view={view} />;
  return (
    <Choice
      legend={say('accept.bundle')}
      options={offer.packages.map((bundle, at) => ({
        value: String(at),
        label: say('meso.bundle', {
          letter: letterOf(at),
          points: worthFigure(words, offerWorth(view, bundle, 'them').alone) ?? say('crosses.short'),
        }),
      }))}
      value={act.bundle === undefined ? undefined : String(act.bundle)}
      onChange={(at) => onChange({ ...act, bundle: Number(at) })}
    />
  );
}

const WHYS = ['below-alternative', 'no-ground', 'one-sided', 'needs-approval', 'unclear'] as const;

export function RejectForm({ act, onChange, view }: ActFormProps<ActOf<'reject'>>) {
  const say = useSay('table');
  const { words } = useSeat();
  const { reason, offer } = act;
  const value = reason === undefined ? '' : 'issue' in reason ? `issue ${reason.issue}` : reason.why;
  return (
    <>
      <OfferNamed act={act} view={view} />
      <Choice
        legend={say('reject.why')}
        options={[
          { value: '', label: say('reject.none') },
          ...WHYS.map((why) => ({ value: why as string, label: say(`reject.${why}`) })), // widened: issues join the list
          ...view.issues.map(({ id }) => ({
            value: `issue ${id}`,
            label: say('reject.issue', { issue: issueName({ words }, id) }),
          })),
        ]}
        value={value}
        onChange={(chosen) => {
          const why = WHYS.find((candidate) => candidate === chosen);
          const issue = chosen.startsWith('issue ') ? chosen.slice('issue '.length) : undefined;
          onChange({
            kind: act.kind,
            offer,
            ...(why !== undefined && { reason: { why } }),
            ...(issue !== undefined && { reason: { issue } }),
          });
        }}
      />
    </>
  );
}

export function SummariseForm({ act, view }: ActFormProps<ActOf<'summarise'>>) {
  const { words } = useSeat();
  return (
    <dl className={styles.terms}>
      {view.issues.map(({ id }) => {
        const option = act.text[id];
        return (
          option !== undefined && (
            <div key={id}>
              <dt>{issueName({ words }, id)}</dt>
              <dd>{sayOption(words, id, { option, form: 'label' })}</dd>
            </div>
          )
        );
      })}
    </dl>
  );
}

const GOVERNANCE = {
  review: ['monthly', 'quarterly', 'yearly'],
  data: ['shared', 'each-own'],
  escalation: ['sponsors', 'mediator', 'none'],
  exit: ['notice', 'for-cause', 'none'],
} as const;

export function GovernanceForm({ act, onChange }: ActFormProps<ActOf<'add-governance'>>) {
  const say = useSay('table');
  return (
    <div className={styles.grid}>
      <Segmented
        legend={say('governance.review')}
        options={GOVERNANCE.review.map((value) => ({ value, label: say(`governance.${value}`) }))}
        value={act.review}
        onChange={(review) => onChange({ ...act, review })}
      />
      <Segmented
        legend={say('governance.data')}
        options={GOVERNANCE.data.map((value) => ({ value, label: say(`governance.${value}`) }))}
        value={act.data}
        onChange={(data) => onChange({ ...act, data })}
      />
      <Segmented
        legend={say('governance.escalation')}
        options={GOVERNANCE.escalation.map((value) => ({ value, label: say(`governance.${value}`) }))}
        value={act.escalation}
        onChange={(escalation) => onChange({ ...act, escalation })}
      />
      <Segmented
        legend={say('governance.exit')}
        options={GOVERNANCE.exit.map((value) => ({ value, label: say(`governance.${value}`) }))}
        value={act.exit}
        onChange={(exit) => onChange({ ...act, exit })}
      />
    </div>
  );
}

export function AttachForm({ act, onChange, view }: ActFormProps<ActOf<'attach-term'>>) {
  const say = useSay('table');
  const { words } = useSeat();
  const mine = view.annexes.filter(({ holder }) => holder === view.side);
  return (
    <Choice
      legend={say('annex.which')}
      options={mine.map(({ id }) => ({
        value: id,
        label: words.scenario.annexes[id]?.label ?? id,
        hint: words.scenario.annexes[id]?.says,
      }))}
      value={act.clause}
      onChange={(clause) => onChange({ ...act, clause })}
    />
  );
}

export function OneMoreForm({ act, onChange, view }: ActFormProps<ActOf<'ask-one-more'>>) {
  const say = useSay('table');
  return (
    <IssueChoice
      legend={say('issue.on')}
      issues={view.issues}
      value={act.issue}
      onChange={(issue) => issue !== undefined && onChange({ ...act, issue })}
    />
  );
}

export function WalkAwayForm({ act, onChange }: Pick<ActFormProps<ActOf<'walk-away'>>, 'act' | 'onChange'>) {
  const say = useSay('table');
  return (
    <>
      <Choice
        legend={say('leave.reason')}
        options={LEAVING_REASONS.map((value) => ({ value, label: say(`leave.${value}`) }))}
        value={act.reason}
        onChange={(reason) => onChange({ ...act, reason })}
      />
      <Segmented
        legend={say('leave.door')}
        options={[
          { value: 'open', label: say('leave.open') },
          { value: 'closed', label: say('leave.closed') },
        ]}
        value={act.door}
        onChange={(door) => onChange({ ...act, door })}
      />
    </>
  );
}
