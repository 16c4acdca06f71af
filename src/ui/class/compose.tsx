import { useEffect, useRef, useState } from 'react';
import { Redirect, useLocation } from 'wouter';
import type { ClassKeeper } from '../../store/class/class-rows.ts';
import { assignmentFrom, emptyComposition, type Amiss, type Composition } from '../../store/class/composition.ts';
import { Loading } from '../app/loading.tsx';
import { classRoute, linkTo, ROUTES } from '../app/routes.ts';
import { useServices } from '../app/services.tsx';
import { ShellBar } from '../app/shell-bar.tsx';
import { usePageTitle } from '../app/use-page.ts';
import { Button, LinkButton } from '../look/button.tsx';
import { ErrorNote } from '../look/notes.tsx';
import { SCENARIO_CARDS, usuallyOpposite } from '../words/scenario-cards.ts';
import { scenarioHash } from '../words/scenario-hashes.ts';
import { say } from './class-say.ts';
import { ComposeFields } from './compose-fields.tsx';
import styles from './compose.module.css';

interface ComposePageProps {
  /** Of the assignment that is being written. */
  readonly id: string;
}

type Opened =
  | { readonly kind: 'made' }
  | { readonly kind: 'draft'; readonly keeper: ClassKeeper; readonly composition: Composition };

/** An assignment being written; kept at every stroke. */
export function ComposePage({ id }: ComposePageProps) {
  const { classes } = useServices();
  const [opened, setOpened] = useState<Opened>();
  usePageTitle(say('write.title'));
  useEffect(() => {
    let isWanted = true;
    void classes()
      .then(async (keeper): Promise<Opened> => {
        const kept = await keeper.composed.get(id);
        if (kept?.kind === 'made') return { kind: 'made' };
        return { kind: 'draft', keeper, composition: kept?.composition ?? firstComposition() };
      })
      .then((found) => isWanted && setOpened(found));
    return () => {
      isWanted = false;
    };
  }, [classes, id]);
  if (opened === undefined) return <Loading />;
  if (opened.kind === 'made') return <Redirect to={classRoute(id)} replace />;
  return <Writing id={id} keeper={opened.keeper} first={opened.composition} />;
}

function firstComposition(): Composition {
  const [card] = SCENARIO_CARDS;
  return card === undefined ? emptyComposition('', 'diplomat') : emptyComposition(card.id, usuallyOpposite(card).type);
}

interface WritingProps {
  readonly id: string;
  readonly keeper: ClassKeeper;
  readonly first: Composition;
}

function Writing({ id, keeper, first }: WritingProps) {
  const { now } = useServices();
  const [, navigate] = useLocation();
  const [composition, setComposition] = useState(first);
  const [amiss, setAmiss] = useState<readonly Amiss[]>([]);
  const turn = useRef<Promise<void>>(Promise.resolve());

  function change(part: Partial<Composition>): void {
    const next = { ...composition, ...part };
    setComposition(next);
    setAmiss([]);
    turn.current = turn.current.then(() =>
      keeper.composed.put(id, { kind: 'draft', id, at: now(), composition: next }),
    );
  }
  async function make(): Promise<void> {
    const made = assignmentFrom(composition, {
      id,
      hash: scenarioHash(composition.scenario),
      due: momentOf(composition.dueDay, composition.dueTime),
    });
    if (!made.ok) return setAmiss(made.error);
    await turn.current;
    await keeper.composed.put(id, { kind: 'made', id, at: now(), assignment: made.value });
    navigate(classRoute(id));
    return undefined;
  }
  return (
    <>
      <ShellBar page="class" />
      <main id="main" tabIndex={-1} className={styles.page}>
        <header>
          <h1 className="title-1" tabIndex={-1}>
            {say('write.title')}
          </h1>
          <p className="caption">{say('write.kept')}</p>
        </header>
        <ComposeFields composition={composition} amiss={amiss} onChange={change} />
        {amiss.length > 0 && (
          <ErrorNote
            title={say('write.amiss')}
            problems={amiss.map((field) => `${say(LABEL_OF[field])}: ${say(`e.${field}`)}`)}
          />
        )}
        <div className={styles.line}>
          <Button kind="ink" size="main" iconAfter="forward" onClick={() => void make()}>
            {say('write.make')}
          </Button>
          <LinkButton kind="quiet" icon="back" href={linkTo(ROUTES.class)}>
            {say('write.back')}
          </LinkButton>
        </div>
        <p className="caption">{say('write.makeHint')}</p>
      </main>
    </>
  );
}

const LABEL_OF = {
  title: 'f.title',
  message: 'f.message',
  scenario: 'f.scenario',
  number: 'f.number',
  weights: 'f.weights',
  passMark: 'f.passMark',
  attempts: 'f.attempts',
  due: 'f.dueDay',
  review: 'f.review',
} as const satisfies Record<Amiss, string>;

/** The end of the day where no time is given. */
const END_OF_DAY = '23:59';

/** A day and a time on this device's clock as a moment. */
function momentOf(day: string, time: string): string | undefined {
  const moment = new Date(`${day}T${time.trim() === '' ? END_OF_DAY : time.trim()}`);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}
