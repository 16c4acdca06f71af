import { ICONS, type IconName } from './icons.ts';
import styles from './icon.module.css';

/** A line icon, always beside a word or inside a button that has a name. */
export function Icon({ name }: { readonly name: IconName }) {
  return <span className={styles.icon} aria-hidden="true" dangerouslySetInnerHTML={{ __html: ICONS[name] }} />;
}
