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
  /** A line on the wall, on phones and where the table is full: the mood alone, the name for those who listen. */
  readonly isLine?: boolean | undefined;
  /** Shows the name in the line too, where there is room. */
  readonly hasName?: boolean | undefined;
  readonly style?: CSSProperties | undefined;
}

export function NameTent({ name, mood, isLine = false, hasName = false, style }: NameTentProps) {
  return (
    <p className={isLine ? styles.line : styles.tent} style={style}>
      <b className={isLine && !hasName ? 'visually-hidden' : styles.name}>{name}</b> <i>{mood}</i>
    </p>
  );
}
