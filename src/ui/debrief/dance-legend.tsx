import { formatPoints } from '../../text/numbers.ts';
import type { Words } from '../../text/words.ts';
import { Termed } from '../words/term.tsx';
import { say } from './debrief-say.ts';
import type { Dance, Spot } from './dance-geometry.ts';
import styles from './plane.module.css';

interface DanceLegendProps {
  readonly dance: Dance;
  readonly name: string;
  readonly words: Words;
}

/** What the letters in the chart stand for, and where exactly they lie. */
export function DanceLegend({ dance: { fair, reference }, name, words }: DanceLegendProps) {
  const points = (value: number): string => formatPoints(words.messages.phrases.number, value);
  const at = ({ mine, theirs }: Spot): string => say('legend.at', { mine: points(mine), theirs: points(theirs), name });
  return (
    <section className={styles.legend} aria-labelledby="legend">
      <h3 id="legend" className="title-3">
        {say('legend')}
      </h3>
      <p className="caption">{say(fair.length === 0 ? 'legend.none' : 'legend.measure')}</p>
      <ul>
        {fair.map(({ by, spot }) => (
          <li key={by}>
            <b>{say(`legend.initial.${by}`)}</b>
            <p>
              <b>
                <Termed text={say(`legend.${by}`)} />
              </b>
              : {say(`legend.${by}About`)}. <span>{at(spot)}.</span>
            </p>
          </li>
        ))}
        <li>
          <b className={styles.boxed}>{say('legend.initial.reference')}</b>
          <p>
            <b>{say('legend.reference')}</b>: {say('legend.referenceAbout')}. <span>{at(reference)}.</span>
          </p>
        </li>
      </ul>
    </section>
  );
}
