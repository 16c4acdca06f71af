import type { ReactNode } from 'react';
import styles from './chip.module.css';
import { classes } from './classes.ts';
import { Glyph, type GlyphRole } from './glyph.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

export interface ChipProps {
  readonly isPressed: boolean;
  readonly onToggle: () => void;
  readonly icon?: IconName | undefined;
  readonly glyph?: GlyphRole | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly children: ReactNode;
}

/** One thing that is on or off: a filter, a piece of evidence, a way of saying it. */
export function Chip({ isPressed, onToggle, icon, glyph, isDisabled = false, children }: ChipProps) {
  const shown = icon ?? (isPressed ? 'check' : undefined);
  return (
    <button
      type="button"
      className={classes(styles.chip, isPressed && styles.on)}
      aria-pressed={isPressed}
      disabled={isDisabled}
      onClick={onToggle}
    >
      {shown && <Icon name={shown} />}
      {children}
      {glyph && <Glyph of={glyph} />}
    </button>
  );
}

/** A short remark in the colour and with the glyph of a role. */
export function Tag({ of, children }: { readonly of?: GlyphRole | undefined; readonly children: ReactNode }) {
  return (
    <span className={classes(styles.tag, of && styles[of])}>
      {of && <Glyph of={of} />}
      {children}
    </span>
  );
}
