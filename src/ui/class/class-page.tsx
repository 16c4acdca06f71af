import { useEffect, useState } from 'react';
import type { Assignment } from '../../store/class/assignment.ts';
import type { ClassKeeper, Received, Remark } from '../../store/class/class-rows.ts';
import { Loading } from '../app/loading.tsx';
import { Page } from '../app/page.tsx';
import { linkTo, ROUTES } from '../app/routes.ts';
import { useServices } from '../app/services.tsx';
import { usePageTitle } from '../app/use-page.ts';
import { LostRows } from '../assigned/lost-rows.tsx';
import { LinkButton } from '../look/button.tsx';
import { loadScenario, type LoadedScenario } from '../words/load-scenario.ts';
import { scenarioHash } from '../words/scenario-hashes.ts';
import { say } from './class-say.ts';
import { Class } from './class.tsx';
import type { GradeFiles } from './grade-files.ts';

interface ClassPageProps {
  /** Of the assignment. */
  readonly id: string;
  /** Given in tests, where there are no workers. */
  readonly grade?: GradeFiles;
}

/** All that is on this device of one class. */
export interface KeptClass {
  readonly keeper: ClassKeeper;
  readonly assignment: Assignment;
  readonly received: readonly Received[];
  readonly remarks: readonly Remark[];
  /** Undefined where it is not here in the version that the assignment was made for. */
  readonly loaded: LoadedScenario | undefined;
}

/** The page of a class, once everything of it is read. */
export function ClassPage({ id, grade }: ClassPageProps) {
  const { classes } = useServices();
  const [kept, setKept] = useState<KeptClass | 'missing'>();
  usePageTitle(kept === undefined || kept === 'missing' ? say('title') : kept.assignment.title);
  useEffect(() => {
    let isWanted = true;
    void classes()
      .then((keeper) => readClass(keeper, id))
      .then((found) => isWanted && setKept(found));
    return () => {
      isWanted = false;
    };
  }, [classes, id]);
  if (kept === undefined) return <Loading />;
  if (kept !== 'missing') return <Class kept={kept} grade={grade} />;
  return (
    <Page
      title={say('class.missing')}
      bar={{ page: 'class' }}
      actions={
        <LinkButton kind="ink" href={linkTo(ROUTES.class)}>
          {say('title')}
        </LinkButton>
      }
    >
      <p className="brief">{say('class.missingBody')}</p>
      <LostRows kinds={['composed', 'received', 'remarks']} start={id} />
    </Page>
  );
}

async function readClass(keeper: ClassKeeper, id: string): Promise<KeptClass | 'missing'> {
  const composed = await keeper.composed.get(id);
  if (composed?.kind !== 'made') return 'missing';
  const { assignment } = composed;
  const { own, scenario } = assignment;
  const isHere = own !== undefined || scenarioHash(scenario.id) === scenario.hash;
  const loaded = isHere ? await loadScenario(scenario.id, own) : undefined;
  return {
    keeper,
    assignment,
    received: await keeper.received.under(`${id}/`),
    remarks: await keeper.remarks.under(`${id}/`),
    loaded: loaded?.ok === true ? loaded.value : undefined,
  };
}
