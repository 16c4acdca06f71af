import { useState } from 'react';
import type { Assignment } from '../../store/class/assignment.ts';
import type { Table } from '../../store/table.ts';
import { refusalText } from '../../text/refusal-text.ts';
import { sideText } from '../../text/words.ts';
import type { OpenAssigned, OpenGame } from '../app/games.ts';
import { Page } from '../app/page.tsx';
import { assignedRoute, linkTo, playRoute, ROUTES } from '../app/routes.ts';
import { useServices } from '../app/services.tsx';
import { useGameState } from '../app/use-game-state.ts';
import { usePageTitle } from '../app/use-page.ts';
import { saveFile } from '../keep/save-file.ts';
import { useDraft } from '../keep/use-draft.ts';
import { Button, LinkButton } from '../look/button.tsx';
import { TextField } from '../look/field.tsx';
import { ErrorNote } from '../look/notes.tsx';
import { LiveRegion } from '../look/toast.tsx';
import { say } from './assigned-say.ts';
import { handedInAs, ownQuestion } from './handed-in-as.ts';

interface HandInPageProps {
  readonly id: string;
  readonly open: OpenGame;
  readonly assigned: OpenAssigned;
}

/** The last step of an assignment: what is in the file, what it proves, what is still asked, and the file itself. */
export function HandInPage({ id, open, assigned }: HandInPageProps) {
  const { game, side, words } = open;
  const { terms, title, learner, attempt } = assigned;
  const { branch } = useGameState(game);
  usePageTitle(say('handIn.title', { title }));
  const table = game.tableOf(0);
  const isOver = table?.state.implemented !== undefined;
  return (
    <Page
      title={say('handIn.title', { title })}
      bar={{ title: words.scenario.title, seat: sideText(words, side).seat }}
      actions={
        <>
          <LinkButton kind="quiet" icon="back" href={linkTo(playRoute(id, isOver ? 'debrief' : 'table'))}>
            {say(isOver ? 'handIn.toDebrief' : 'handIn.toTable')}
          </LinkButton>
          <LinkButton kind="quiet" href={linkTo(terms === undefined ? ROUTES.assigned : assignedRoute(terms.id))}>
            {say(terms === undefined ? 'handIn.openIt' : 'handIn.toAssignment')}
          </LinkButton>
        </>
      }
    >
      <p className="brief">{say('handIn.lead')}</p>
      <h2 className="title-2">{say('handIn.in')}</h2>
      <p className="brief">{say('handIn.inBody', { learner, attempt })}</p>
      <p className="brief">
        <b>{say('handIn.first')}</b> {say('handIn.firstBody')}
      </p>
      <h2 className="title-2">{say('handIn.proves')}</h2>
      <p className="brief">{say('handIn.provesBody')}</p>
      {terms === undefined ? (
        <ErrorNote title={say('handIn.noTerms')} />
      ) : table === undefined || !isOver ? (
        <ErrorNote title={say('handIn.notOver')} />
      ) : branch !== 0 ? (
        <>
          <p className="brief">{say('handIn.other')}</p>
          <div>
            <Button onClick={() => void game.choose(0)}>{say('handIn.back')}</Button>
          </div>
        </>
      ) : terms.selfAssessment && table.state.selfAssessed[side] === undefined ? (
        <>
          <p className="brief">{say('handIn.self')}</p>
          <div>
            <LinkButton kind="ink" href={linkTo(playRoute(id, 'debrief'))}>
              {say('handIn.selfGo')}
            </LinkButton>
          </div>
        </>
      ) : (
        <Saving id={id} open={open} assigned={assigned} terms={terms} table={table} />
      )}
    </Page>
  );
}

interface SavingProps extends HandInPageProps {
  readonly terms: Assignment;
  readonly table: Table;
}

/** The questions of the assignment, and the file. */
function Saving({ id, open, assigned, terms, table }: SavingProps) {
  const { game, side, words } = open;
  const { classes, now } = useServices();
  const [drafts, setDrafts, clear] = useDraft<Readonly<Record<string, string>>>(`hand-in.${id}`, {});
  const [isTried, setTried] = useState(false);
  const [message, setMessage] = useState('');
  const [refused, setRefused] = useState<string>();
  const given = (question: string): string =>
    table.state.reviews.findLast((review) => review.side === side && review.question === question)?.answer ?? '';
  const questions = terms.review.map((text, at) => ({ id: ownQuestion(at), text }));
  const shown = (question: string): string => drafts[question] ?? given(question);

  async function save(): Promise<void> {
    setTried(true);
    if (questions.some((question) => shown(question.id).trim() === '')) return;
    for (const question of questions.filter((one) => shown(one.id).trim() !== given(one.id))) {
      const answer = shown(question.id).trim();
      const kept = await game.dispatch({ kind: 'review', side, question: question.id, answer });
      if (!kept.ok) return setRefused(refusalText(words, kept.error));
    }
    setDrafts({});
    clear();
    const file = handedInAs(open, assigned, { terms, finished: new Date(now()).toISOString() });
    saveFile(file.name, file.text);
    setMessage(say('handIn.saved', { file: file.name }));
    const { taken } = await classes();
    const record = await taken.get(terms.id);
    if (record === undefined) return;
    const attempts = record.attempts.map((one) => (one.game === id ? { ...one, handedIn: true } : one));
    await taken.put(terms.id, { ...record, attempts });
  }
  return (
    <>
      {questions.length > 0 && (
        <>
          <h2 className="title-2">{say('handIn.questions')}</h2>
          <p className="brief">{say('handIn.questionsLead')}</p>
          {questions.map((question) => (
            <TextField
              key={question.id}
              label={question.text}
              rows={3}
              most={2000}
              value={shown(question.id)}
              onChange={(value) => setDrafts({ ...drafts, [question.id]: value })}
              {...(isTried && shown(question.id).trim() === '' && { error: say('handIn.answer') })}
            />
          ))}
        </>
      )}
      {refused !== undefined && <ErrorNote title={refused} />}
      <div>
        <Button kind="ink" size="main" icon="export" onClick={() => void save()}>
          {say('handIn.save')}
        </Button>
      </div>
      <p className="brief" aria-hidden="true">
        {message}
      </p>
      <LiveRegion message={message} />
    </>
  );
}
