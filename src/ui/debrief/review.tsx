import { useState } from 'react';
import type { Review as Answer } from '../../engine/state.ts';
import { refusalText } from '../../text/refusal-text.ts';
import type { OpenGame } from '../app/games.ts';
import { useDraft } from '../keep/use-draft.ts';
import { Button } from '../look/button.tsx';
import { TextField } from '../look/field.tsx';
import { LiveRegion } from '../look/toast.tsx';
import { say } from './debrief-say.ts';
import { Commitments } from './commitments.tsx';
import { reviewQuestions, type AskedQuestion } from './review-questions.ts';
import { ReviewWork } from './review-work.tsx';
import styles from './review.module.css';

interface ReviewProps {
  readonly id: string;
  /** Under which key half-written answers are kept. */
  readonly draft: string;
  readonly open: OpenGame;
  /** What one has answered so far. */
  readonly answers: readonly Answer[];
}

/** Questions to look back with, and commitments to go on with; everything is kept with the table. */
export function Review({ id, draft, open, answers }: ReviewProps) {
  const { words } = open;
  const { questions } = words.scenario.teaching;
  return (
    <div className={styles.review}>
      <Questions draft={`${draft}.answers`} open={open} answers={answers} />
      <div className={styles.beside}>
        <Commitments draft={`${draft}.commitment`} open={open} answers={answers} />
        <ReviewWork id={id} open={open} />
        {questions.length > 0 && (
          <section aria-labelledby="talk">
            <h3 id="talk" className="title-3">
              {say('review.talk')}
            </h3>
            <ul className={styles.talk}>
              {questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}

type Drafts = Readonly<Record<string, string>>;

function Questions({ draft, open: { game, words, side }, answers }: Omit<ReviewProps, 'id'>) {
  const [drafts, setDrafts, clear] = useDraft<Drafts>(draft, {});
  const [message, setMessage] = useState('');
  const asked = reviewQuestions(words);
  const given = (id: string): string => answers.find(({ question }) => question === id)?.answer ?? '';
  const shown = (id: string): string => drafts[id] ?? given(id);

  async function keep(): Promise<void> {
    const changed = asked.filter(({ id }) => shown(id).trim() !== given(id));
    for (const { id } of changed) {
      const kept = await game.dispatch({ kind: 'review', side, question: id, answer: shown(id).trim() });
      if (!kept.ok) return setMessage(refusalText(words, kept.error));
    }
    setDrafts({});
    clear();
    setMessage(say('review.kept', { n: changed.length }));
    return undefined;
  }
  const group = (title: 'review.own' | 'review.sources', questions: readonly AskedQuestion[]) =>
    questions.length > 0 && (
      <>
        <h3 className="title-3">{say(title)}</h3>
        <div className={styles.questions}>
          {questions.map(({ id, question, sources }) => (
            <div key={id} data-answered={given(id) !== '' || undefined}>
              <TextField
                label={question}
                hint={sources.length === 0 ? undefined : say('review.from', { sources: sources.join(', ') })}
                rows={3}
                value={shown(id)}
                onChange={(value) => setDrafts({ ...drafts, [id]: value })}
              />
            </div>
          ))}
        </div>
      </>
    );
  return (
    <section className={styles.asked} aria-label={say('review')}>
      <p className={styles.lead}>{say('review.lead')}</p>
      {group(
        'review.own',
        asked.filter(({ sources }) => sources.length === 0),
      )}
      {group(
        'review.sources',
        asked.filter(({ sources }) => sources.length > 0),
      )}
      <div className={styles.keep}>
        <Button kind="ink" icon="save" onClick={() => void keep()}>
          {say('review.keep')}
        </Button>
        <span aria-hidden="true">{message}</span>
      </div>
      <LiveRegion message={message} />
    </section>
  );
}
