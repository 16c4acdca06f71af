import type { CSSProperties } from 'react';
import type { Package } from '../../domain/package.ts';
import { formatPoints } from '../../text/numbers.ts';
import { sayIssue, sayList } from '../../text/options.ts';
import type { Words } from '../../text/words.ts';
import { Button } from '../look/button.tsx';
import { Glyph } from '../look/glyph.tsx';
import styles from './bundles.module.css';
import {
  columnsOf,
  compareBundles,
  withBundle,
  withOption,
  wholeColumns,
  type Column,
  type Compared,
} from './bundles.ts';
import { say } from './desk-say.ts';
import { issueLabel } from './labels.ts';
import { OptionSelect } from './option-select.tsx';
import type { SheetFormProps } from './sheet-form.ts';
import forms from './sheet-forms.module.css';

/** The MESO grid: three whole packages side by side, each with its own points while one fills it in. */
export function BundlesForm({ words, seen, value: { bundles }, onChange }: SheetFormProps<'meso'>) {
  const columns = columnsOf(bundles, seen.issues);
  const rows: CSSProperties & Record<`--${string}`, number> = { '--rows': seen.issues.length };
  return (
    <>
      <p className={forms.lead}>{say('meso.lead')}</p>
      <div className={styles.grid} style={rows}>
        <div className={styles.issues} aria-hidden="true">
          <span />
          {seen.issues.map(({ id }) => (
            <span key={id}>{issueLabel(words, id)}</span>
          ))}
        </div>
        {columns.map((column, at) => (
          <BundleColumn
            key={column.letter}
            column={column}
            words={words}
            seen={seen}
            from={columns.find(({ bundle, letter }) => letter !== column.letter && Object.keys(bundle).length > 0)}
            onOption={(issue, option) => onChange({ bundles: withOption(bundles, { at, issue, option }) })}
            onBundle={(bundle) => onChange({ bundles: withBundle(bundles, at, bundle) })}
          />
        ))}
      </div>
      <output className={styles.compared}>
        <span>{comparedText(words, compareBundles(columns, seen.issues))}</span>
        <BelowLimit columns={columns} words={words} limit={seen.written} />
      </output>
    </>
  );
}

interface BundleColumnProps extends Pick<SheetFormProps<'meso'>, 'words' | 'seen'> {
  readonly column: Column;
  /** Another one to start from. */
  readonly from: Column | undefined;
  readonly onOption: (issue: string, option: Package[string] | undefined) => void;
  readonly onBundle: (bundle: Package) => void;
}

function BundleColumn({ column, words, seen, from, onOption, onBundle }: BundleColumnProps) {
  const { letter, bundle, points } = column;
  const filled = Object.keys(bundle).length;
  const name = say('meso.bundle', { letter });
  return (
    <section className={styles.bundle} aria-label={name}>
      <header>
        <h2 className="title-3">
          <Glyph of="me" /> {name}
        </h2>
        <p className={styles.points}>
          {points === undefined ? (
            <small>{filled === 0 ? '' : say('meso.open', { n: seen.issues.length - filled })}</small>
          ) : (
            <>
              <b>{formatPoints(words.messages.phrases.number, points)}</b> <small>{say('meso.to')}</small>
            </>
          )}
        </p>
      </header>
      {seen.issues.map((issue) => (
        <div key={issue.id} className={styles.cell}>
          <span aria-hidden="true">{issueLabel(words, issue.id)}</span>
          <OptionSelect
            words={words}
            issue={issue}
            label={say('meso.optionOf', { letter, issue: issueLabel(words, issue.id) })}
            value={bundle[issue.id]}
            onChange={(option) => onOption(issue.id, option)}
          />
        </div>
      ))}
      <footer>
        {filled === 0 && from !== undefined && (
          <Button
            kind="quiet"
            aria-label={say('meso.copyOf', { letter, from: from.letter })}
            onClick={() => onBundle(from.bundle)}
          >
            {say('meso.copy', { letter: from.letter })}
          </Button>
        )}
        {filled > 0 && (
          <Button kind="quiet" aria-label={say('meso.clearOf', { letter })} onClick={() => onBundle({})}>
            {say('meso.clear')}
          </Button>
        )}
      </footer>
    </section>
  );
}

function comparedText(words: Words, compared: Compared): string {
  switch (compared.kind) {
    case 'too-few':
      return say('meso.too-few');
    case 'same':
      return say('meso.same', { letters: sayList(words, compared.letters) });
    case 'equal':
    case 'unequal':
      return say(`meso.${compared.kind}`, {
        points: formatPoints(words.messages.phrases.number, compared.apart),
        least: compared.least,
        issues: sayList(
          words,
          compared.issues.map((id) => sayIssue(words, id)),
        ),
      });
  }
}

/** Bundles that one would sooner leave than sign. */
function BelowLimit({
  columns,
  words,
  limit,
}: {
  readonly columns: readonly Column[];
  readonly words: Words;
  readonly limit: number | undefined;
}) {
  if (limit === undefined) return undefined;
  const below = wholeColumns(columns).filter(({ points }) => points < limit);
  if (below.length === 0) return undefined;
  return (
    <span>
      <Glyph of="batna" />{' '}
      {say('meso.below', {
        n: below.length,
        letters: sayList(
          words,
          below.map(({ letter }) => letter),
        ),
        points: formatPoints(words.messages.phrases.number, limit),
      })}
    </span>
  );
}
