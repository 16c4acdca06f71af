import { useState } from 'react';
import type { Assignment } from '../../store/class/assignment.ts';
import { GRADEBOOKS, gradebookCsv, longCsv } from '../../store/class/class-csv.ts';
import { classJson } from '../../store/class/class-json.ts';
import type { ClassResult } from '../../store/class/class-result.ts';
import type { Remark } from '../../store/class/class-rows.ts';
import { fileNameOf } from '../keep/file-name.ts';
import { saveFile } from '../keep/save-file.ts';
import { Ask } from '../look/ask.tsx';
import { Button } from '../look/button.tsx';
import { say } from './class-say.ts';
import styles from './class.module.css';

interface ClassTakeProps {
  readonly assignment: Assignment;
  readonly result: ClassResult;
  readonly remarks: readonly Remark[];
  readonly onErase: () => void;
}

/** What one takes along, and what one takes away for good. */
export function ClassTake({ assignment, result, remarks, onErase }: ClassTakeProps) {
  const [isErasing, setErasing] = useState(false);
  const nameFor = (what: string, kind: string): string =>
    fileNameOf('parley-class', assignment.title, what).replace(/json$/u, kind);
  // spreadsheets take it for the old code page without the mark
  const table = (what: string, text: string): void => saveFile(nameFor(what, 'csv'), `\uFEFF${text}`, 'text/csv');
  return (
    <section className={styles.take} aria-labelledby="take">
      <h2 id="take" className="title-2">
        {say('export.title')}
      </h2>
      <p className="brief">{say('export.lead')}</p>
      <div className={styles.actions}>
        <Button icon="export" onClick={() => table('files', longCsv(result, remarks))}>
          {say('export.long')}
        </Button>
        {GRADEBOOKS.map((book) => (
          <Button key={book} icon="export" onClick={() => table(book, gradebookCsv(result, assignment, book))}>
            {say(`export.${book}`)}
          </Button>
        ))}
        <Button icon="export" onClick={() => saveFile(nameFor('all', 'json'), classJson(assignment, result, remarks))}>
          {say('export.json')}
        </Button>
      </div>
      <p className="caption">{say('export.note')}</p>
      <div>
        <Button kind="quiet" onClick={() => setErasing(true)}>
          {say('erase.files')}
        </Button>
      </div>
      <Ask
        isOpen={isErasing}
        onClose={() => setErasing(false)}
        title={say('erase.filesTitle')}
        body={say('erase.filesBody')}
        yes={say('erase.filesYes')}
        no={say('erase.no')}
        onYes={onErase}
      />
    </section>
  );
}
