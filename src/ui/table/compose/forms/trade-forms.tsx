import type { Option, Package } from '../../../../domain/package.ts';
import type { ActOf } from '../../../../engine/act.ts';
import type { OwnIssue, SeatView } from '../../../../engine/seat-view.ts';
import { changeInPoints } from '../../../../store/select/draft-worth.ts';
import { pointsOn } from '../../../../store/select/worth-to-me.ts';
import { issueText } from '../../../../text/words.ts';
import { sayOption } from '../../../../text/options.ts';
import { Glyph } from '../../../look/glyph.tsx';
import { Segmented } from '../../../look/segmented.tsx';
import { useSay } from '../../../words/use-say.ts';
import { finePoints } from '../../figures.ts';
import { BOLD } from '../../marks.tsx';
import { useSeat } from '../../seat-context.tsx';
import { Choice } from '../fields/choice.tsx';
import { ClaimField } from '../fields/claim-field.tsx';
import { IssueChoice } from '../fields/issue-choice.tsx';
import { IssueSlider, sliderOrder } from '../fields/issue-slider.tsx';
import { PackageFields } from '../fields/package-fields.tsx';
import { bestOption, startOn } from '../first-act.ts';
import type { ActFormProps } from './act-form.ts';
import styles from './forms.module.css';

/** A step smaller than this is none: sliders begin at least so far from where it lay. Tuned by eye. */
const FIRST_STEP = 2;

/** A small step worse for me than where it lies. */
function stepDown(view: SeatView, issue: OwnIssue): Option {
  const order = sliderOrder(issue);
  const from = startOn(view, issue);
  const lower = order.filter((option) => pointsOn(issue, option) <= pointsOn(issue, from) - FIRST_STEP);
  return lower.at(-1) ?? order[Math.max(order.indexOf(from) - 1, 0)] ?? from;
}

/** What they have put forward, or the worst of it: where asking begins. */
const theirs = ({ stands, settled }: SeatView, issue: OwnIssue) =>
  settled[issue.id] ?? stands.theirs[issue.id] ?? sliderOrder(issue)[0] ?? bestOption(issue);

/** A small step better for me than what they have put forward. */
function stepUp(view: SeatView, issue: OwnIssue): Option {
  const from = theirs(view, issue);
  const better = sliderOrder(issue).filter(
    (option) => pointsOn(issue, option) > pointsOn(issue, from) && !issue.crosses.includes(option),
  );
  return (
    better.find((option) => pointsOn(issue, option) >= pointsOn(issue, from) + FIRST_STEP) ?? better.at(-1) ?? from
  );
}

const lay = (view: SeatView, on: (issue: OwnIssue) => Option): Package =>
  Object.fromEntries(view.issues.map((issue) => [issue.id, on(issue)]));

export function TradeForm({ act, onChange, view }: ActFormProps<ActOf<'trade'>>) {
  const say = useSay('table');
  const { words } = useSeat();
  const mine = lay(view, (issue) => startOn(view, issue));
  const their = lay(view, (issue) => theirs(view, issue));
  const given = 0 - changeInPoints(view, act.give, mine);
  const gotten = changeInPoints(view, act.get, their);
  return (
    <div className={styles.columns}>
      <fieldset>
        <legend className={styles.legend}>
          <Glyph of="me" /> {say('trade.give')}
        </legend>
        <PackageFields
          view={view}
          chosen={act.give}
          taken={act.get}
          onChange={(give) => onChange({ ...act, give })}
          notches={mine}
          owner="me"
          startOf={(issue) => stepDown(view, issue)}
          columns={1}
          sum={
            <p className={styles.sum}>
              {say.rich('trade.youGive', BOLD, { points: finePoints(words, Math.max(given, 0)) })}
            </p>
          }
        />
      </fieldset>
      <fieldset>
        <legend className={styles.legend}>
          <Glyph of="them" /> {say('trade.get')}
        </legend>
        <PackageFields
          view={view}
          chosen={act.get}
          taken={act.give}
          onChange={(get) => onChange({ ...act, get })}
          notches={their}
          owner="them"
          startOf={(issue) => stepUp(view, issue)}
          columns={1}
          sum={
            <p className={styles.sum}>
              {say.rich('trade.youGet', BOLD, { points: finePoints(words, Math.max(gotten, 0)) })}
            </p>
          }
        />
      </fieldset>
    </div>
  );
}

export function ConcedeForm({ act, onChange, view }: ActFormProps<ActOf<'concede'>>) {
  return (
    <PackageFields
      view={view}
      chosen={act.options}
      onChange={(options) => onChange({ ...act, options })}
      notches={lay(view, (issue) => startOn(view, issue))}
      owner="me"
      startOf={(issue) => stepDown(view, issue)}
    />
  );
}

