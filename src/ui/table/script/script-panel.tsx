import { memo, useEffect, useMemo, useRef } from 'react';
import type { ActKind } from '../../../engine/act.ts';
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
  const firsts = useMemo(() => firstActs(entries), [entries]);
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
              firsts={firsts.get(entry.seq) ?? NONE}
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

const NONE: readonly ActKind[] = [];

/** Which acts come up for the first time in which line. */
function firstActs(entries: readonly ScriptEntry[]): ReadonlyMap<number, readonly ActKind[]> {
  const seen = new Set<ActKind>();
  return new Map(
    entries.map(({ seq, acts }) => {
      const firsts = acts.filter((kind) => !seen.has(kind));
      for (const kind of firsts) seen.add(kind);
      return [seq, firsts];
    }),
  );
}
