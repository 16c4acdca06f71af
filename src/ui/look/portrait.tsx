import { classes } from './classes.ts';
import styles from './portrait.module.css';

export interface PortraitProps {
  /** Folder below `characters/`. */
  readonly id: string;
  readonly face: string;
  /** Empty where the name stands beside it. */
  readonly alt: string;
  /** Only the head, for small pictures. */
  readonly isHead?: boolean | undefined;
  readonly width: number;
}

/** A person of the cast in front of the wall. */
export function Portrait({ id, face, alt, isHead = false, width }: PortraitProps) {
  return (
    <span className={styles.frame} style={{ width, height: Math.round(isHead ? width * 1.05 : width * 0.82) }}>
      <img
        className={classes(isHead ? styles.head : styles.half)}
        src={`${import.meta.env.BASE_URL}characters/${id}/${face}.svg`}
        alt={alt}
        draggable={false}
      />
    </span>
  );
}