export function AskConcessionForm({ act, onChange, view }: ActFormProps<ActOf<'ask-concession'>>) {
  const say = useSay('table');
  const issue = view.issues.find(({ id }) => id === act.issue);
  const { toward: _, ...bare } = act;
  return (
    <>
      <IssueChoice
        legend={say('issue.on')}
        issues={view.issues}
        value={act.issue}
        onChange={(id) => id !== undefined && onChange({ kind: act.kind, issue: id })}
      />
      {issue && (
        <Segmented
          legend={say('ask.far')}
          options={[
            { value: 'open', label: say('ask.open') },
            { value: 'named', label: say('ask.named') },
          ]}
          value={act.toward === undefined ? 'open' : 'named'}
          onChange={(kind) => onChange(kind === 'open' ? bare : { ...act, toward: stepUp(view, issue) })}
        />
      )}
      {issue && act.toward !== undefined && (
        <IssueSlider
          issue={issue}
          option={act.toward}
          notch={theirs(view, issue)}
          owner="them"
          onChange={(toward) => onChange({ ...act, toward })}
        />
      )}
    </>
  );
}

/** A clause at one of its strengths, each with what it says: measured by what, from which line, owed what, checked by whom. */
export function ClauseForm({ act, onChange, view }: ActFormProps<ActOf<'add-clause'>>) {
  const say = useSay('table');
  const { words } = useSeat();
  const clauses = view.issues.filter(({ kind }) => kind === 'clause');
  const issue = clauses.find(({ id }) => id === act.clause);
  const terms = issueText(words, act.clause)?.terms;
  return (
    <>
      <IssueChoice
        legend={say('clause.which')}
        issues={clauses}
        value={act.clause}
        onChange={(id) => {
          const next = clauses.find((candidate) => candidate.id === id);
          if (next) onChange({ ...act, clause: next.id, strength: String(startOn(view, next)) });
        }}
      />
      {issue && (
        <Choice
          legend={say('clause.strength')}
          options={issue.options.map((option) => {
            const has = issue.rungs?.find(({ id }) => id === option)?.has ?? [];
            const says = has.map((part) =>
              terms === undefined ? say(`part.${part}`) : `${say(`part.${part}`)}: ${terms[part]}`,
            );
            return {
              value: String(option),
              label: sayOption(words, issue.id, { option, form: 'label' }),
              hint:
                has.length === 0
                  ? say('clause.absent')
                  : has.length < PARTS
                    ? say('clause.vague', { says: says.join(', ') })
                    : says.join('; '),
            };
          })}
          value={act.strength}
          onChange={(strength) => onChange({ ...act, strength })}
        />
      )}
      {issue && (
        <IssueSlider
          issue={issue}
          option={act.strength}
          notch={startOn(view, issue)}
          owner="me"
          onChange={(option) => onChange({ ...act, strength: String(option) })}
        />
      )}
    </>
  );
}
const PARTS = 4;

export function FaceSavingForm({ act, onChange, view }: ActFormProps<ActOf<'offer-face-saving'>>) {
  const say = useSay('table');
  return (
    <div className={styles.columns}>
      {act.choices.map((choice, at) => (
        <fieldset key={at === 0 ? 'one' : 'other'}>
          <legend className={styles.legend}>{say(at === 0 ? 'face.one' : 'face.other')}</legend>
          <PackageFields
            view={view}
            chosen={choice}
            onChange={(next) => onChange({ ...act, choices: act.choices.with(at, next) })}
            notches={view.stands.mine}
            owner="me"
            startOf={(issue) => startOn(view, issue)}
            columns={1}
          />
        </fieldset>
      ))}
      {act.choices.length < 2 && (
        <button
          type="button"
          className={styles.link}
          onClick={() => onChange({ ...act, choices: [...act.choices, {}] })}
        >
          {say('face.add')}
        </button>
      )}
    </div>
  );
}

export function ReferAlternativeForm({ act, onChange }: ActFormProps<ActOf<'refer-alternative'>>) {
  return (
    <ClaimField
      kinds={['alternative']}
      claim={act.claim}
      onChange={(claim) => claim !== undefined && onChange({ ...act, claim })}
    />
  );
}

const CONSTRAINTS = ['deadline', 'capacity', 'decision-path', 'policy', 'coalition'] as const;

export function AssertConstraintForm({ act, onChange }: ActFormProps<ActOf<'assert-constraint'>>) {
  const say = useSay('table');
  return (
    <>
      {act.claim.as === 'fabricated' && (
        <Choice
          legend={say('claim.kind')}
          options={CONSTRAINTS.map((value) => ({ value, label: say(`claim.kind.${value}`) }))}
          value={CONSTRAINTS.find((kind) => kind === act.claim.kind)}
          onChange={(kind) => onChange({ ...act, claim: { kind, as: 'fabricated' } })}
        />
      )}
      <ClaimField
        kinds={CONSTRAINTS}
        claim={act.claim}
        onChange={(claim) => claim !== undefined && onChange({ ...act, claim })}
      />
    </>
  );
}
