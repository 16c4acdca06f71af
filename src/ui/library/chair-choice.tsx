import { useId } from 'react';
import { otherSide, type Side } from '../../domain/side.ts';
import { Portrait } from '../look/portrait.tsx';
import { chairOf, type ScenarioCard } from '../words/scenario-cards.ts';
import { useSay } from '../words/use-say.ts';
import styles from './chair-choice.module.css';

interface ChairChoiceProps {
  readonly card: ScenarioCard;
  readonly side: Side;
  readonly sides: readonly Side[];
  readonly onChange: (side: Side) => void;
}

/** Which of the two chairs one takes; the picture shows oneself in it. */
export function ChairChoice({ card, side, sides, onChange }: ChairChoiceProps) {
  const say = useSay('library');
  const name = useId();
  return (
    <fieldset className={styles.chairs}>
      <legend className="caption">{say('chair')}</legend>
      {sides.map((option) => {
        const chair = chairOf(card, option);
        return (
          <label key={option} className={option === side ? styles.taken : styles.chair}>
            <input
              type="radio"
              name={name}
              value={option}
              checked={option === side}
              onChange={() => onChange(option)}
            />
            <Portrait id={chair.character} face="neutral" alt="" isHead width={48} />
            <span>
              <b>{chair.seat}</b>
              <small>{say('opposite', { name: chairOf(card, otherSide(option)).person.name })}</small>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
