import { sideText } from '../../text/words.ts';
import { say } from './desk-say.ts';
import styles from './batna-sheet.module.css';
import type { StepProps } from './batna-sheet.tsx';

/** Which ways on there are at all. */
export function ListStep({ words, seen, draft, onDraft }: StepProps) {
  const texts = sideText(words, seen.side).alternatives;
  if (seen.alternatives.length === 0) return <p className={styles.lead}>{say('list.none')}</p>;
  return (
    <>
      <p className={styles.lead}>{say('list.lead', { n: seen.alternatives.length })}</p>
      <fieldset className={styles.list}>
        <legend className="visually-hidden">{say('list.legend')}</legend>
        {seen.alternatives.map(({ id, improvement }) => (
          <label key={id} className={styles.way}>
            <input
              type="checkbox"
              checked={draft.listed.includes(id)}
              onChange={({ currentTarget: { checked } }) =>
                onDraft({
                  ...draft,
                  listed: seen.alternatives
                    .map((alternative) => alternative.id)
                    .filter((listed) => (listed === id ? checked : draft.listed.includes(listed))),
                })
              }
            />
            <span>
              <b>{texts[id]?.label ?? id}</b>
              <span>{texts[id]?.about}</span>
              {improvement !== undefined && texts[id]?.effort !== undefined && (
                <small>
                  {say('list.effort', { effort: texts[id].effort })} {say('list.days', { n: improvement.days })}.
                </small>
              )}
            </span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
