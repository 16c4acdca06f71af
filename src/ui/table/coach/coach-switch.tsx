import { useState } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '../../look/button.tsx';
import { Sheet } from '../../look/sheet.tsx';
import { CoachFields } from '../../settings/coach-fields.tsx';
import { say } from '../../settings/coach-say.ts';
import styles from './coach.module.css';
import { useCoach } from './coach-context.tsx';

/** In the bar: how the coach is, and the way to change it. A phone has it among the settings. */
export function CoachSwitch() {
  const { mode, isForbidden } = useCoach();
  const [isOpen, setOpen] = useState(false);
  if (isForbidden) return null;
  const name = say('switch', { mode });
  return (
    <>
      <Button
        kind="quiet"
        icon="coach"
        className={styles.switch}
        aria-label={name}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <span className={styles.switchName}>{name}</span>
      </Button>
      {createPortal(
        <Sheet isOpen={isOpen} onClose={() => setOpen(false)} title={say('coach')} closeLabel={say('close')}>
          <CoachFields />
        </Sheet>,
        // a dialog is no part of the bar that opens it
        document.body,
      )}
    </>
  );
}
