import styles from './sheet-head.module.css';
import { say } from './desk-say.ts';
import { DESK_SHEETS, type DeskSheet } from './desk-progress.ts';

interface SheetHeadProps {
  readonly sheet: DeskSheet;
  readonly title: string;
  /** A word of the trade, explained where it comes up, with its source. */
  readonly term?: { readonly term: string; readonly about: string; readonly source: string } | undefined;
}

/** What a sheet asks, and the word for it. */
export function SheetHead({ sheet, title, term }: SheetHeadProps) {
  return (
    <header className={styles.head}>
      <div>
        <p className="caption">{say('worksheet', { n: DESK_SHEETS.indexOf(sheet) + 1 })}</p>
        <h1 className="title-1" tabIndex={-1}>
          {title}
        </h1>
      </div>
      {term !== undefined && (
        <p className={styles.term}>
          <b>{term.term}</b>: {term.about} <span>{say('source', { source: term.source })}</span>
        </p>
      )}
    </header>
  );
}
