import { useState } from 'react';
import { useLocation } from 'wouter';
import { PAIR_LIMITS, PERSONS, type PairClocks } from '../../store/pair/session.ts';
import type { ClockName } from '../../store/pair/clock.ts';
import { useServices } from '../app/services.tsx';
import { Button } from '../look/button.tsx';
import { NumberField, TextField } from '../look/field.tsx';
import { ErrorNote } from '../look/notes.tsx';
import { Segmented } from '../look/segmented.tsx';
import { SelectField } from '../look/select-field.tsx';
import { cardOf, chairOf, SCENARIO_CARDS, type ChairCard, type ScenarioCard } from '../words/scenario-cards.ts';
import { pairRoute } from './pair-routes.ts';
import { say } from './pair-say.ts';
import type { Pairs } from './pairs.ts';
import { pairFrom, problemsOf, type SetupForm, type SetupProblem } from './setup-form.ts';
import styles from './start.module.css';

const CLOCKS: readonly ClockName[] = ['preparation', 'talks', 'move'];

interface SetupProps {
  readonly scenario: string | undefined;
  readonly pairs: Pairs | undefined;
}

/** The setting of a table for two: which, who, in which chair, and what a facilitator wants. */
export function Setup({ scenario, pairs }: SetupProps) {
  const { newSeed } = useServices();
  const [, navigate] = useLocation();
  const [form, setForm] = useState<SetupForm>(() => ({
    scenario: scenario !== undefined && cardOf(scenario) !== undefined ? scenario : undefined,
    a: '',
    b: '',
    onOne: 'a',
    clocks: { isEnforced: false },
    hasObserver: false,
    seed: String(newSeed()),
  }));
  const [asked, setAsked] = useState(false);
  const [isFailed, setFailed] = useState(false);
  const change = (part: Partial<SetupForm>): void => setForm({ ...form, ...part });
  const problems: readonly SetupProblem[] = asked ? problemsOf(form) : [];
  const has = (...wanted: readonly SetupProblem[]): boolean => wanted.some((one) => problems.includes(one));
  const card = form.scenario === undefined ? undefined : cardOf(form.scenario);

  async function begin(): Promise<void> {
    setAsked(true);
    const made = pairFrom(form);
    if (made === undefined || form.scenario === undefined || pairs === undefined) return;
    const started = await pairs.start(form.scenario, made);
    setFailed(!started.ok);
    if (started.ok) navigate(pairRoute(started.value));
  }

  return (
    <form
      className={styles.setup}
      aria-labelledby="setup"
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
      noValidate
    >
      <h2 id="setup" className="title-2">
        {say('setup.title')}
      </h2>
      <div>
        <SelectField
          label={say('setup.scenario')}
          none={say('setup.noScenario')}
          options={SCENARIO_CARDS.map(({ id, title }) => ({ value: id, label: title }))}
          value={form.scenario}
          onChange={(id) => change({ scenario: id })}
        />
        {card !== undefined && (
          <p className="caption">
            {card.tagline} {say('setup.about', { minutes: card.minutes, level: card.level })}
          </p>
        )}
      </div>
      <div className={styles.names}>
        <TextField
          label={say('setup.nameA')}
          value={form.a}
          onChange={(a) => change({ a })}
          most={PAIR_LIMITS.name}
          {...(has('names', 'same') && { error: say(has('same') ? 'setup.missing.same' : 'setup.missing.names') })}
        />
        <TextField
          label={say('setup.nameB')}
          value={form.b}
          onChange={(b) => change({ b })}
          most={PAIR_LIMITS.name}
          hint={say('setup.nameHint')}
        />
      </div>
      {card !== undefined && <Chairs card={card} form={form} onChange={change} />}
      <Segmented
        legend={say('setup.observer')}
        options={[
          { value: 'no', label: say('setup.observer.no') },
          { value: 'yes', label: say('setup.observer.yes') },
        ]}
        value={form.hasObserver ? 'yes' : 'no'}
        onChange={(value) => change({ hasObserver: value === 'yes' })}
      />
      <Clocks clocks={form.clocks} hasError={has('clock')} onChange={(clocks) => change({ clocks })} />
      <details className={styles.more} open={has('seed') || undefined}>
        <summary>{say('setup.more')}</summary>
        <TextField
          label={say('setup.seed')}
          hint={say('setup.seedHint')}
          value={form.seed}
          onChange={(seed) => change({ seed })}
          {...(has('seed') && { error: say('setup.missing.seed') })}
        />
      </details>
      {isFailed && <ErrorNote title={say('setup.failed')} />}
      {problems.length > 0 && (
        <p role="alert" className={styles.problem}>
          {problems.map((problem) => say(`setup.missing.${problem}`)).join(' ')}
        </p>
      )}
      <Button type="submit" kind="ink" size="main" iconAfter="forward" aria-disabled={pairs === undefined}>
        {say('setup.start')}
      </Button>
    </form>
  );
}

const nameOf = ({ person, house }: ChairCard): string => `${person.short}, ${house}`;

interface ChairsProps {
  readonly card: ScenarioCard;
  readonly form: SetupForm;
  readonly onChange: (part: Partial<SetupForm>) => void;
}

/** Who takes the first chair, and with it who takes the other. */
function Chairs({ card, form, onChange }: ChairsProps) {
  const named = { a: form.a.trim() || say('setup.first'), b: form.b.trim() || say('setup.second') };
  const other = form.onOne === 'a' ? named.b : named.a;
  return (
    <div>
      <Segmented
        legend={`${say('setup.chairs')}: ${nameOf(chairOf(card, 'one'))}`}
        options={PERSONS.map((value) => ({ value, label: named[value] }))}
        value={form.onOne}
        onChange={(onOne) => onChange({ onOne })}
      />
      <p className="caption">{say('setup.chair', { name: other, seat: nameOf(chairOf(card, 'two')) })}</p>
    </div>
  );
}

interface ClocksProps {
  readonly clocks: PairClocks;
  readonly hasError: boolean;
  readonly onChange: (clocks: PairClocks) => void;
}

function Clocks({ clocks, hasError, onChange }: ClocksProps) {
  const isSet = CLOCKS.some((clock) => clocks[clock] !== undefined);
  const set = (clock: ClockName, minutes: number | undefined): void => {
    const { [clock]: _former, ...rest } = clocks;
    onChange(minutes === undefined ? rest : { ...rest, [clock]: minutes });
  };
  return (
    <fieldset className={styles.clocks}>
      <legend>{say('setup.clocks')}</legend>
      <p className="caption">{say('setup.clocksHint')}</p>
      <div className={styles.minutes}>
        {CLOCKS.map((clock) => (
          <NumberField
            key={clock}
            label={say(`setup.clock.${clock}`)}
            value={clocks[clock]}
            min={1}
            max={PAIR_LIMITS.minutes}
            onChange={(minutes) => set(clock, minutes)}
          />
        ))}
      </div>
      {hasError && <p className={styles.problem}>{say('setup.missing.clock')}</p>}
      {isSet && (
        <>
          <Segmented
            legend={say('setup.enforced')}
            options={[
              { value: 'no', label: say('setup.enforced.no') },
              { value: 'yes', label: say('setup.enforced.yes') },
            ]}
            value={clocks.isEnforced ? 'yes' : 'no'}
            onChange={(value) => onChange({ ...clocks, isEnforced: value === 'yes' })}
          />
          <p className="caption">{say('setup.enforcedNote')}</p>
        </>
      )}
    </fieldset>
  );
}
