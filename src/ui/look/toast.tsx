import { useEffect, useRef, type ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';
import styles from './toast.module.css';

export interface ToastProps {
  readonly icon?: IconName | undefined;
  readonly children: ReactNode;
  readonly action?: { readonly label: string; readonly onClick: () => void } | undefined;
}

/** A short word that floats and goes; whoever shows it also says it in a live region. */
export function Toast({ icon, children, action }: ToastProps) {
  return (
    <div className={styles.toast}>
      {icon && <Icon name={icon} />}
      <span className={styles.words}>{children}</span>
      {action && (
        <button type="button" className={styles.action} onClick={action.onClick}>
          {action.label}
        </button>
      )}
    </div>
  );
}

/** The caption of a sound: "a chair creaks". A dialog would cover it with its backdrop: while one is open it lies on top of that. */
export function SoundCaption({ children }: { readonly children: ReactNode }) {
  const host = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const caption = host.current;
    // older browsers know no layer above a dialog
    if (caption === null || !('showPopover' in caption) || caption.hasAttribute('popover')) return;
    if (document.querySelector('dialog[open]') === null) return;
    caption.setAttribute('popover', 'manual');
    caption.showPopover();
  });
  return (
    <p ref={host} className={styles.caption}>
      <Icon name="captions" />
      {children}
    </p>
  );
}

/** Says its words to those who listen; keep it mounted and change the words. */
export function LiveRegion({
  message,
  isUrgent = false,
}: {
  readonly message: string;
  readonly isUrgent?: boolean | undefined;
}) {
  return (
    <div className="visually-hidden" role={isUrgent ? 'alert' : 'status'} aria-live={isUrgent ? 'assertive' : 'polite'}>
      {message}
    </div>
  );
}
