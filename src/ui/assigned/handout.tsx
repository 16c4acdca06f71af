import { useState } from 'react';
import { useLocation } from 'wouter';
import { SIDES, type Side } from '../../domain/side.ts';
import { assignmentHash } from '../../store/class/assignment-link.ts';
import { allowsSide, seedFor } from '../../store/class/assignment.ts';
import type { Taken } from '../../store/class/class-rows.ts';
import { handInSchema } from '../../store/class/hand-in.ts';
import { Page } from '../app/page.tsx';
import { playRoute } from '../app/routes.ts';
import { useServices } from '../app/services.tsx';
import { useDraft } from '../keep/use-draft.ts';
import { Ask } from '../look/ask.tsx';
import { Button } from '../look/button.tsx';
import { TextField } from '../look/field.tsx';
import { ErrorNote } from '../look/notes.tsx';
import { Segmented } from '../look/segmented.tsx';
import styles from './assigned.module.css';
import { say } from './assigned-say.ts';
import { Attempts } from './attempts.tsx';
import { glanceOf } from './glance-of.ts';
import { Terms } from './terms.tsx';

interface HandoutProps {
  readonly first: Taken;
}

/** What is asked, who one is, and the way to the table. */
export function Handout({ first }: HandoutProps) {
  const { games, classes, now } = useServices();
  const [, navigate] = useLocation();
  const [taken, setTaken] = useState(first);
  const { assignment, attempts, learner } = taken;
  const [name, setName, clearName] = useDraft(`assigned.${assignment.id}`, '');
  const chairs = SIDES.filter((side) => allowsSide(assignment, side));
  const triesIn = (side: Side): number => attempts.filter((attempt) => attempt.side === side).length;
  const isLeft = (side: Side): boolean => triesIn(side) < (assignment.attempts ?? Number.POSITIVE_INFINITY);
  const [side, setSide] = useState<Side>(() => chairs.find((chair) => triesIn(chair) === 0) ?? chairs[0] ?? 'one');
  const [trouble, setTrouble] = useState<'none' | 'name' | 'start' | 'starting'>('none');
  const [isChanging, setChanging] = useState(false);
  const glance = glanceOf(assignment);

  async function keep(next: Taken): Promise<void> {
    await (await classes()).taken.put(assignment.id, next);
    setTaken(next);
  }
  async function start(): Promise<void> {
    const read = handInSchema.shape.learner.safeParse((learner === '' ? name : learner).trim().replaceAll('\n', ' '));
    if (!read.success) return setTrouble('name');
    setTrouble('starting');
    // another tab may have begun one meanwhile
    const known = (await (await classes()).taken.get(assignment.id))?.attempts ?? attempts;
    const attempt = known.filter((one) => one.side === side).length + 1;
    if (attempt > (assignment.attempts ?? Number.POSITIVE_INFINITY)) {
      setTaken({ ...taken, attempts: known });
      return setTrouble('none');
    }
    const { type, tuning } = assignment.counterparty;
    const game = await games.start({
      scenario: assignment.scenario.id,
      side,
      type,
      ...(tuning && { tuning }),
      difficulty: assignment.difficulty,
      seed: seedFor(assignment, read.data),
      assigned: {
        assignment: assignment.id,
        hash: assignmentHash(assignment),
        title: assignment.title,
        learner: read.data,
        attempt,
        started: new Date(now()).toISOString(),
        terms: assignment,
      },
    });
    if (!game.ok) return setTrouble('start');
    const tried = { game: game.value, side, attempt, handedIn: false };
    await keep({ assignment, learner: read.data, attempts: [...known, tried] });
    clearName();
    navigate(playRoute(game.value, 'brief'));
    return undefined;
  }
  return (
    <Page title={assignment.title} bar={{ page: 'other' }}>
      {assignment.message !== '' && <p className={styles.message}>{assignment.message}</p>}
      <Terms assignment={assignment} glance={glance} now={now()} />
      {attempts.length > 0 && glance && <Attempts attempts={attempts} seats={glance.seats} />}
      <h2 className="title-2">{say('name.title')}</h2>
      {learner === '' ? (
        <TextField
          label={say('name')}
          hint={say('nameHint')}
          value={name}
          most={80}
          onChange={(next) => {
            setName(next);
            setTrouble('none');
          }}
          {...(trouble === 'name' && { error: say('nameError') })}
        />
      ) : (
        <p className={styles.line}>
          <span>{say('name.as', { learner })}</span>
          <Button kind="quiet" onClick={() => setChanging(true)}>
            {say('name.other')}
          </Button>
        </p>
      )}
      {chairs.length > 1 && glance && (
        <Segmented
          legend={say('chair')}
          options={chairs.map((value) => ({ value, label: glance.seats[value], isDisabled: !isLeft(value) }))}
          value={side}
          onChange={setSide}
        />
      )}
      {trouble === 'start' && <ErrorNote title={say('startFailed')} />}
      {isLeft(side) ? (
        <div>
          <Button
            kind="ink"
            size="main"
            iconAfter="forward"
            aria-disabled={trouble === 'starting'}
            onClick={() => trouble === 'starting' || void start()}
          >
            {say('start')}
          </Button>
        </div>
      ) : (
        <p className="brief">{say(chairs.some(isLeft) ? 'used' : 'used.all')}</p>
      )}
      <Ask
        isOpen={isChanging}
        onClose={() => setChanging(false)}
        title={say('name.other')}
        body={say('name.otherBody')}
        yes={say('name.otherYes')}
        no={say('name.keep')}
        onYes={() => void keep({ assignment, learner: '', attempts: [] })}
      />
    </Page>
  );
}
