import { useState } from 'react';
import { linkTo, ROUTES } from '../app/routes.ts';
import { Button } from '../look/button.tsx';
import { LiveRegion } from '../look/toast.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import { say } from './games-say.ts';
import styles from './games.module.css';

interface EraseEverythingProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** How many tables there are, and how many of them are not over. */
  readonly tables: number;
  readonly open: number;
  /** Resolves with what is to be said of it. */
  readonly onExport: () => Promise<string>;
  readonly onYes: () => Promise<void>;
}

/** Names all that would go, and offers to take it along first. */
export function EraseEverything({ isOpen, onClose, tables, open, onExport, onYes }: EraseEverythingProps) {
  const [said, setSaid] = useState('');
  return (
    <EraseDialog
      isOpen={isOpen}
      onClose={onClose}
      title={say('eraseAllTitle')}
      body={say('eraseAllBody')}
      yes={say('eraseAllYes')}
      onYes={onYes}
    >
      <ul className={styles.goes}>
        <li>{say('eraseAll.tables', { n: tables, open })}</li>
        <li>{say('eraseAll.written')}</li>
        <li>{say('eraseAll.progress')}</li>
        <li>{say('eraseAll.shared')}</li>
        <li>{say('eraseAll.settings')}</li>
      </ul>
      <p>
        <a href={linkTo(ROUTES.privacy)} onClick={onClose}>
          {say('eraseAllWhere')}
        </a>
      </p>
      {tables > 0 && (
        <>
          <p>{say('eraseAllFirst')}</p>
          <Button icon="export" className={styles.first} onClick={() => void onExport().then(setSaid)}>
            {say('exportFirst')}
          </Button>
        </>
      )}
      <p className={styles.said}>{said}</p>
      <LiveRegion message={said} />
    </EraseDialog>
  );
}
