import { useEffect, useRef, useState } from 'react';
import { otherSide } from '../../domain/side.ts';
import type { Assignment } from '../../store/class/assignment.ts';
import type { ClassFile, Learner } from '../../store/class/class-result.ts';
import type { Remark } from '../../store/class/class-rows.ts';
import type { Words } from '../../text/words.ts';
import { ShellBar } from '../app/shell-bar.tsx';
import { ownQuestion } from '../assigned/handed-in-as.ts';
import { whenText } from '../assigned/terms.tsx';
import { reviewQuestions } from '../debrief/review-questions.ts';
import { Button } from '../look/button.tsx';
import { Tag } from '../look/chip.tsx';
import { NumberField, TextField } from '../look/field.tsx';
import { axisName } from './axis-name.ts';
import { say } from './class-say.ts';
import styles from './class.module.css';
import tables from './figures.module.css';

interface LearnerPageProps {
  readonly learner: Learner;
  readonly assignment: Assignment;
  readonly words: Words | undefined;
  readonly remark: Remark | undefined;
  readonly onRemark: (remark: Remark) => void;
  readonly onBack: () => void;
}

/** Everything of one learner, and what the instructor writes beside it. */
export function LearnerPage({ learner, assignment, words, remark, onRemark, onBack }: LearnerPageProps) {
  const { name, score, files } = learner;
  const title = useRef<HTMLHeadingElement>(null);
  const [text, setText] = useState(remark?.comment ?? '');
  const [own, setOwn] = useState(remark?.score ?? null);
  useEffect(() => {
    window.scrollTo(0, 0);
    title.current?.focus();
  }, []);
  function keep(comment: string, given: number | null): void {
    setText(comment);
    setOwn(given);
    const isScore = given === null || (given >= 0 && given <= 100);
    onRemark({ learner: name, comment, score: isScore ? given : null });
  }
  return (
    <>
      <ShellBar page="class" />
      <main id="main" tabIndex={-1} className={styles.page}>
        <div>
          <Button kind="quiet" icon="back" onClick={onBack}>
            {say('learner.back')}
          </Button>
        </div>
        <header className={styles.head}>
          <h1 ref={title} className={`title-1 ${styles.anyName}`} tabIndex={-1}>
            {name}
          </h1>
          <p className="brief">{score === null ? say('learner.noScore') : say('learner.score', { score })}</p>
        </header>
        <div className={styles.remark}>
          <NumberField
            label={say('learner.own')}
            hint={say('learner.ownHint')}
            min={0}
            max={100}
            value={own ?? undefined}
            onChange={(next) => keep(text, next ?? null)}
          />
          <TextField
            label={say('learner.comment')}
            hint={say('learner.commentHint')}
            rows={4}
            most={4000}
            value={text}
            onChange={(next) => keep(next, own)}
          />
        </div>
        {files.map((file, at) => (
          <FileOf key={`${at}-${file.file}`} file={file} assignment={assignment} words={words} />
        ))}
      </main>
    </>
  );
}

interface FileOfProps {
  readonly file: ClassFile;
  readonly assignment: Assignment;
  readonly words: Words | undefined;
}

function FileOf({ file, assignment, words }: FileOfProps) {
  const { verdict, why, played, attempt, finished, score } = file;
  const shown = played?.shown;
  return (
    <section className={styles.file}>
      <h2 className={`title-2 ${styles.anyName}`}>{file.file}</h2>
      <p>
        <Tag of={verdict === 'verified' ? 'reciprocity' : 'ethics'}>{say(`v.${verdict}`)}</Tag> {why}
      </p>
      {played !== null && (
        <p>
          {say('learner.attempt', {
            attempt: attempt ?? 1,
            seat: words?.scenario.sides[played.sideName]?.seat ?? played.sideName,
            rounds: played.rounds,
          })}
          {', '}
          {say(`o.${played.outcome}`, {
            own: points(played.signed?.[played.side] ?? 0),
            other: points(played.signed?.[otherSide(played.side)] ?? 0),
          })}
          .
        </p>
      )}
      {verdict === 'verified' && score === null && <p>{say('learner.ungraded')}</p>}
      {finished !== null && <p className="caption">{say('learner.finished', { when: whenText(finished) })}</p>}
      {shown?.self !== undefined && shown.self !== null && score !== null && (
        <p>{say('learner.self', { self: shown.self, score })}</p>
      )}
      {played !== null && (
        <>
          <h3 className="title-3">{say('learner.axes')}</h3>
          <ul className={tables.plain}>
            {played.axes.map(({ axis, hundredths }) => (
              <li key={axis}>
                {axisName(axis)}: {hundredths === null ? say('learner.untested') : points(hundredths / 100)}
              </li>
            ))}
          </ul>
        </>
      )}
      {shown !== undefined && (
        <>
          <h3 className="title-3">{say('learner.faults')}</h3>
          {shown.quotes.length === 0 && <p>{say('learner.noFaults')}</p>}
          <ul className={tables.quotes}>
            {shown.quotes.map(({ rule, title, why: reason, round, said }, at) => (
              <li key={`${at}-${rule}`}>
                <b>{title}</b>, {say('faults.round', { round })}
                {said !== '' && <p className="said">{said}</p>}
                <p>{reason}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      {shown !== undefined && shown.answers.length > 0 && (
        <>
          <h3 className="title-3">{say('learner.answers')}</h3>
          <dl className={tables.answers}>
            {shown.answers.map(({ question, answer }) => (
              <div key={question}>
                <dt>{questionText(question, assignment, words)}</dt>
                <dd>{answer}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

/** A question as it was asked, by the name its answer is kept under. */
function questionText(id: string, { review }: Assignment, words: Words | undefined): string {
  const own = review.find((_, at) => ownQuestion(at) === id);
  const usual = words && reviewQuestions(words).find((question) => question.id === id)?.question;
  return own ?? usual ?? say('learner.question', { id });
}

const points = (value: number): number => Math.round(value * 10) / 10;
