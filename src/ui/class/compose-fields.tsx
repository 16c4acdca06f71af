import { COUNTERPARTY_TYPES, DIFFICULTIES } from '../../domain/seat.ts';
import { AXES } from '../../scoring/axes.ts';
import { DEFAULT_RUBRIC } from '../../scoring/rubric.ts';
import { CHAIRS, COUNTS } from '../../store/class/assignment.ts';
import type { Amiss, Composition } from '../../store/class/composition.ts';
import { glanceOf } from '../assigned/glance-of.ts';
import { TuningDials } from '../library/tuning-dials.tsx';
import { Button } from '../look/button.tsx';
import { NumberField, TextField } from '../look/field.tsx';
import { Segmented } from '../look/segmented.tsx';
import { SelectField } from '../look/select-field.tsx';
import { cardOf, SCENARIO_CARDS, usuallyOpposite } from '../words/scenario-cards.ts';
import { useLabels } from '../words/use-labels.ts';
import { say } from './class-say.ts';
import { axisName } from './axis-name.ts';
import styles from './compose.module.css';
import { OwnScenario } from './own-scenario.tsx';

interface ComposeFieldsProps {
  readonly composition: Composition;
  readonly amiss: readonly Amiss[];
  readonly onChange: (part: Partial<Composition>) => void;
}

const HEADLINE = ['batna-discipline', 'reciprocity', 'ethics'] as const;

/** Every field of an assignment, in the order in which one thinks of it. */
export function ComposeFields(props: ComposeFieldsProps) {
  return (
    <>
      <What {...props} />
      <TheTable {...props} />
      <Rules {...props} />
      <Grading {...props} />
      <After {...props} />
    </>
  );
}

const errorOf = (amiss: readonly Amiss[], field: Amiss): { readonly error?: string } =>
  amiss.includes(field) ? { error: say(`e.${field}`) } : {};

function What({ composition, amiss, onChange }: ComposeFieldsProps) {
  const { title, message, scenario, own } = composition;
  const ownTitle = own === null ? undefined : glanceOf({ scenario: { id: scenario, hash: '' }, own })?.title;
  function choose(id: string | undefined): void {
    const card = id === undefined ? undefined : cardOf(id);
    onChange({ scenario: id ?? '', own: null, ...(card && { type: usuallyOpposite(card).type }) });
  }
  return (
    <section className={styles.section} aria-labelledby="what">
      <h2 id="what" className="title-2">
        {say('write.what')}
      </h2>
      <TextField
        label={say('f.title')}
        hint={say('f.titleHint')}
        value={title}
        most={160}
        onChange={(next) => onChange({ title: next })}
        {...errorOf(amiss, 'title')}
      />
      <TextField
        label={say('f.message')}
        hint={say('f.messageHint')}
        rows={4}
        value={message}
        most={2400}
        onChange={(next) => onChange({ message: next })}
        {...errorOf(amiss, 'message')}
      />
      {own === null && (
        <SelectField
          label={say('f.scenario')}
          none={say('f.scenarioNone')}
          options={SCENARIO_CARDS.map((card) => ({ value: card.id, label: card.title }))}
          value={scenario === '' ? undefined : scenario}
          onChange={choose}
        />
      )}
      {amiss.includes('scenario') && <p className={styles.error}>{say('e.scenario')}</p>}
      <OwnScenario
        title={ownTitle}
        onTake={(taken) => onChange({ own: taken, scenario: taken.scenario.id, type: taken.scenario.sides[1].type })}
        onDrop={() => choose(SCENARIO_CARDS[0]?.id)}
      />
    </section>
  );
}

function TheTable({ composition, amiss, onChange }: ComposeFieldsProps) {
  const { types, difficulties } = useLabels();
  const { chairs, type, hidden, tuning, difficulty, seed, number, scenario, own } = composition;
  const seats = glanceOf({ scenario: { id: scenario, hash: '' }, own: own ?? undefined })?.seats;
  return (
    <section className={styles.section} aria-labelledby="table">
      <h2 id="table" className="title-2">
        {say('write.table')}
      </h2>
      <Segmented
        legend={say('f.chairs')}
        options={CHAIRS.map((value) => ({
          value,
          label: value === 'choice' || value === 'both' ? say(`f.chairs.${value}`) : (seats?.[value] ?? value),
        }))}
        value={chairs}
        onChange={(next) => onChange({ chairs: next })}
      />
      <div>
        <Segmented
          legend={say('f.type')}
          options={COUNTERPARTY_TYPES.map((value) => ({ value, label: types[value].label }))}
          value={type}
          onChange={(next) => onChange({ type: next })}
        />
        <p className="caption">{types[type].about}</p>
      </div>
      <TuningDials type={type} tuning={tuning} onChange={(next) => onChange({ tuning: next })} />
      <div>
        <Segmented
          legend={say('f.hidden')}
          options={[
            { value: 'no', label: say('f.hidden.no') },
            { value: 'yes', label: say('f.hidden.yes') },
          ]}
          value={hidden ? 'yes' : 'no'}
          onChange={(next) => onChange({ hidden: next === 'yes' })}
        />
        <p className="caption">{say('f.hiddenHint')}</p>
      </div>
      <div>
        <Segmented
          legend={say('f.difficulty')}
          options={DIFFICULTIES.map((value) => ({ value, label: difficulties[value].label }))}
          value={difficulty}
          onChange={(next) => onChange({ difficulty: next })}
        />
        <p className="caption">{difficulties[difficulty].about}</p>
      </div>
      <div>
        <Segmented
          legend={say('f.seed')}
          options={(['per-learner', 'fixed'] as const).map((value) => ({ value, label: say(`f.seed.${value}`) }))}
          value={seed}
          onChange={(next) => onChange({ seed: next })}
        />
        <p className="caption">{say(`f.seedHint.${seed}`)}</p>
      </div>
      {seed === 'fixed' && (
        <TextField
          label={say('f.number')}
          value={number}
          most={20}
          onChange={(next) => onChange({ number: next })}
          {...errorOf(amiss, 'number')}
        />
      )}
    </section>
  );
}

