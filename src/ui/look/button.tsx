import type { ComponentProps } from 'react';
import styles from './button.module.css';
import { classes } from './classes.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

export interface ButtonProps extends ComponentProps<'button'> {
  /** Ink for the one main action, door for leaving, quiet inside bars and rows. */
  readonly kind?: 'plain' | 'ink' | 'quiet' | 'door' | undefined;
  readonly size?: 'normal' | 'main' | undefined;
  readonly icon?: IconName | undefined;
  readonly iconAfter?: IconName | undefined;
}

export function Button({
  kind = 'plain',
  size = 'normal',
  icon,
  iconAfter,
  className,
  children,
  ...rest
}: ButtonProps) {
  const isIconOnly = children === undefined || children === null;
  return (
    <button
      type="button"
      className={classes(styles.button, styles[kind], styles[size], isIconOnly && styles.iconOnly, className)}
      {...rest}
    >
      {icon && <Icon name={icon} />}
      {children}
      {iconAfter && <Icon name={iconAfter} />}
    </button>
  );
}

export interface LinkButtonProps extends ComponentProps<'a'> {
  readonly kind?: ButtonProps['kind'] | undefined;
  readonly size?: ButtonProps['size'] | undefined;
  readonly icon?: IconName | undefined;
  readonly iconAfter?: IconName | undefined;
}

/** A link that looks like a button: it goes somewhere, it does nothing. */
export function LinkButton({
  kind = 'plain',
  size = 'normal',
  icon,
  iconAfter,
  className,
  children,
  ...rest
}: LinkButtonProps) {
  return (
    <a className={classes(styles.button, styles[kind], styles[size], className)} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
      {iconAfter && <Icon name={iconAfter} />}
    </a>
  );
}
