import { memo, useEffect, useRef } from 'react';
import type { ScriptEntry } from '../../../store/select/script.ts';
import { useSay } from '../../words/use-say.ts';
import { useSeat } from '../seat-context.tsx';
import { useCoach } from '../coach/coach-context.tsx';
import { CoachIsOn } from '../coach/coach-is-on.tsx';
import { ScriptRow } from './script-row.tsx';
import styles from './script.module.css';

export interface ScriptPanelProps {
  readonly entries: readonly ScriptEntry[];
  readonly onSeeMap: () => void;
}

/** Everything said so far, the latest in sight. */
export const ScriptPanel = memo(function ScriptPanel({ entries, onSeeMap }: ScriptPanelProps) {
  const say = useSay('table');
  const { isWaiting, them } = useSeat();
  const list = useRef<HTMLElement>(null);
  const last = entries.at(-1)?.seq;
  const remarked = useCoach().remarks.size;
  useEffect(() => {
    const element = list.current;
    if (element !== null) element.scrollTop = element.scrollHeight;
  }, [last, isWaiting, remarked]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
    <section ref={list} className={styles.script} tabIndex={0} aria-label={say('script.lines')}>
      <CoachIsOn />
      {entries.length === 0 && <p className={styles.empty}>{say('script.empty')}</p>}
      <ol className={styles.lines}>
        {entries.map((entry, at) => (
          <li key={entry.seq}>
            <ScriptRow
              entry={entry}
              isNewRound={entries.slice(0, at).findLast(({ owner }) => owner !== undefined)?.round !== entry.round}
              onSeeMap={onSeeMap}
            />
          </li>
        ))}
      </ol>
      {isWaiting && <p className={styles.waiting}>{say('script.waiting', { who: them.person.short })}</p>}
    </section>
  );
});