function Rules({ composition, amiss, onChange }: ComposeFieldsProps) {
  const { coach, attempts, counts, dueDay, dueTime } = composition;
  return (
    <section className={styles.section} aria-labelledby="rules">
      <h2 id="rules" className="title-2">
        {say('write.rules')}
      </h2>
      <div className={styles.two}>
        <Segmented
          legend={say('f.coach')}
          options={(['allowed', 'forbidden'] as const).map((value) => ({ value, label: say(`f.coach.${value}`) }))}
          value={coach}
          onChange={(next) => onChange({ coach: next })}
        />
        <Segmented
          legend={say('f.counts')}
          options={COUNTS.map((value) => ({ value, label: say(`f.counts.${value}`) }))}
          value={counts}
          onChange={(next) => onChange({ counts: next })}
        />
      </div>
      <NumberField
        label={say('f.attempts')}
        hint={say('f.attemptsHint')}
        min={1}
        max={50}
        value={attempts ?? undefined}
        onChange={(next) => onChange({ attempts: next ?? null })}
        {...errorOf(amiss, 'attempts')}
      />
      <div className={styles.two}>
        <TextField
          label={say('f.dueDay')}
          hint={say('f.dueHint')}
          isDate
          value={dueDay}
          onChange={(next) => onChange({ dueDay: next })}
          {...errorOf(amiss, 'due')}
        />
        <TextField
          label={say('f.dueTime')}
          placeholder="23:59"
          most={5}
          value={dueTime}
          onChange={(next) => onChange({ dueTime: next })}
        />
      </div>
    </section>
  );
}

function Grading({ composition, amiss, onChange }: ComposeFieldsProps) {
  const { weights, passMark } = composition;
  const sum = AXES.reduce((all, axis) => all + (weights[axis] ?? 0), 0);
  const headline = HEADLINE.reduce((all, axis) => all + (weights[axis] ?? 0), 0);
  const share = sum > 0 ? Math.round((headline / sum) * 100) : 0;
  return (
    <section className={styles.section} aria-labelledby="grading">
      <h2 id="grading" className="title-2">
        {say('write.grading')}
      </h2>
      <div>
        <div className={styles.line}>
          <h3 className="title-3">{say('f.weights')}</h3>
          <Button kind="quiet" icon="rewind" onClick={() => onChange({ weights: DEFAULT_RUBRIC.weights })}>
            {say('f.weightsReset')}
          </Button>
        </div>
        <p className="caption">{say('f.weightsHint', { share: `${share} %` })}</p>
      </div>
      <div className={styles.weights}>
        {AXES.map((axis) => (
          <NumberField
            key={axis}
            label={axisName(axis)}
            min={0}
            max={1000}
            value={weights[axis] ?? undefined}
            onChange={(next) => onChange({ weights: { ...weights, [axis]: next ?? null } })}
          />
        ))}
      </div>
      {amiss.includes('weights') && <p className={styles.error}>{say('e.weights')}</p>}
      <NumberField
        label={say('f.passMark')}
        hint={say('f.passMarkHint')}
        min={0}
        max={100}
        value={passMark ?? undefined}
        onChange={(next) => onChange({ passMark: next ?? null })}
        {...errorOf(amiss, 'passMark')}
      />
    </section>
  );
}

function After({ composition, amiss, onChange }: ComposeFieldsProps) {
  const { selfAssessment, review } = composition;
  return (
    <section className={styles.section} aria-labelledby="after">
      <h2 id="after" className="title-2">
        {say('write.after')}
      </h2>
      <Segmented
        legend={say('f.self')}
        options={[
          { value: 'yes', label: say('f.self.yes') },
          { value: 'no', label: say('f.self.no') },
        ]}
        value={selfAssessment ? 'yes' : 'no'}
        onChange={(next) => onChange({ selfAssessment: next === 'yes' })}
      />
      <TextField
        label={say('f.review')}
        hint={say('f.reviewHint')}
        rows={4}
        value={review}
        onChange={(next) => onChange({ review: next })}
        {...errorOf(amiss, 'review')}
      />
    </section>
  );
}
