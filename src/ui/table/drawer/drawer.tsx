import { memo, useMemo } from 'react';
import type { Act } from '../../../engine/act.ts';
import { ledger } from '../../../store/select/ledger.ts';
import { learned, lessonCount } from '../../../store/select/learned.ts';
import { Button } from '../../look/button.tsx';
import { Tabs } from '../../look/tabs.tsx';
import { useSay } from '../../words/use-say.ts';
import { useSeat } from '../seat-context.tsx';
import styles from './drawer.module.css';
import { LearnedTab } from './learned-tab.tsx';
import { LogTab } from './log-tab.tsx';
import { NotesTab } from './notes-tab.tsx';
import { WaysOutTab } from './ways-out-tab.tsx';
import { WorksheetsTab } from './worksheets-tab.tsx';

export const DRAWER_TABS = ['log', 'learned', 'worksheets', 'waysOut', 'notes'] as const;
export type DrawerTab = (typeof DRAWER_TABS)[number];

export interface DrawerProps {
  readonly tab: DrawerTab;
  readonly onTab: (tab: DrawerTab) => void;
  readonly isClosed: boolean;
  /** Where it can be closed to its row of tabs. */
  readonly onToggle: (() => void) | undefined;
  /** Lays a prepared move ready in the composer. */
  readonly onTake: (act: Act) => void;
}

/** Everything one keeps beside the talk. */
export const Drawer = memo(function Drawer({ tab, onTab, isClosed, onToggle, onTake }: DrawerProps) {
  const say = useSay('table');
  const { view } = useSeat();
  const sum = useMemo(() => ledger(view), [view]);
  const lessons = useMemo(() => learned(view), [view]);
  const counts: Readonly<Partial<Record<DrawerTab, number>>> = {
    log: sum.rows.length,
    learned: lessonCount(lessons),
    notes: view.notes.length,
  };
  return (
    <div className={styles.drawer} data-closed={isClosed || undefined}>
      <Tabs
        isScrolled
        label={say('drawer')}
        tabs={DRAWER_TABS.map((id) => ({
          id,
          label: say(`drawer.${id}`),
          count: counts[id] === 0 ? undefined : counts[id],
        }))}
        value={tab}
        onChange={onTab}
        aside={
          onToggle && (
            <Button
              kind="quiet"
              icon={isClosed ? 'up' : 'down'}
              aria-label={say(isClosed ? 'drawer.open' : 'drawer.close')}
              aria-expanded={!isClosed}
              onClick={onToggle}
            />
          )
        }
      >
        <div className={styles.panel} hidden={isClosed}>
          {tab === 'log' && <LogTab ledger={sum} />}
          {tab === 'learned' && <LearnedTab learned={lessons} />}
          {tab === 'worksheets' && <WorksheetsTab onTake={onTake} />}
          {tab === 'waysOut' && <WaysOutTab />}
          {tab === 'notes' && <NotesTab />}
        </div>
      </Tabs>
    </div>
  );
});
