import { SIDES, type Side } from '../../domain/side.ts';
import type { State } from '../../engine/state.ts';
import { capital } from '../../text/template.ts';
import { sideText, type Words } from '../../text/words.ts';
import { Tag } from '../look/chip.tsx';
import styles from './joint.module.css';
import { chairName } from './chair-name.ts';
import { say } from './pair-say.ts';

interface WantedProps {
  readonly state: State;
  readonly words: Words;
  readonly name: (side: Side) => string;
}

/** What each side wanted, and what of it was told. */
export function Wanted({ state, words, name }: WantedProps) {
  return (
    <div className={styles.two}>
      {SIDES.map((side) => {
        const text = sideText(words, side);
        return (
          <div key={side}>
            <h3 className="title-3">{say('joint.wantedBy', { name: name(side), seat: chairName(words, side) })}</h3>
            <ul className={styles.list}>
              {state.instance.interests[side].map(({ id }) => {
                const isTold = state.told[side].interests.includes(id);
                return (
                  <li key={id}>
                    <span className={styles.interest}>
                      {capital(text.interests[id]?.phrase ?? id)}
                      <Tag of={isTold ? 'reciprocity' : undefined}>
                        {say(isTold ? 'joint.wasTold' : 'joint.notTold')}
                      </Tag>
                    </span>
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
