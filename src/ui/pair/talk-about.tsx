import { SIDES, type Side } from '../../domain/side.ts';
import type { State } from '../../engine/state.ts';
import type { Debrief } from '../../scoring/debrief.ts';
import { sideText, type Words } from '../../text/words.ts';
import styles from './joint.module.css';
import { say } from './pair-say.ts';

interface TalkAboutProps {
  readonly state: State;
  readonly debrief: Debrief;
  readonly words: Words;
  readonly name: (side: Side) => string;
}

/** From which difference on the answers on fairness are worth a question. */
const APART = 2;

/** Questions for two, made from what happened between them. */
export function TalkAbout({ state, debrief, words, name }: TalkAboutProps) {
  const fair = SIDES.map((side) => state.surveys[side]?.fair);
  const [one, two] = fair;
  const by = one === undefined || two === undefined ? 0 : Math.abs(one - two);
  const kept = SIDES.flatMap((side) => {
    const untold = state.instance.interests[side].find(({ id }) => !state.told[side].interests.includes(id));
    const phrase = untold && sideText(words, side).interests[untold.id]?.phrase;
    return phrase === undefined ? [] : [say('joint.question.told', { name: name(side), what: phrase })];
  });
  return (
    <ol className={styles.questions}>
      <li>{say('joint.question.surprise')}</li>
      {debrief.leftOnTable !== undefined && <li>{say('joint.question.trade')}</li>}
      {by >= APART && <li>{say('joint.question.fair', { by })}</li>}
      {kept.map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ol>
  );
}
