import { MOMENTS, STRENGTHS, type Exhibit } from '../../domain/worksheet.ts';
import type { KnownFact } from '../../engine/seat-view.ts';
import { Chip, Tag } from '../look/chip.tsx';
import { Segmented } from '../look/segmented.tsx';
import { SelectField } from '../look/select-field.tsx';
import { checkOf } from '../words/checkable.ts';
import { say } from './desk-say.ts';
import styles from './evidence.module.css';
import { factLabel, issueLabel, ownFacts } from './labels.ts';
import { withField } from './sheet-drafts.ts';
import type { SheetFormProps } from './sheet-form.ts';
import forms from './sheet-forms.module.css';

/** What one can show: which of it one takes along, when, for what, and how far one thinks it carries. */
export function EvidenceForm({ words, seen, value, onChange }: SheetFormProps<'evidence'>) {
  const facts = ownFacts(seen);
  const put = (fact: string, exhibit: Exhibit | undefined): void =>
    onChange({
      items: facts.flatMap(({ id }) =>
        id === fact ? (exhibit ?? []) : (value.items.find((item) => item.fact === id) ?? []),
      ),
    });
  if (facts.length === 0) return <p className={forms.lead}>{say('evidence.none')}</p>;
  return (
    <>
      <p className={forms.lead}>{say('evidence.lead')}</p>
      <ul className={styles.facts} aria-label={say('evidence.list')}>
        {facts.map((fact) => (
          <FactRow
            key={fact.id}
            words={words}
            seen={seen}
            fact={fact}
            exhibit={value.items.find((item) => item.fact === fact.id)}
            onExhibit={(exhibit) => put(fact.id, exhibit)}
          />
        ))}
      </ul>
    </>
  );
}

interface FactRowProps extends Pick<SheetFormProps<'evidence'>, 'words' | 'seen'> {
  readonly fact: KnownFact;
  readonly exhibit: Exhibit | undefined;
  readonly onExhibit: (exhibit: Exhibit | undefined) => void;
}

function FactRow({ words, seen, fact, exhibit, onExhibit }: FactRowProps) {
  const name = factLabel(words, fact.id);
  return (
    <li className={styles.fact} data-taken={exhibit !== undefined || undefined}>
      <div className={styles.what}>
        <b>{name}</b>{' '}
        <Tag {...(fact.kind === 'risk' && { of: 'ethics' as const })}>
          {say(`fact.${fact.kind}`)} · {say(`check.${checkOf(fact)}`)}
        </Tag>
        <p>{words.scenario.facts[fact.id]?.about}</p>
      </div>
      <fieldset className={styles.when}>
        <legend className="visually-hidden">{say('evidence.when', { fact: name })}</legend>
        {MOMENTS.map((when) => (
          <Chip
            key={when}
            isPressed={exhibit?.when === when}
            onToggle={() => onExhibit(exhibit?.when === when ? undefined : { fact: fact.id, ...exhibit, when })}
          >
            {say(`evidence.${when}`)}
          </Chip>
        ))}
      </fieldset>
      {exhibit !== undefined && (
        <div className={styles.more}>
          <div>
            <span aria-hidden="true">{say('evidence.for')}</span>
            <SelectField
              label={say('evidence.forOf', { fact: name })}
              isLabelHidden
              none={say('evidence.general')}
              options={seen.issues.map(({ id }) => ({ value: id, label: issueLabel(words, id) }))}
              value={exhibit.issue}
              onChange={(issue) => onExhibit(withField(exhibit, 'issue', issue))}
            />
          </div>
          <div>
            <span aria-hidden="true">{say('evidence.strength')}</span>
            <Segmented
              legend={say('evidence.strengthOf', { fact: name })}
              isLegendHidden
              options={STRENGTHS.map((strength) => ({ value: strength, label: say(`strength.${strength}`) }))}
              value={exhibit.strength}
              onChange={(strength) => onExhibit({ ...exhibit, strength })}
            />
          </div>
        </div>
      )}
    </li>
  );
}
