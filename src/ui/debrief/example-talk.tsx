import { useMemo } from 'react';
import { otherSide } from '../../domain/side.ts';
import type { State } from '../../engine/state.ts';
import { isOfTheWhole } from '../../scoring/moments.ts';
import type { Finding, Scorecard } from '../../scoring/scorecard.ts';
import { lessonsOf, type WorkedExample } from '../../store/worked-example.ts';
import { findingText } from '../../text/finding-text.ts';
import { transcript, type TranscriptLine } from '../../text/transcript.ts';
import type { Words } from '../../text/words.ts';
import { say } from './debrief-say.ts';
import styles from './compare.module.css';
import { ScriptLines } from './script.tsx';

interface ExampleTalkProps {
  readonly example: WorkedExample;
  /** One's own grade. */
  readonly card: Scorecard;
  readonly state: State;
  readonly words: Words;
}

/** The worked example: who played it, where it did otherwise, and how it went. */
export function ExampleTalk({ example, card, state, words }: ExampleTalkProps) {
  const { side } = card;
  const { types } = words.messages.labels;
  const lines = useMemo(
    () => transcript(words, example.log, { privateOf: [side], hide: ['scores'] }),
    [words, example.log, side],
  );
  const lessons = lessonsOf(card, example.scorecard);
  const [first] = example.log;
  const seat = first?.kind === 'instanceDrawn' ? first.seats[otherSide(side)] : state.seats[otherSide(side)];
  const across = seat.kind === 'counterparty' ? types[seat.type].label.toLowerCase() : say('example.player');
  return (
    <>
      <p>{say(example.across === 'as-played' ? 'example.same' : 'example.type', { across })}</p>
      {scoreOf(card) > scoreOf(example.scorecard) && <p>{say('example.behind')}</p>}
      {lessons.length === 0 ? (
        <p>{say('example.lessonsNone')}</p>
      ) : (
        <>
          <h4>{say('example.lessons')}</h4>
          <ol className={styles.lessons}>
            {lessons.map((lesson) => (
              <li key={lesson.rule}>
                <Lesson lesson={lesson} lines={lines} words={words} />
              </li>
            ))}
          </ol>
        </>
      )}
      <details className={styles.talk}>
        <summary>{say('example.read')}</summary>
        <ScriptLines lines={lines} side={side} findings={[]} idPrefix="example" />
      </details>
    </>
  );
}

const scoreOf = ({ overall }: Scorecard): number => (overall.kind === 'graded' ? overall.hundredths : 0);

interface LessonProps {
  readonly lesson: Finding;
  readonly lines: readonly TranscriptLine[];
  readonly words: Words;
}

function Lesson({ lesson, lines, words }: LessonProps) {
  const { title, why } = findingText(words, lesson);
  const line = lines.find(({ seq }) => seq === lesson.move);
  return (
    <>
      {!isOfTheWhole(lesson) && line !== undefined && (
        <>
          <p className="caption">{say('roundTitle', { round: line.round })}</p>
          {line.said !== '' && <blockquote className="said">“{line.said}”</blockquote>}
        </>
      )}
      <p>
        <b>{title}.</b> {why}
      </p>
    </>
  );
}
