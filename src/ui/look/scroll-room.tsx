import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';

interface ScrollRoomProps {
  /** What stands in it. */
  readonly label: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** Room for what may be larger than it; where it is, the keyboard can scroll it too. */
export function ScrollRoom({ label, className, children }: ScrollRoomProps) {
  const host = useRef<HTMLElement>(null);
  const [isLarger, setLarger] = useState(false);
  useLayoutEffect(() => {
    const room = host.current;
    if (room === null) return undefined;
    const measure = (): void =>
      setLarger(room.scrollWidth > room.clientWidth || room.scrollHeight > room.clientHeight + 1);
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(room);
    return () => watch.disconnect();
  }, []);
  return (
    <section ref={host} className={className} {...(isLarger && { 'aria-label': label, tabIndex: 0 })}>
      {children}
    </section>
  );
}
