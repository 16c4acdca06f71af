import { useId } from 'react';
import { formatNumber, formatPoints } from '../../text/numbers.ts';
import { sideText } from '../../text/words.ts';
import { Glyph } from '../look/glyph.tsx';
import { Icon } from '../look/icon.tsx';
import { say } from './desk-say.ts';
import styles from './batna-sheet.module.css';
import type { StepProps } from './batna-sheet.tsx';
import { leftOf } from './desk-draft.ts';
import { Bar } from './evaluate-step.tsx';

/** Which way on one would really take. */
export function SelectStep({ words, seen, draft, onDraft, isChecked }: StepProps) {
  const group = useId();
  const { number } = words.messages.phrases;
  const texts = sideText(words, seen.side).alternatives;
  const rated = seen.alternatives.flatMap((alternative) => {
    const left = draft.listed.includes(alternative.id) ? leftOf(draft.figures[alternative.id] ?? {}) : undefined;
    return left === undefined ? [] : [{ ...alternative, left, name: texts[alternative.id]?.label ?? alternative.id }];
  });
  const chosen = rated.find(({ id }) => id === draft.selected);
  const effort = chosen === undefined ? undefined : texts[chosen.id]?.effort;
  if (rated.length === 0) return <p className={styles.lead}>{say('select.none')}</p>;
  return (
    <>
      <p className={styles.lead}>{say('select.lead')}</p>
      <fieldset className={styles.list}>
        <legend className="visually-hidden">{say('select.legend')}</legend>
        {rated.map(({ id, name, left }) => (
          <label key={id} className={id === draft.selected ? styles.best : styles.way}>
            <input
              type="radio"
              name={group}
              checked={id === draft.selected}
              aria-label={say('select.option', { name, points: formatPoints(number, left) })}
              onChange={() => onDraft({ ...draft, selected: id })}
            />
            <b>{name}</b>
            <Bar figures={draft.figures[id] ?? {}} />
            <span className={styles.left}>{formatPoints(number, left)}</span>
          </label>
        ))}
      </fieldset>
      {isChecked && chosen === undefined && (
        <p className={styles.problem} role="alert">
          {say('select.missing')}
        </p>
      )}
      {chosen !== undefined && (
        <div className={styles.two}>
          <div>
            <h3 className="title-3">
              <Glyph of="batna" />{' '}
              {say('select.chosen', { name: chosen.name, points: formatPoints(number, chosen.left) })}
            </h3>
            <p>{say('select.chosenBody', { points: formatPoints(number, chosen.left) })}</p>
          </div>
          {chosen.improvement !== undefined && effort !== undefined && (
            <div>
              <h3 className="title-3">{say('select.better')}</h3>
              <p className={styles.effort}>{effort}</p>
              <p>
                <Icon name="improve" />{' '}
                {say('select.betterBody', {
                  gain: formatNumber(number, chosen.improvement.gain),
                  days: chosen.improvement.days,
                })}
              </p>
            </div>
          )}
        </div>
      )}
    </>
  );
}
