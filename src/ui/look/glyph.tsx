import type { ReactElement } from 'react';
import { classes } from './classes.ts';
import styles from './glyph.module.css';

export const GLYPH_ROLES = ['me', 'them', 'reciprocity', 'batna', 'ethics'] as const;
export type GlyphRole = (typeof GLYPH_ROLES)[number];

const SHAPES = {
  me: <circle cx="6" cy="6" r="5.2" fill="var(--c-me)" />,
  them: <path d="M6 .3 11.7 6 6 11.7.3 6Z" fill="var(--c-them)" />,
  reciprocity: <path d="M0 3.8 4 .6v2h8V5H4v2ZM12 8.5l-4 3.2v-2H0V7.3Z" fill="var(--c-recip)" />,
  batna: (
    <>
      <path d="M1.2 12V.3h9.6V12" fill="var(--c-batna)" stroke="var(--glyph-ink, var(--c-ink))" strokeWidth="1.2" />
      <path d="M1.8.8l5 1.8v9.2h-5Z" fill="#17201c" />
    </>
  ),
  ethics: <path d="M1 1.2h10v5.2c0 2.6-2.2 4.3-5 5.4-2.8-1.1-5-2.8-5-5.4Z" fill="var(--c-ethics)" />,
} as const satisfies Record<GlyphRole, ReactElement>;

/** The mark of a role, shape before colour; it stands before the word that names the role. */
export function Glyph({ of, isLarge = false }: { readonly of: GlyphRole; readonly isLarge?: boolean | undefined }) {
  return (
    <svg className={classes(styles.glyph, isLarge && styles.large)} viewBox="0 0 12 12" aria-hidden="true">
      {SHAPES[of]}
    </svg>
  );
}

/** The two sides at one table: the mark of the product. */
export function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 26 26" aria-hidden="true">
      <path d="M1 15.5 5 10.5h16l4 5V19H1Z" fill="var(--room-table)" />
      <rect x="1" y="19" width="24" height="2.6" fill="var(--room-oak)" />
      <circle cx="8.5" cy="5.6" r="3.6" fill="var(--c-me)" />
      <path d="m17.5 1.6 4 4-4 4-4-4Z" fill="var(--c-them)" />
    </svg>
  );
}
