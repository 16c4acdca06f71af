import type { ChairPlay } from '../../store/pair/reversal.ts';
import { sayList } from '../../text/options.ts';
import { sideText, type Words } from '../../text/words.ts';
import styles from './joint.module.css';
import { say } from './pair-say.ts';

interface ArguedProps {
  readonly plays: readonly [ChairPlay, ChairPlay];
  readonly headOf: (play: ChairPlay) => string;
  readonly nameOf: (play: ChairPlay) => string;
  readonly words: Words;
}

/** What somebody argued with in each chair: facts named, own interests told. */
export function Argued({ plays, headOf, nameOf, words }: ArguedProps) {
  return (
    <div className={styles.two}>
      {plays.map((play) => {
        const text = sideText(words, play.side);
        const { facts, interests } = play.argued;
        const named = [
          ...facts.map((id) => words.scenario.facts[id]?.label ?? id),
          ...interests.map((id) => text.interests[id]?.phrase ?? id),
        ];
        const name = nameOf(play);
        return (
          <div key={play.round}>
            <h3 className="title-3">{headOf(play)}</h3>
            <p>
              {named.length === 0
                ? say('rev.arguedNone', { name })
                : say('rev.arguedWith', { name, what: sayList(words, named) })}
            </p>
          </div>
        );
      })}
    </div>
  );
}
