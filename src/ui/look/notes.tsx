import { Children, useId, type ReactNode } from 'react';
import { classes } from './classes.ts';
import { Icon } from './icon.tsx';
import styles from './notes.module.css';

export interface EmptyStateProps {
  readonly title: string;
  readonly children?: ReactNode | undefined;
  /** The one thing to do about it. */
  readonly action?: ReactNode | undefined;
}

/** Nothing here yet, why, and what to do. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <p className="title-3">{title}</p>
      {children !== undefined && <div className={styles.text}>{children}</div>}
      {action}
    </div>
  );
}

export interface ErrorNoteProps {
  readonly title: string;
  /** Every problem with its place. */
  readonly problems?: readonly string[] | undefined;
  readonly children?: ReactNode | undefined;
  readonly action?: ReactNode | undefined;
}

/** Something went wrong, said plainly, with its places and a way on. */
export function ErrorNote({ title, problems = [], children, action }: ErrorNoteProps) {
  const id = useId();
  return (
    <section className={styles.error} role="alert" aria-labelledby={id}>
      <Icon name="warning" />
      <div className={styles.text}>
        <p id={id} className="title-3">
          {title}
        </p>
        {children}
        {problems.length > 0 && (
          <ul className={styles.problems}>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
        {action !== undefined && <div className={styles.actions}>{action}</div>}
      </div>
    </section>
  );
}

export interface CoachNoteProps {
  /** Whose note it is, for who cannot see its cap. */
  readonly label: string;
  readonly title: string;
  readonly children: ReactNode;
  /** A better line, in quotation marks, and what it is. */
  readonly line?: string | undefined;
  readonly lineLabel?: string | undefined;
  readonly actions?: ReactNode | undefined;
}

/** The coach: before a risky move, or after it. */
export function CoachNote({ label, title, children, line, lineLabel, actions }: CoachNoteProps) {
  return (
    <div role="note" aria-label={label} className={styles.coach}>
      <Icon name="coach" />
      <div className={styles.coaching}>
        <div className={styles.words}>
          <p>
            <b>{title}</b> {children}
          </p>
          {line !== undefined && (
            <p>
              {lineLabel !== undefined && <span className="caption">{lineLabel} </span>}
              <span className="said">{line}</span>
            </p>
          )}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}

export interface ScriptLineProps {
  readonly speaker: ReactNode;
  readonly owner: 'me' | 'them';
  /** Round and acts, in the gutter. */
  readonly gutter?: readonly ReactNode[] | undefined;
  readonly direction?: string | undefined;
  readonly children: ReactNode;
  /** What the offer in it is worth, what was learned. */
  readonly below?: ReactNode | undefined;
}

/** One line of the script: who, how, and what was said. */
export function ScriptLine({ speaker, owner, gutter = [], direction, children, below }: ScriptLineProps) {
  return (
    <div className={styles.line}>
      <div className={styles.gutter}>
        {Children.map(gutter, (word) => (
          <span>{word}</span>
        ))}
      </div>
      <div>
        <p className={classes(styles.speaker, `role-${owner}`)}>{speaker}</p>
        {direction !== undefined && <p className="direction">{direction}</p>}
        <p className="said">{children}</p>
        {below}
      </div>
    </div>
  );
}
