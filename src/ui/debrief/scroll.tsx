import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import styles from './tables.module.css';

interface ScrollProps {
  /** What stands in it. */
  readonly label: string;
  readonly children: ReactNode;
}

/** Room for a table that may be wider than the page; where it is, the keyboard can scroll it too. */
export function Scroll({ label, children }: ScrollProps) {
  const host = useRef<HTMLElement>(null);
  const [isWider, setWider] = useState(false);
  useLayoutEffect(() => {
    const room = host.current;
    if (room === null) return undefined;
    const measure = (): void => setWider(room.scrollWidth > room.clientWidth);
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(room);
    return () => watch.disconnect();
  }, []);
  return (
    <section ref={host} className={styles.scroll} {...(isWider && { 'aria-label': label, tabIndex: 0 })}>
      {children}
    </section>
  );
}
