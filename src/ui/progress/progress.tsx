import { useMemo, useRef } from 'react';
import { finishedTables } from '../../store/select/progress/finished.ts';
import { habitsOf } from '../../store/select/progress/habits.ts';
import { keptTables } from '../../store/select/table-result.ts';
import { Loading } from '../app/loading.tsx';
import { linkTo, ROUTES } from '../app/routes.ts';
import { useServices } from '../app/services.tsx';
import { ShellBar } from '../app/shell-bar.tsx';
import { usePageTitle } from '../app/use-page.ts';
import { useShelf } from '../app/use-shelf.ts';
import { usePrint } from '../debrief/use-print.ts';
import { LinkButton } from '../look/button.tsx';
import { EmptyState } from '../look/notes.tsx';
import { practiceOf } from '../practice/practice-of.ts';
import { YourPath } from '../practice/your-path.tsx';
import { cardOf } from '../words/scenario-cards.ts';
import { Gaps } from './gaps.tsx';
import { Groups } from './groups.tsx';
import { MendedHabits, StripLegend, WeakSpots } from './habits.tsx';
import { ProgressHeadline } from './headline.tsx';
import { Commitments, LookingBack } from './looking-back.tsx';
import { NextTable } from './next-table.tsx';
import { Overview } from './overview.tsx';
import { say } from './progress-say.ts';
import styles from './progress.module.css';

/** Skill over time, as the finished tables on this device show it. */
export function Progress() {
  usePageTitle(say('title'));
  const main = useRef<HTMLElement>(null);
  usePrint(main);
  const { now } = useServices();
  const [shelf] = useShelf();
  const read = useMemo(() => {
    if (shelf === undefined) return undefined;
    const tables = finishedTables(shelf.tables, (scenario) => cardOf(scenario)?.context);
    return {
      tables,
      habits: habitsOf(tables),
      kept: keptTables(shelf.tables),
      practice: practiceOf(shelf.tables, now()),
    };
  }, [shelf, now]);
  if (shelf === undefined || read === undefined) return <Loading />;
  const { tables, habits, kept, practice } = read;
  const isComing = shelf.waiting.length > 0;
  return (
    <>
      <ShellBar page="progress" />
      <main ref={main} id="main" tabIndex={-1} className={styles.page}>
        {isComing || tables.length === 0 ? (
          <>
            <h1 className="title-1" tabIndex={-1}>
              {say('title')}
            </h1>
            {isComing ? (
              // a middle of half the tables would be a wrong one
              <output className={styles.coming}>{say('coming', { n: shelf.waiting.length })}</output>
            ) : (
              <Nothing open={kept.open.length} />
            )}
          </>
        ) : (
          <>
            <ProgressHeadline tables={tables} />
            <Overview tables={tables} />
            <div className={styles.columns}>
              <div className={styles.column}>
                <WeakSpots habits={habits} tables={tables.length} />
                <MendedHabits habits={habits} />
                {(habits.weak.length > 0 || habits.mended.length > 0) && <StripLegend />}
              </div>
              <div className={styles.column}>
                <NextTable tables={kept} practice={practice} />
                <YourPath practice={practice} />
                <Gaps tables={tables} />
                <LookingBack tables={tables} />
                <Commitments tables={tables} />
              </div>
            </div>
            <section aria-labelledby="groups" className={styles.groups}>
              <h2 id="groups" className="title-2">
                {say('groups')}
              </h2>
              <p className={styles.about}>{say('groupsLead')}</p>
              <Groups tables={tables} />
            </section>
          </>
        )}
      </main>
    </>
  );
}

/** Before the first table is over: what will stand here, and where to begin. */
function Nothing({ open }: { readonly open: number }) {
  return (
    <EmptyState
      title={say('empty')}
      action={
        <LinkButton kind="ink" iconAfter="forward" href={linkTo(open > 0 ? ROUTES.games : ROUTES.library)}>
          {say(open > 0 ? 'emptyGoOn' : 'emptyAction')}
        </LinkButton>
      }
    >
      {say('emptyBody')}
      {open > 0 && ` ${say('emptyOpen', { n: open })}`}
    </EmptyState>
  );
}
