import type { CSSProperties, ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './plate.module.css';

export interface PlateProps {
  readonly tone?: 'plain' | 'batna' | undefined;
  readonly style?: CSSProperties | undefined;
  readonly children: ReactNode;
}

/** A small brass-less plate beside a thing in the room: what it means, then the number. */
export function Plate({ tone = 'plain', style, children }: PlateProps) {
  return (
    <p className={classes(styles.plate, tone === 'batna' && styles.batna)} style={style}>
      {children}
    </p>
  );
}

export interface NameTentProps {
  readonly name: string;
  /** The feeling in words; the face never goes without them. */
  readonly mood: string;
  /** A line on the wall where the table is full; on phones the mood alone, the name for those who listen. */
  readonly shape?: 'tent' | 'line' | 'mood' | undefined;
  readonly style?: CSSProperties | undefined;
}

export function NameTent({ name, mood, shape = 'tent', style }: NameTentProps) {
  return (
    <p className={shape === 'tent' ? styles.tent : styles.line} style={style}>
      <b className={shape === 'mood' ? 'visually-hidden' : styles.name}>{name}</b> <i>{mood}</i>
    </p>
  );
}
