import { useState } from 'react';
import type { Review } from '../../engine/state.ts';
import { refusalText } from '../../text/refusal-text.ts';
import type { OpenGame } from '../app/games.ts';
import { useDraft } from '../keep/use-draft.ts';
import { Button } from '../look/button.tsx';
import { TextField } from '../look/field.tsx';
import { EmptyState } from '../look/notes.tsx';
import { LiveRegion } from '../look/toast.tsx';
import { say } from './debrief-say.ts';
import { sayByDay } from './by-day.ts';
import styles from './review.module.css';

interface CommitmentsProps {
  readonly draft: string;
  readonly open: OpenGame;
  readonly answers: readonly Review[];
}

const NAME = 'commitment-';
const EMPTY = { what: '', owner: '', by: '' } as const;
type Draft = Readonly<Record<keyof typeof EMPTY, string>>;

/** What will be done, by whom, by which day: a list, and a form for the next one. */
export function Commitments({ draft: key, open: { game, words, side }, answers }: CommitmentsProps) {
  const [draft, setDraft, clear] = useDraft<Draft>(key, EMPTY);
  const [isAsked, setAsked] = useState(false);
  const [message, setMessage] = useState('');
  const made = answers.filter(({ commitment }) => commitment !== undefined);
  const { what, owner, by } = { what: draft.what.trim(), owner: draft.owner.trim(), by: draft.by };
  const errors = {
    what: what === '' ? say('commitments.needWhat') : undefined,
    owner: owner === '' ? say('commitments.needOwner') : undefined,
    by: by === '' ? say('commitments.needBy') : undefined,
  };

  async function put(review: Omit<Review, 'side'>, done: string): Promise<boolean> {
    const kept = await game.dispatch({ kind: 'review', side, ...review });
    setMessage(kept.ok ? done : refusalText(words, kept.error));
    return kept.ok;
  }
  async function add(): Promise<void> {
    setAsked(true);
    if (Object.values(errors).some((error) => error !== undefined)) return;
    const isKept = await put(
      { question: nextName(made), answer: what, commitment: { owner, by } },
      say('commitments.added', { what }),
    );
    if (!isKept) return;
    setDraft(EMPTY);
    clear();
    setAsked(false);
  }
  return (
    <section className={styles.commitments} aria-labelledby="commitments">
      <h3 id="commitments" className="title-3">
        {say('commitments')}
      </h3>
      <p className="caption">{say('commitments.lead')}</p>
      {made.length === 0 && <EmptyState title={say('commitments.none')} />}
      {made.length > 0 && (
        <ul>
          {made.map(({ question, answer, commitment }) => (
            <li key={question}>
              <div>
                <p>{answer}</p>
                <p className="caption">
                  {say.rich(
                    'commitments.line',
                    { b: (chunks) => <b>{chunks}</b> },
                    { owner: commitment?.owner ?? '', by: sayByDay(words, commitment?.by ?? '') },
                  )}
                </p>
              </div>
              <Button
                kind="quiet"
                aria-label={say('commitments.dropLong', { what: answer })}
                onClick={() => void put({ question, answer: '' }, say('commitments.dropped', { what: answer }))}
              >
                {say('commitments.drop')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.form}>
        <TextField
          label={say('commitments.what')}
          value={draft.what}
          error={isAsked ? errors.what : undefined}
          onChange={(value) => setDraft({ ...draft, what: value })}
        />
        <TextField
          label={say('commitments.owner')}
          value={draft.owner}
          error={isAsked ? errors.owner : undefined}
          onChange={(value) => setDraft({ ...draft, owner: value })}
        />
        <TextField
          label={say('commitments.by')}
          isDate
          value={draft.by}
          error={isAsked ? errors.by : undefined}
          onChange={(value) => setDraft({ ...draft, by: value })}
        />
        <Button icon="plus" onClick={() => void add()}>
          {say('commitments.add')}
        </Button>
      </div>
      <LiveRegion message={message} />
    </section>
  );
}

/** A name that no commitment has yet. */
function nextName(made: readonly Review[]): string {
  const numbers = made.map(({ question }) => Number(question.replace(NAME, '')) || 0);
  return `${NAME}${Math.max(0, ...numbers) + 1}`;
}
