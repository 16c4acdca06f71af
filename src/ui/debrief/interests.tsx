import type { Side } from '../../domain/side.ts';
import type { Across } from '../../scoring/across.ts';
import { capital } from '../../text/template.ts';
import { sideText, type Words } from '../../text/words.ts';
import { Tag } from '../look/chip.tsx';
import { EmptyState } from '../look/notes.tsx';
import { say } from './debrief-say.ts';
import styles from './across.module.css';

interface InterestsProps {
  readonly across: Pick<Across, 'type' | 'interests'>;
  /** Whose interests they are. */
  readonly side: Side;
  readonly words: Words;
}

/** What the other side wanted: what was told of it and what was not, with the sentence one heard or missed. */
export function Interests({ across: { type, interests }, side, words }: InterestsProps) {
  const text = sideText(words, side);
  const name = text.person.short;
  const isPivotOpen = interests.some(({ disclosed, told }) => disclosed === 'pivotal' && !told);
  return (
    <section aria-labelledby="interests">
      <h3 id="interests" className="title-3">
        {say('interests', { name })}
      </h3>
      {interests.length === 0 ? (
        <EmptyState title={say('interests.none')} />
      ) : (
        <>
          <p className="caption">{say('interests.lead')}</p>
          <ul className={styles.interests}>
            {interests.map(({ id, disclosed, told }) => (
              <li key={id}>
                <p>
                  <b>{capital(text.interests[id]?.phrase ?? id)}</b>{' '}
                  <Tag of={told ? 'reciprocity' : undefined}>{say(told ? 'interests.told' : 'interests.untold')}</Tag>{' '}
                  {disclosed === 'pivotal' && <Tag of="them">{say('interests.pivotal')}</Tag>}
                </p>
                <p className="caption">{say(told ? 'interests.said' : 'interests.would')}</p>
                <blockquote className="said">“{text.interests[id]?.told}”</blockquote>
              </li>
            ))}
          </ul>
          {isPivotOpen && type !== undefined && (
            <p className={styles.opens}>{say(`interests.opens.${type}`, { name })}</p>
          )}
        </>
      )}
    </section>
  );
}
