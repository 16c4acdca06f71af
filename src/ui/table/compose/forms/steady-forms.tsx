import type { ActOf } from '../../../../engine/act.ts';
import { Segmented } from '../../../look/segmented.tsx';
import { useSay } from '../../../words/use-say.ts';
import { alternativeName, factName } from '../../names.ts';
import { useSeat } from '../../seat-context.tsx';
import { titleOfOffer } from '../../titles.ts';
import { Choice } from '../fields/choice.tsx';
import { DayField } from '../fields/day-field.tsx';
import { IssueChoice } from '../fields/issue-choice.tsx';
import { PackageFields } from '../fields/package-fields.tsx';
import { bestOption } from '../first-act.ts';
import type { ActFormProps } from './act-form.ts';

export function FeelingForm({ act, onChange, view }: ActFormProps<ActOf<'acknowledge-feeling'>>) {
  const say = useSay('table');
  const { cause } = act;
  return (
    <IssueChoice
      legend={say('feeling.about')}
      issues={view.issues}
      value={cause !== undefined && 'issue' in cause ? cause.issue : undefined}
      onChange={(issue) => onChange(issue === undefined ? { kind: act.kind } : { ...act, cause: { issue } })}
      general={say('feeling.general')}
    />
  );
}

export function BoundaryForm({ act, onChange, view }: ActFormProps<ActOf<'hold-boundary'>>) {
  const say = useSay('table');
  const { them } = useSeat();
  const mine = view.offers.findLast(({ side, fate }) => side === view.side && fate === 'standing');
  return (
    <>
      {mine && (
        <Segmented
          legend={say('boundary.on')}
          options={[
            { value: 'issue', label: say('boundary.issue') },
            { value: 'offer', label: titleOfOffer(say, mine, { side: view.side, them: them.person.short }) },
          ]}
          value={'offer' in act.on ? 'offer' : 'issue'}
          onChange={(kind) =>
            onChange({ ...act, on: kind === 'offer' ? { offer: mine.id } : { issue: view.issues[0]?.id ?? 'none' } })
          }
        />
      )}
      {'issue' in act.on && (
        <IssueChoice
          legend={say('issue.on')}
          issues={view.issues}
          value={act.on.issue}
          onChange={(issue) => issue !== undefined && onChange({ ...act, on: { issue } })}
        />
      )}
    </>
  );
}

export function RealityTestForm({ act, onChange, view }: ActFormProps<ActOf<'reality-test'>>) {
  const say = useSay('table');
  const seat = useSeat();
  const facts = view.facts.filter(({ kind }) => kind === 'evidence');
  const value = 'alternative' in act.against ? `alternative ${act.against.alternative}` : `fact ${act.against.fact}`;
  return (
    <Choice
      legend={say('test.against')}
      options={[
        ...view.alternatives.map(({ id }) => ({ value: `alternative ${id}`, label: alternativeName(seat, id) })),
        ...facts.map(({ id }) => ({ value: `fact ${id}`, label: factName(seat, id) })),
      ]}
      value={value}
      onChange={(chosen) => {
        const [kind, id = ''] = chosen.split(' ');
        onChange({ ...act, against: kind === 'fact' ? { fact: id } : { alternative: id } });
      }}
    />
  );
}

const PAUSES = ['consult', 'check-facts', 'cool-down', 'approval', 'improve-alternative'] as const;

export function PauseForm({ act, onChange }: ActFormProps<ActOf<'pause'>>) {
  const say = useSay('table');
  return (
    <>
      <Choice
        legend={say('pause.reason')}
        options={PAUSES.map((value) => ({ value, label: say(`pause.${value}`) }))}
        value={act.reason}
        onChange={(reason) => onChange({ ...act, reason })}
      />
      <DayField
        label={say('day.until')}
        value={act.until}
        onChange={(until) => until !== undefined && onChange({ ...act, until })}
      />
    </>
  );
}

const SPONSOR_REASONS = ['stuck', 'beyond-mandate', 'relationship'] as const;

export function EscalateForm({ act, onChange }: ActFormProps<ActOf<'escalate-sponsor'>>) {
  const say = useSay('table');
  return (
    <>
      <Choice
        legend={say('escalate.reason')}
        options={SPONSOR_REASONS.map((value) => ({ value, label: say(`escalate.${value}`) }))}
        value={act.reason}
        onChange={(reason) => onChange({ ...act, reason })}
      />
      <DayField label={say('day.by')} value={act.by} onChange={(by) => by !== undefined && onChange({ ...act, by })} />
    </>
  );
}

const CONSEQUENCES = ['leave', 'escalate', 'rival', 'withhold'] as const;

export function ThreatenForm({ act, onChange, view }: ActFormProps<ActOf<'threaten'>>) {
  const say = useSay('table');
  return (
    <>
      <PackageFields
        view={view}
        chosen={act.demand}
        onChange={(demand) => onChange({ ...act, demand })}
        notches={view.stands.theirs}
        owner="them"
        startOf={(issue) => bestOption(issue)}
      />
      <Choice
        legend={say('threat.or')}
        options={CONSEQUENCES.map((value) => ({ value, label: say(`threat.${value}`) }))}
        value={act.consequence}
        onChange={(consequence) => onChange({ ...act, consequence })}
      />
    </>
  );
}
