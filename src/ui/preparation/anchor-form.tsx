import { rankOf } from '../../domain/issue.ts';
import type { Option } from '../../domain/package.ts';
import { SHEET_ROOM } from '../../domain/worksheet.ts';
import type { KnownFact, OwnIssue, SeatView } from '../../engine/seat-view.ts';
import { pointsOn } from '../../store/select/worth-to-me.ts';
import { formatPoints } from '../../text/numbers.ts';
import { Chip } from '../look/chip.tsx';
import { TextField } from '../look/field.tsx';
import { Glyph } from '../look/glyph.tsx';
import { SelectField } from '../look/select-field.tsx';
import styles from './anchor.module.css';
import { say } from './desk-say.ts';
import { factLabel, issueLabel, ownFacts } from './labels.ts';
import { OptionSelect } from './option-select.tsx';
import { draftOf, withField, type SheetDrafts } from './sheet-drafts.ts';
import type { SheetFormProps } from './sheet-form.ts';
import forms from './sheet-forms.module.css';

/** The first figure: on which issue, from where to where one can stand behind it, where one opens, on what it rests. */
export function AnchorForm({ words, seen, value, onChange }: SheetFormProps<'anchor'>) {
  const issue = seen.issues.find(({ id }) => id === value.issue);
  return (
    <>
      <p className={forms.lead}>{say('anchor.lead')}</p>
      <div className={styles.issue}>
        <SelectField
          label={say('anchor.issue')}
          none={say('choose')}
          options={seen.issues.map(({ id }) => ({ value: id, label: issueLabel(words, id) }))}
          value={value.issue}
          onChange={(id) => onChange(id === undefined ? {} : onIssue(value, id))}
        />
      </div>
      {issue !== undefined && (
        <>
          <Range words={words} seen={seen} value={value} onChange={onChange} issue={issue} />
          <Grounds words={words} seen={seen} value={value} onChange={onChange} issue={issue} />
          <Rationale value={value} onChange={onChange} />
        </>
      )}
    </>
  );
}

/** Another issue has other options and other facts; the reasons in words stay. */
const onIssue = ({ rationale }: SheetDrafts['anchor'], issue: string): SheetDrafts['anchor'] => ({
  issue,
  facts: [],
  ...(rationale !== undefined && { rationale }),
});

interface PartProps extends SheetFormProps<'anchor'> {
  readonly issue: OwnIssue;
}

function Range({ words, value, onChange, issue }: PartProps) {
  const { number } = words.messages.phrases;
  const name = issueLabel(words, issue.id);
  const put = (key: 'from' | 'to' | 'open', option: Option | undefined): void =>
    onChange(withField(value, key, option));
  return (
    <fieldset className={styles.range}>
      <legend className="title-3">{say('anchor.range')}</legend>
      {(['from', 'to', 'open'] as const).map((key) => (
        <div key={key}>
          <span className="caption" aria-hidden="true">
            {key === 'open' && <Glyph of="me" />} {say(`anchor.${key}`)}
          </span>
          <OptionSelect
            words={words}
            issue={issue}
            label={say(`anchor.${key}Of`, { issue: name })}
            value={value[key]}
            onChange={(option) => put(key, option)}
          />
        </div>
      ))}
      {value.open !== undefined && (
        <output className={forms.note}>
          {isOutside(issue, value)
            ? say('anchor.outside')
            : say('anchor.openWorth', {
                points: formatPoints(number, pointsOn(issue, value.open)),
                most: formatPoints(number, Math.max(...issue.points)),
              })}
        </output>
      )}
    </fieldset>
  );
}

/** Whether one would open where one could not stand behind it. */
export function isOutside(issue: OwnIssue, { from, to, open }: SheetDrafts['anchor']): boolean {
  if (from === undefined || to === undefined || open === undefined) return false;
  const [first, last] = [rankOf(issue, from), rankOf(issue, to)];
  const at = rankOf(issue, open);
  return at < Math.min(first, last) || at > Math.max(first, last);
}

function Grounds({ words, seen, value, onChange, issue }: PartProps) {
  const facts = groundsFor(seen, issue.id);
  const chosen = value.facts ?? [];
  const toggle = (fact: string): void =>
    onChange({
      ...value,
      facts: facts.map(({ id }) => id).filter((id) => (id === fact) !== chosen.includes(id)),
    });
  return (
    <fieldset className={styles.grounds}>
      <legend className="title-3">{say('anchor.facts')}</legend>
      {facts.length === 0 && <p className={forms.note}>{say('anchor.noFacts')}</p>}
      <div>
        {facts.map(({ id }) => (
          <Chip key={id} isPressed={chosen.includes(id)} onToggle={() => toggle(id)}>
            {factLabel(words, id)}
          </Chip>
        ))}
      </div>
    </fieldset>
  );
}

/** What speaks of the issue by itself, and what one means to use for it. */
export function groundsFor(seen: Pick<SeatView, 'facts' | 'sheets'>, issue: string): readonly KnownFact[] {
  const { items } = draftOf(seen.sheets, 'evidence');
  const isMeant = (id: string): boolean => items.some((item) => item.fact === id && item.issue === issue);
  return ownFacts(seen).filter((fact) => GROUNDS.has(fact.kind) && (fact.issue === issue || isMeant(fact.id)));
}
const GROUNDS: ReadonlySet<KnownFact['kind']> = new Set([
  'evidence',
  'policy',
  'capacity',
  'decision-path',
  'deadline',
]);

function Rationale({ value, onChange }: Pick<PartProps, 'value' | 'onChange'>) {
  const { rationale = '' } = value;
  return (
    <TextField
      label={say('anchor.rationale')}
      hint={say('anchor.rationaleHint', { left: SHEET_ROOM.rationale - rationale.length })}
      value={rationale}
      rows={2}
      most={SHEET_ROOM.rationale}
      onChange={(text) => onChange({ ...value, rationale: text })}
    />
  );
}
