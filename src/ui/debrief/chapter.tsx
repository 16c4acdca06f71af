import type { ReactNode } from 'react';
import { Icon } from '../look/icon.tsx';
import styles from './chapter.module.css';

interface ChapterProps {
  readonly id: string;
  readonly title: string;
  /** What one learns without opening it. */
  readonly fact: string;
  readonly onOpen?: () => void;
  /** Not for the printer: what it shows has to be worked out first, or can be taken along as a file. */
  readonly isOffPaper?: boolean;
  readonly children: ReactNode;
}

/** A part of the debrief that one opens when one wants it; its summary says what is in it. */
export function Chapter({ id, title, fact, onOpen, isOffPaper = false, children }: ChapterProps) {
  return (
    <details
      id={id}
      className={styles.chapter}
      data-off-paper={isOffPaper || undefined}
      onToggle={({ currentTarget }) => currentTarget.open && onOpen?.()}
    >
      <summary>
        <h2 className="title-2">{title}</h2>
        <span className={styles.fact}>{fact}</span>
        <Icon name="down" />
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
