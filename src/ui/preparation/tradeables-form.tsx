import { IMPORTANCES, type Tradeable } from '../../domain/worksheet.ts';
import type { OwnIssue } from '../../engine/seat-view.ts';
import { pointsOn } from '../../store/select/worth-to-me.ts';
import { toPoints } from '../../kernel/brand.ts';
import { formatPoints } from '../../text/numbers.ts';
import { sayIssue, sayList } from '../../text/options.ts';
import { Glyph } from '../look/glyph.tsx';
import { Segmented } from '../look/segmented.tsx';
import { SelectField } from '../look/select-field.tsx';
import { Tag } from '../look/chip.tsx';
import { say } from './desk-say.ts';
import { issueLabel } from './labels.ts';
import { OptionSelect } from './option-select.tsx';
import { draftOf, rowOf, withField, withRow } from './sheet-drafts.ts';
import type { SheetFormProps } from './sheet-form.ts';
import forms from './sheet-forms.module.css';
import styles from './tradeables.module.css';

/** What counts, what could be given, what for, and where one wants to end: a row for each issue. */
export function TradeablesForm({ words, seen, value, onChange }: SheetFormProps<'tradeables'>) {
  const theirs = draftOf(seen.sheets, 'counterparty').issues;
  const cheap = seen.issues.filter(({ id }) => theirs.includes(id) && rowOf(value, id).importance === 'low');
  return (
    <>
      <p className={forms.lead}>{say('tradeables.lead')}</p>
      <ul className={styles.table} aria-label={say('tradeables.list')}>
        <li className={styles.columns} aria-hidden="true">
          <span>{say('tradeables.issue')}</span>
          {(['importance', 'target', 'give', 'get'] as const).map((column) => (
            <span key={column}>{say(`tradeables.${column}`)}</span>
          ))}
        </li>
        {seen.issues.map((issue) => (
          <Row
            key={issue.id}
            words={words}
            issue={issue}
            issues={seen.issues}
            row={rowOf(value, issue.id)}
            mayCountForThem={theirs.includes(issue.id)}
            onRow={(row) => onChange(withRow(value, row, seen.issues))}
          />
        ))}
      </ul>
      <p className={cheap.length > 0 ? forms.result : 'caption'}>
        {cheap.length > 0 && <Glyph of="reciprocity" />}{' '}
        {cheap.length === 0
          ? say('tradeables.funds.hint')
          : say('tradeables.funds', {
              issues: sayList(
                words,
                cheap.map(({ id }) => sayIssue(words, id)),
              ),
            })}
      </p>
    </>
  );
}

interface RowProps {
  readonly words: SheetFormProps<'tradeables'>['words'];
  readonly issue: OwnIssue;
  readonly issues: readonly OwnIssue[];
  readonly row: Tradeable;
  readonly mayCountForThem: boolean;
  readonly onRow: (row: Tradeable) => void;
}

function Row({ words, issue, issues, row, mayCountForThem, onRow }: RowProps) {
  const { number } = words.messages.phrases;
  const name = issueLabel(words, issue.id);
  const room = roomIn(issue, row);
  return (
    <li className={styles.row}>
      <p className={styles.name}>
        <b>{name}</b>
        <span>{say('issues.weight', { points: formatPoints(number, Math.max(...issue.points)) })}</span>
        {mayCountForThem && <Tag of="them">{say('tradeables.cheap')}</Tag>}
      </p>
      <div className={styles.importance}>
        <Segmented
          legend={say('tradeables.importanceOf', { issue: name })}
          isLegendHidden
          isEven
          options={IMPORTANCES.map((importance) => ({ value: importance, label: say(`importance.${importance}`) }))}
          value={row.importance}
          onChange={(importance) => onRow({ ...row, importance })}
        />
      </div>
      {row.importance !== undefined && <Terms words={words} issue={issue} issues={issues} row={row} onRow={onRow} />}
      {room !== undefined && (
        <p className={styles.room}>
          {room > 0 ? say('tradeables.room', { points: formatPoints(number, room) }) : say('tradeables.noRoom')}
        </p>
      )}
    </li>
  );
}

/** Where one wants to end, how far one could go, and for what: asked once it is said how much the issue counts. */
function Terms({ words, issue, issues, row, onRow }: Omit<RowProps, 'mayCountForThem'>) {
  const name = issueLabel(words, issue.id);
  return (
    <>
      <div className={styles.cell}>
        <span aria-hidden="true">{say('tradeables.target')}</span>
        <OptionSelect
          words={words}
          issue={issue}
          label={say('tradeables.targetOf', { issue: name })}
          value={row.target}
          onChange={(target) => onRow(withField(row, 'target', target))}
        />
      </div>
      <div className={styles.cell}>
        <span aria-hidden="true">{say('tradeables.give')}</span>
        <OptionSelect
          words={words}
          issue={issue}
          label={say('tradeables.giveOf', { issue: name })}
          value={row.give}
          onChange={(give) => onRow(withField(row, 'give', give))}
        />
      </div>
      <div className={styles.cell}>
        <span aria-hidden="true">{say('tradeables.get')}</span>
        <SelectField
          label={say('tradeables.getOf', { issue: name })}
          isLabelHidden
          none={say('choose')}
          options={issues
            .filter(({ id }) => id !== issue.id)
            .map(({ id }) => ({ value: id, label: issueLabel(words, id) }))}
          value={row.get}
          onChange={(get) => onRow(withField(row, 'get', get))}
        />
      </div>
    </>
  );
}

/** Own points between target and what one could go to, once both are written. */
function roomIn(issue: OwnIssue, { target, give }: Tradeable): number | undefined {
  return target === undefined || give === undefined
    ? undefined
    : toPoints(pointsOn(issue, target) - pointsOn(issue, give));
}
