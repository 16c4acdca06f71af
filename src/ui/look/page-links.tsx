import { useEffect, useId, useRef, useState } from 'react';
import { Icon } from './icon.tsx';
import styles from './page-links.module.css';

export interface PageLink {
  readonly label: string;
  readonly href: string;
  readonly isCurrent: boolean;
}

export interface PageLinksProps {
  readonly links: readonly PageLink[];
  readonly label: string;
  /** What the button says on a phone where none of the links is the page one is on. */
  readonly menuLabel: string;
}

/** The main pages: side by side where there is room, folded behind one button on a phone. Escape and a touch beside it fold them again. */
export function PageLinks({ links, label, menuLabel }: PageLinksProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const nav = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const current = links.find(({ isCurrent }) => isCurrent);

  useEffect(() => {
    if (!isOpen) return;
    const closeBeside = ({ target }: Event) => {
      if (target instanceof Node && nav.current?.contains(target) !== true) setOpen(false);
    };
    const closeByKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', closeBeside);
    document.addEventListener('focusin', closeBeside);
    document.addEventListener('keydown', closeByKey);
    return () => {
      document.removeEventListener('pointerdown', closeBeside);
      document.removeEventListener('focusin', closeBeside);
      document.removeEventListener('keydown', closeByKey);
    };
  }, [isOpen]);

  return (
    <nav ref={nav} className={styles.pages} aria-label={label}>
      <button
        ref={button}
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="menu" />
        {current !== undefined && <span className="visually-hidden">{menuLabel}: </span>}
        {current?.label ?? menuLabel}
      </button>
      <ul id={id} className={styles.links} data-open={isOpen || undefined}>
        {links.map(({ label: words, href, isCurrent }) => (
          <li key={href}>
            <a href={href} aria-current={isCurrent ? 'page' : undefined} onClick={() => setOpen(false)}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
