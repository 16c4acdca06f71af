import type { ReactNode } from 'react';
import { ScrollRoom } from '../look/scroll-room.tsx';
import styles from './tables.module.css';

/** Room for a table that may be wider than the page. */
export const Scroll = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <ScrollRoom label={label} className={styles.scroll}>
    {children}
  </ScrollRoom>
);
