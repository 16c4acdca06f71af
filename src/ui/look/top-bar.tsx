import type { ReactNode } from 'react';
import { Mark } from './glyph.tsx';
import { PageLinks, type PageLinksProps } from './page-links.tsx';
import styles from './top-bar.module.css';

export interface TopBarProps {
  readonly brand: string;
  readonly homeHref: string;
  /** The scenario at hand; makes the brand shrink to its mark on phones. */
  readonly title?: string | undefined;
  readonly note?: string | undefined;
  readonly pages?: PageLinksProps | undefined;
  /** What is the same everywhere. */
  readonly end?: ReactNode | undefined;
  /** What can be done here: print, export, the door. */
  readonly children?: ReactNode | undefined;
}

/** The bar on top: home, where one is, what one can do. */
export function TopBar({ brand, homeHref, title, note, pages, children, end }: TopBarProps) {
  return (
    <header className={styles.bar}>
      <a className={styles.brand} href={homeHref}>
        <Mark />
        <span className={title === undefined ? undefined : styles.word}>{brand}</span>
      </a>
      {pages !== undefined && <PageLinks {...pages} />}
      {title !== undefined && <span className={styles.title}>{title}</span>}
      {note !== undefined && <span className={styles.note}>{note}</span>}
      <div className={styles.actions}>{children}</div>
      {end !== undefined && <div className={styles.end}>{end}</div>}
    </header>
  );
}
