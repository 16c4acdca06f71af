import type { ReactNode } from 'react';
import { Mark } from './glyph.tsx';
import styles from './top-bar.module.css';

export interface TopBarProps {
  readonly brand: string;
  readonly homeHref: string;
  /** The scenario at hand; makes the brand shrink to its mark on phones. */
  readonly title?: string | undefined;
  readonly note?: string | undefined;
  readonly links?:
    | readonly { readonly label: string; readonly href: string; readonly isCurrent: boolean }[]
    | undefined;
  readonly linksLabel?: string | undefined;
  /** Time, coach, sound, the door. */
  readonly children?: ReactNode | undefined;
}

export function TopBar({ brand, homeHref, title, note, links = [], linksLabel, children }: TopBarProps) {
  return (
    <header className={styles.bar}>
      <a className={styles.brand} href={homeHref}>
        <Mark />
        <span className={title === undefined ? undefined : styles.word}>{brand}</span>
      </a>
      {links.length > 0 && (
        <nav className={styles.links} aria-label={linksLabel}>
          {links.map(({ label, href, isCurrent }) => (
            <a key={href} href={href} aria-current={isCurrent ? 'page' : undefined}>
              {label}
            </a>
          ))}
        </nav>
      )}
      {title !== undefined && <span className={styles.title}>{title}</span>}
      {note !== undefined && <span className={styles.note}>{note}</span>}
      <div className={styles.actions}>{children}</div>
    </header>
  );
}
