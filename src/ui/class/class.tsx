import { startTransition, useMemo, useState } from 'react';
import { SIDES } from '../../domain/side.ts';
import { learnerKey } from '../../store/class/assignment.ts';
import { classResult } from '../../store/class/class-result.ts';
import type { Remark } from '../../store/class/class-rows.ts';
import { ShellBar } from '../app/shell-bar.tsx';
import { glanceOf } from '../assigned/glance-of.ts';
import { LostRows } from '../assigned/lost-rows.tsx';
import { whenText } from '../assigned/terms.tsx';
import { Segmented } from '../look/segmented.tsx';
import { EmptyState } from '../look/notes.tsx';
import { Tabs } from '../look/tabs.tsx';
import { useLabels } from '../words/use-labels.ts';
import { Charts } from './charts.tsx';
import styles from './class.module.css';
import type { KeptClass } from './class-page.tsx';
import { say } from './class-say.ts';
import { ClassTake } from './class-take.tsx';
import { DropFiles } from './drop-files.tsx';
import { FileTable } from './file-table.tsx';
import { gradeFiles, type GradeFiles } from './grade-files.ts';
import { LearnerPage } from './learner-page.tsx';
import { LearnerTable } from './learner-table.tsx';
import { Share } from './share.tsx';

interface ClassProps {
  readonly kept: KeptClass;
  readonly grade?: GradeFiles | undefined;
}

const TABS = ['learners', 'charts', 'files', 'export'] as const;
type Tab = (typeof TABS)[number];

/** One class: what was handed out, what came back, and what it shows. */
export function Class({ kept, grade = gradeFiles }: ClassProps) {
  const { keeper, assignment } = kept;
  const [received, setReceived] = useState(kept.received);
  const [remarks, setRemarks] = useState(
    () => new Map(kept.remarks.map((remark) => [learnerKey(remark.learner), remark])),
  );
  const [tab, setTab] = useState<Tab>('learners');
  const [isProjected, setProjected] = useState(false);
  const [learner, setLearner] = useState<string>();
  const result = useMemo(
    () =>
      classResult(
        received.map(({ graded }) => graded),
        assignment,
      ),
    [received, assignment],
  );
  const names = useMemo(
    () => new Map(result.learners.map(({ name }, at) => [learnerKey(name), say('learner.nameless', { n: at + 1 })])),
    [result],
  );
  const nameOf = (name: string): string => (isProjected ? (names.get(learnerKey(name)) ?? '') : name);
  const opened = result.learners.find(({ name }) => learnerKey(name) === learner);

  function remark(next: Remark): void {
    setRemarks(new Map(remarks).set(learnerKey(next.learner), next));
    void keeper.remarks.put(`${assignment.id}/${learnerKey(next.learner)}`, next);
  }
  if (opened !== undefined && !isProjected)
    return (
      <LearnerPage
        learner={opened}
        assignment={assignment}
        words={kept.loaded?.words}
        remark={remarks.get(learnerKey(opened.name))}
        onRemark={remark}
        onBack={() => setLearner(undefined)}
      />
    );
  const tabs = isProjected ? (['charts', 'learners'] as const) : TABS;
  const shown: Tab = tabs.some((one) => one === tab) ? tab : 'charts';
  return (
    <>
      <ShellBar page="class" />
      <main id="main" tabIndex={-1} className={styles.page}>
        <header className={styles.head}>
          <h1 className="title-1" tabIndex={-1}>
            {assignment.title}
          </h1>
          <Facts kept={kept} />
        </header>
        {!isProjected && (
          <>
            <details className={styles.fold} open={received.length === 0 || undefined}>
              <summary>{say('share.title')}</summary>
              <Share assignment={assignment} />
            </details>
            <DropFiles
              kept={kept}
              received={received}
              grade={grade}
              // tables and charts of hundreds of files are drawn in pieces, between which the page answers
              onReceived={(fresh) => startTransition(() => setReceived((before) => [...before, ...fresh]))}
            />
          </>
        )}
        {received.length === 0 ? (
          <EmptyState title={say('empty.title')}>{say('empty.body')}</EmptyState>
        ) : (
          <>
            <Segmented
              legend={say('projector.legend')}
              isLegendHidden
              options={[
                { value: 'names', label: say('projector.off') },
                { value: 'nameless', label: say('projector') },
              ]}
              value={isProjected ? 'nameless' : 'names'}
              onChange={(next) => {
                setProjected(next === 'nameless');
                if (next === 'nameless') setTab('charts');
              }}
            />
            <Tabs
              label={say('tabs')}
              tabs={tabs.map((id) => ({
                id,
                label: say(`tab.${id}`),
                ...(id === 'learners' && { count: result.learners.length }),
                ...(id === 'files' && { count: result.files.length }),
              }))}
              value={shown}
              onChange={setTab}
            >
              {shown === 'learners' && (
                <LearnerTable
                  learners={result.learners}
                  assignment={assignment}
                  remarks={remarks}
                  isProjected={isProjected}
                  nameOf={nameOf}
                  onOpen={(name) => setLearner(learnerKey(name))}
                />
              )}
              {shown === 'charts' && <Charts files={result.files} assignment={assignment} nameOf={nameOf} />}
              {shown === 'files' && <FileTable files={result.files} />}
              {shown === 'export' && (
                <ClassTake
                  assignment={assignment}
                  result={result}
                  remarks={[...remarks.values()]}
                  onErase={() => {
                    void keeper.received.erase(`${assignment.id}/`);
                    void keeper.remarks.erase(`${assignment.id}/`);
                    setReceived([]);
                    setRemarks(new Map());
                  }}
                />
              )}
            </Tabs>
          </>
        )}
        {!isProjected && <LostRows kinds={['received', 'remarks']} start={`${assignment.id}/`} />}
      </main>
    </>
  );
}

function Facts({ kept: { assignment } }: { readonly kept: KeptClass }) {
  const { types, difficulties } = useLabels();
  const { chairs, counterparty, difficulty, due, scenario, seed } = assignment;
  const glance = glanceOf(assignment);
  const seat = SIDES.find((side) => side === chairs);
  return (
    <p className="brief">
      {say('class.facts', {
        scenario: glance?.title ?? scenario.id,
        chairs:
          seat === undefined
            ? say(chairs === 'both' ? 'f.chairs.both' : 'f.chairs.choice').toLowerCase()
            : (glance?.seats[seat] ?? seat),
        type: types[counterparty.type].label,
        difficulty: difficulties[difficulty].label.toLowerCase(),
        seed: `${say('f.seed')}: ${say(`f.seed.${seed.kind}`).toLowerCase()}.`,
      })}{' '}
      {due !== undefined && say('class.due', { when: whenText(due) })}
    </p>
  );
}
