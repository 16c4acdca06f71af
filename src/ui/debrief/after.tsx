import { otherSide, type Side } from '../../domain/side.ts';
import type { State } from '../../engine/state.ts';
import { pointsIn } from '../../engine/worth.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { aftermathText } from '../../text/event-text.ts';
import { formatPoints } from '../../text/numbers.ts';
import { sideText, type Words } from '../../text/words.ts';
import { Prose } from '../words/prose.tsx';
import { useSay } from '../words/use-say.ts';
import styles from './after.module.css';

interface AfterProps {
  readonly state: State;
  readonly side: Side;
  readonly words: Words;
  readonly scenario: Scenario;
}

/** The months after the handshake, what the example behind the scenario did, and questions to take along. */
export function After({ state, side, words, scenario }: AfterProps) {
  const say = useSay('debrief');
  const points = (whose: Side): string =>
    formatPoints(words.messages.phrases.number, pointsIn(state.instance.issues, whose, scenario.reference.package));
  return (
    <div className={styles.after}>
      {state.outcome?.kind === 'signed' && state.implemented !== undefined && (
        <section aria-labelledby="after">
          <h2 id="after" className="title-3">
            {say('after')}
          </h2>
          <ol>
            {aftermathText(words, state.implemented).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
        </section>
      )}
      <section aria-labelledby="reference">
        <h2 id="reference" className="title-3">
          {say('reference')}
        </h2>
        <Prose text={words.scenario.reference} />
        <p>
          {say('referenceWorth', {
            mine: points(side),
            theirs: points(otherSide(side)),
            name: sideText(words, otherSide(side)).person.short,
          })}
        </p>
      </section>
      <section aria-labelledby="questions">
        <h2 id="questions" className="title-3">
          {say('questions')}
        </h2>
        <ul>
          {words.scenario.teaching.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
