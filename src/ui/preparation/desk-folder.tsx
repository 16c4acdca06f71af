import { Button } from '../look/button.tsx';
import { Icon } from '../look/icon.tsx';
import { say } from './desk-say.ts';
import styles from './desk-folder.module.css';

export const DESK_SHEETS = ['batna', 'issues'] as const;
export type DeskSheet = (typeof DESK_SHEETS)[number];

interface DeskFolderProps {
  readonly sheet: DeskSheet;
  readonly onSheet: (sheet: DeskSheet) => void;
  readonly done: number;
  readonly all: number;
  readonly isWritten: boolean;
  readonly hasBegun: boolean;
  readonly onSitDown: () => void;
}

/** The folder with the worksheets, and the way to the table that is always there. */
export function DeskFolder({ sheet, onSheet, done, all, isWritten, hasBegun, onSitDown }: DeskFolderProps) {
  return (
    <aside className={styles.folder} aria-label={say('page')}>
      <p className="title-3">{say('page')}</p>
      <nav aria-label={say('sheets')}>
        <ul>
          {DESK_SHEETS.map((name) => (
            <li key={name}>
              <button
                type="button"
                className={name === sheet ? styles.taken : undefined}
                aria-current={name === sheet ? 'true' : undefined}
                onClick={() => onSheet(name)}
              >
                <b>{say(`sheet.${name}`)}</b>
                <small>{say(`sheetNote.${name}`)}</small>
                {name === 'batna' && (
                  <em>
                    {done === all ? (
                      <>
                        <Icon name="check" />
                        <span className="visually-hidden">{say('done')}</span>
                      </>
                    ) : (
                      <>
                        <span aria-hidden="true">
                          {done}/{all}
                        </span>
                        <span className="visually-hidden">{say('progress', { done, all })}</span>
                      </>
                    )}
                  </em>
                )}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.leave}>
        <p>{say(isWritten ? 'gradeNoteDone' : 'gradeNote')}</p>
        <Button kind="ink" size="main" iconAfter="forward" onClick={onSitDown}>
          {say(hasBegun ? 'toTable' : 'sitDown')}
        </Button>
      </div>
    </aside>
  );
}
