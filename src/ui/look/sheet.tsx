import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { classes } from './classes.ts';
import styles from './sheet.module.css';

export interface SheetProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly closeLabel: string;
  /** A dialog in the middle, a sheet from below (phones), a drawer from the end of the line. */
  readonly from?: 'middle' | 'below' | 'end' | undefined;
  readonly footer?: ReactNode | undefined;
  readonly children: ReactNode;
}

/** A modal sheet on the native dialog: Escape and a click beside it close it, focus comes back by itself. */
export function Sheet({ isOpen, onClose, title, closeLabel, from = 'middle', footer, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open === isOpen) return;
    if (isOpen) element.showModal();
    else element.close();
  }, [isOpen]);
  useEffect(() => {
    const element = dialog.current;
    const closeBeside = (event: MouseEvent) => {
      if (event.target === element) onClose();
    };
    element?.addEventListener('click', closeBeside);
    return () => element?.removeEventListener('click', closeBeside);
  }, [onClose]);

  return (
    <dialog
      ref={dialog}
      className={classes(styles.sheet, styles[from])}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // one that lies on top of this one closes alone
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
    >
      {isOpen && (
        <div className={styles.inside}>
          <header className={styles.head}>
            <h2 id={titleId} className="title-2">
              {title}
            </h2>
            <Button kind="quiet" icon="close" aria-label={closeLabel} onClick={onClose} />
          </header>
          <div className={styles.body}>{children}</div>
          {footer !== undefined && <footer className={styles.foot}>{footer}</footer>}
        </div>
      )}
    </dialog>
  );
}
