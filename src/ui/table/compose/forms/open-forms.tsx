import type { ActOf } from '../../../../engine/act.ts';
import { actQuestion } from '../../questions.ts';
import { Chip } from '../../../look/chip.tsx';
import { Segmented } from '../../../look/segmented.tsx';
import { useSay } from '../../../words/use-say.ts';
import { factName, issueName } from '../../names.ts';
import { useSeat } from '../../seat-context.tsx';
import { Choice } from '../fields/choice.tsx';
import { ClaimField } from '../fields/claim-field.tsx';
import { DayField } from '../fields/day-field.tsx';
import type { ActFormProps } from './act-form.ts';
import styles from './forms.module.css';

/** The issues in the order in which they are pressed, and a rule to decide by. */
export function AgendaForm({ act, onChange, view }: ActFormProps<ActOf<'propose-agenda'>>) {
  const say = useSay('table');
  const { words, scenario } = useSeat();
  const toggle = (id: string) => {
    const rest = act.issues.filter((issue) => issue !== id);
    onChange({ ...act, issues: rest.length < act.issues.length ? rest : [...rest, id] });
  };
  return (
    <>
      <fieldset>
        <legend className="caption">{say('agenda.order')}</legend>
        <div className={styles.chips}>
          {view.issues.map(({ id }) => {
            const place = act.issues.indexOf(id) + 1;
            const name = issueName({ words }, id);
            return (
              <Chip
                key={id}
                isPressed={place > 0}
                isDisabled={place > 0 && act.issues.length === 1}
                onToggle={() => toggle(id)}
              >
                {place > 0 ? say('agenda.place', { place, issue: name }) : name}
              </Chip>
            );
          })}
        </div>
      </fieldset>
      <Choice
        legend={say('agenda.rule')}
        options={[
          { value: '', label: say('agenda.noRule') },
          ...scenario.rules.map((rule) => ({ value: rule, label: words.scenario.rules[rule] ?? rule })),
        ]}
        value={act.rule ?? ''}
        onChange={(rule) => {
          const { rule: _, ...rest } = act;
          onChange(rule === '' ? rest : { ...rest, rule });
        }}
      />
    </>
  );
}

export function ShareForm(props: ActFormProps<ActOf<'share-interest'>>) {
  const { act, onChange } = props;
  return <InterestChoice {...props} onPick={(interest) => onChange({ ...act, interest })} />;
}

export function MisdirectForm(props: ActFormProps<ActOf<'misdirect'>>) {
  const { act, onChange } = props;
  return <InterestChoice {...props} onPick={(interest) => onChange({ ...act, interest })} />;
}

interface InterestChoiceProps extends Pick<ActFormProps<ActOf<'share-interest' | 'misdirect'>>, 'act' | 'view'> {
  readonly onPick: (interest: string) => void;
}

function InterestChoice({ act, view, onPick }: InterestChoiceProps) {
  const say = useSay('table');
  const { me } = useSeat();
  return (
    <Choice
      legend={say(act.kind === 'misdirect' ? 'interest.lesser' : 'interest.which')}
      options={view.interests.map(({ id }) => ({ value: id, label: me.interests[id]?.phrase ?? id }))}
      value={act.interest}
      onChange={onPick}
    />
  );
}

export function AnswerForm({ act, onChange, view }: ActFormProps<ActOf<'answer'>>) {
  const say = useSay('table');
  const { me } = useSeat();
  const { interest, claim } = act.content;
  return (
    <>
      <QuestionChoice act={act} view={view} onPick={(question) => onChange({ ...act, question })} />
      <Segmented
        legend={say('answer.with')}
        options={[
          { value: 'interest', label: say('answer.interest') },
          { value: 'claim', label: say('answer.claim') },
        ]}
        value={claim === undefined ? 'interest' : 'claim'}
        onChange={(kind) =>
          onChange({
            ...act,
            content: kind === 'claim' ? { claim: { kind: 'evidence', as: 'straight' } } : { interest: firstOf(view) },
          })
        }
      />
      {claim === undefined ? (
        <Choice
          legend={say('interest.which')}
          options={view.interests.map(({ id }) => ({ value: id, label: me.interests[id]?.phrase ?? id }))}
          value={interest}
          onChange={(id) => onChange({ ...act, content: { interest: id } })}
        />
      ) : (
        <ClaimField
          kinds={['alternative', 'deadline', 'capacity', 'decision-path', 'policy', 'coalition', 'evidence']}
          claim={claim}
          onChange={(next) => next !== undefined && onChange({ ...act, content: { claim: next } })}
        />
      )}
    </>
  );
}

const firstOf = ({ interests }: ActFormProps<ActOf<'answer'>>['view']): string => interests[0]?.id ?? 'none';

export function DeclineForm({ act, onChange, view }: ActFormProps<ActOf<'decline-to-answer'>>) {
  return <QuestionChoice act={act} view={view} onPick={(question) => onChange({ ...act, question })} />;
}

interface QuestionChoiceProps extends Pick<ActFormProps<ActOf<'answer' | 'decline-to-answer'>>, 'act' | 'view'> {
  readonly onPick: (question: number) => void;
}

/** Which of their questions this is about. */
function QuestionChoice({ act, view, onPick }: QuestionChoiceProps) {
  const say = useSay('table');
  const seat = useSeat();
  const asked = view.questions.filter(
    ({ side, answered, seq }) => side !== view.side && (!answered || seq === act.question),
  );
  if (asked.length < 2) return null;
  return (
    <Choice
      legend={say('answer.which')}
      options={asked.map(({ seq, act: question }) => ({ value: String(seq), label: actQuestion(say, seat, question) }))}
      value={String(act.question)}
      onChange={(seq) => onPick(Number(seq))}
    />
  );
}

export function RiskForm({ act, onChange, view }: ActFormProps<ActOf<'disclose-risk'>>) {
  const say = useSay('table');
  const seat = useSeat();
  const risks = view.facts.filter(({ kind }) => kind === 'risk');
  return (
    <Choice
      legend={say('risk.which')}
      options={risks.map(({ id }) => ({ value: id, label: factName(seat, id) }))}
      value={act.fact}
      onChange={(fact) => onChange({ ...act, fact })}
    />
  );
}

const PROMISES = ['send-text', 'check-facts', 'ask-sponsor', 'share-data', 'improve-service'] as const;

export function PromiseForm({ act, onChange }: ActFormProps<ActOf<'promise'>>) {
  const say = useSay('table');
  return (
    <>
      <Choice
        legend={say('promise.what')}
        options={PROMISES.map((value) => ({ value, label: say(`promise.${value}`) }))}
        value={act.what}
        onChange={(what) => onChange({ ...act, what })}
      />
      <DayField label={say('day.by')} value={act.by} onChange={(by) => by !== undefined && onChange({ ...act, by })} />
    </>
  );
}
