import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import styles from './tabs.module.css';

export interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly label: string; readonly count?: number | undefined }[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  /** What stands at the end of the row. */
  readonly aside?: ReactNode | undefined;
  /** Its panel scrolls, and may hold nothing that takes the focus: then it takes it itself. */
  readonly isScrolled?: boolean | undefined;
  /** The panel of the tab in front. */
  readonly children: ReactNode;
}

const STEPS: Record<string, (index: number, count: number) => number> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

export function Tabs<Id extends string>(props: TabsProps<Id>) {
  const { label, tabs, value, onChange, aside, isScrolled = false, children } = props;
  const base = useId();
  const row = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (row.current === null) return undefined;
    // told once at the start too, when the page has been laid out: asking now would lay it out twice
    const watch = new ResizeObserver(() => bringIntoSight(row.current));
    watch.observe(row.current);
    return () => watch.disconnect();
  }, [value]);

  function move(event: KeyboardEvent, index: number): void {
    const next = STEPS[event.key]?.(index, tabs.length);
    const tab = next === undefined ? undefined : tabs[next];
    if (next === undefined || tab === undefined) return;
    event.preventDefault();
    onChange(tab.id);
    row.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  }

  return (
    <div className={styles.tabs}>
      <div className={styles.top}>
        <div ref={row} className={styles.row} role="tablist" aria-label={label}>
          {tabs.map((tab, index) => (
            <button
              key={tab.id}
              type="button"
              role="tab"
              id={`${base}-${tab.id}`}
              className={styles.tab}
              aria-selected={tab.id === value}
              aria-controls={`${base}-panel`}
              tabIndex={tab.id === value ? 0 : -1}
              onClick={() => onChange(tab.id)}
              onKeyDown={(event) => move(event, index)}
            >
              {tab.label}
              {tab.count !== undefined && <small> {tab.count}</small>}
            </button>
          ))}
        </div>
        {aside}
      </div>
      <div
        role="tabpanel"
        id={`${base}-panel`}
        className={styles.panel}
        aria-labelledby={`${base}-${value}`}
        tabIndex={isScrolled ? 0 : undefined}
      >
        {children}
      </div>
    </div>
  );
}

/** A tab that comes to the front by itself, or when its row gets narrower, may stand beyond the edge. */
function bringIntoSight(row: HTMLElement | null): void {
  const tab = row?.querySelector<HTMLElement>('[aria-selected="true"]');
  if (!row || !tab) return;
  const left = tab.offsetLeft - row.offsetLeft;
  const right = left + tab.offsetWidth;
  if (left < row.scrollLeft) row.scrollLeft = left;
  else if (right > row.scrollLeft + row.clientWidth) row.scrollLeft = right - row.clientWidth;
}
