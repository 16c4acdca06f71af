import { useEffect, useState } from 'react';
import { fail, ok, type Result } from '../../kernel/result.ts';
import { parseAssignmentToken } from '../../store/class/assignment-link.ts';
import type { Assignment } from '../../store/class/assignment.ts';
import { takeAssignment, type ClassKeeper, type Taken } from '../../store/class/class-rows.ts';
import { Loading } from '../app/loading.tsx';
import { Page } from '../app/page.tsx';
import { linkTo, ROUTES } from '../app/routes.ts';
import { useServices } from '../app/services.tsx';
import { usePageTitle } from '../app/use-page.ts';
import { LinkButton } from '../look/button.tsx';
import { ErrorNote } from '../look/notes.tsx';
import { scenarioHash } from '../words/scenario-hashes.ts';
import { say } from './assigned-say.ts';
import { Handout } from './handout.tsx';
import { OpenAssignment } from './open-assignment.tsx';

interface AssignedPageProps {
  /** What stands behind `#/a/`: a whole assignment, or the id of one that was opened here before. */
  readonly token?: string | undefined;
}

/** An assignment as a learner meets it; without one, where to open one. */
export function AssignedPage({ token }: AssignedPageProps) {
  const { classes } = useServices();
  const [opened, setOpened] = useState<Result<Taken, string>>();
  usePageTitle(opened?.ok === true ? opened.value.assignment.title : say('page'));
  useEffect(() => {
    let isWanted = true;
    if (token === undefined) return undefined;
    void classes()
      .then((keeper) => take(keeper, token))
      .then((result) => isWanted && setOpened(result));
    return () => {
      isWanted = false;
    };
  }, [classes, token]);
  if (token === undefined) return <OpenAssignment />;
  if (opened === undefined) return <Loading />;
  if (opened.ok) return <Handout key={opened.value.assignment.id} first={opened.value} />;
  return (
    <Page
      title={say('bad.title')}
      bar={{ page: 'other' }}
      actions={
        <LinkButton kind="ink" size="main" href={linkTo(ROUTES.assigned)}>
          {say('bad.again')}
        </LinkButton>
      }
    >
      <ErrorNote title={opened.error} />
      <p className="brief">{say('bad.what')}</p>
    </Page>
  );
}

async function take(keeper: ClassKeeper, token: string): Promise<Result<Taken, string>> {
  if (/^[a-z0-9]{8,40}$/u.test(token)) {
    const taken = await keeper.taken.get(token);
    if (taken === undefined) return fail(say((await keeper.taken.lost(token)).length > 0 ? 'bad.lost' : 'bad.gone'));
    const amiss = missing(taken.assignment);
    return amiss === undefined ? ok(taken) : fail(amiss);
  }
  const read = parseAssignmentToken(token);
  if (!read.ok) return fail(read.error.message);
  const amiss = missing(read.value);
  if (amiss !== undefined) return fail(amiss);
  const taken = await takeAssignment(keeper, read.value);
  return taken === undefined ? fail(say('bad.sameId')) : ok(taken);
}

/** Why an assignment that holds together cannot be played here. */
function missing({ own, scenario: { id, hash } }: Assignment): string | undefined {
  if (own !== undefined) return undefined;
  const here = scenarioHash(id);
  if (here === undefined) return say('bad.noScenario', { id });
  return here === hash ? undefined : say('bad.otherVersion', { id });
}
