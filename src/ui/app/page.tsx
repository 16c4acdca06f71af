import type { ReactNode } from 'react';
import styles from './page.module.css';
import { ShellBar, type ShellBarProps } from './shell-bar.tsx';

interface PageProps {
  readonly title: string;
  readonly bar: ShellBarProps;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** A page of a few lines: its heading, its words, what one can do. */
export function Page({ title, bar, children, actions }: PageProps) {
  return (
    <>
      <ShellBar {...bar} />
      <main id="main" tabIndex={-1} className={styles.page}>
        <h1 className="title-1" tabIndex={-1}>
          {title}
        </h1>
        {children}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </main>
    </>
  );
}
