import { useState } from 'react';
import { numberInWords } from '../../text/numbers.ts';
import { capital } from '../../text/template.ts';
import type { Words } from '../../text/words.ts';
import { Button } from '../look/button.tsx';
import { Icon } from '../look/icon.tsx';
import { PHONE, useMedia } from '../table/use-media.ts';
import styles from './desk-folder.module.css';
import { DESK_SHEETS, isDone, WRITTEN_SHEETS, type DeskSheet, type Progress } from './desk-progress.ts';
import { say } from './desk-say.ts';

/** How far every sheet is; the one that is only read has no progress. */
export type DeskProgress = { readonly [Name in Exclude<DeskSheet, 'issues'>]: Progress };

interface DeskFolderProps {
  readonly words: Words;
  readonly sheet: DeskSheet;
  readonly onSheet: (sheet: DeskSheet) => void;
  readonly progress: DeskProgress;
  readonly isWritten: boolean;
  readonly hasBegun: boolean;
  readonly onSitDown: () => void;
}

/** The folder with the worksheets, and the way to the table that is always there. */
export function DeskFolder({ words, sheet, onSheet, progress, isWritten, hasBegun, onSitDown }: DeskFolderProps) {
  const isPhone = useMedia(PHONE);
  const [isOpen, setOpen] = useState(false);
  return (
    <aside className={styles.folder} aria-label={say('page')}>
      <p className="title-3">{say('page')}</p>
      {isPhone && (
        <Button
          className={styles.toggle}
          iconAfter={isOpen ? 'up' : 'down'}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {say('sheetAt', {
            n: DESK_SHEETS.indexOf(sheet) + 1,
            all: DESK_SHEETS.length,
            sheet: say(`sheet.${sheet}`),
          })}
        </Button>
      )}
      {(!isPhone || isOpen) && (
        <nav aria-label={say('sheets')}>
          <ul>
            {DESK_SHEETS.map((name) => (
              <li key={name}>
                <button
                  type="button"
                  className={name === sheet ? styles.taken : undefined}
                  aria-current={name === sheet ? 'true' : undefined}
                  onClick={() => {
                    setOpen(false);
                    onSheet(name);
                  }}
                >
                  <b>{say(`sheet.${name}`)}</b>
                  <small>{say(`sheetNote.${name}`)}</small>
                  {name !== 'issues' && <Done progress={progress[name]} />}
                </button>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className={styles.leave}>
        <p>
          <b>{writtenText(words, progress)}</b> {say(isWritten ? 'gradeNoteDone' : 'gradeNote')}
        </p>
        <Button kind="ink" size="main" iconAfter="forward" onClick={onSitDown}>
          {say(hasBegun ? 'toTable' : 'sitDown')}
        </Button>
      </div>
    </aside>
  );
}

/** A tick, how much of it there is, or nothing while it is blank. */
function Done({ progress }: { readonly progress: Progress }) {
  const { done, all } = progress;
  if (done === 0) return undefined;
  return (
    <em>
      {isDone(progress) ? (
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
  );
}

function writtenText({ messages }: Words, progress: DeskProgress): string {
  const { number } = messages.phrases;
  const n = WRITTEN_SHEETS.filter((name) => isDone(progress[name])).length;
  return say('written', {
    n,
    done: capital(numberInWords(number, n)),
    all: numberInWords(number, WRITTEN_SHEETS.length),
  });
}
