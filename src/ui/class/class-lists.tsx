import type { ClassFigures } from '../../store/class/class-figures.ts';
import { say } from './class-say.ts';
import styles from './figures.module.css';

const FAULTS_SHOWN = 8;

/** What went wrong most often, in the sentences it was said in; never a name. */
export function Faults({ figures: { faults, seen } }: { readonly figures: ClassFigures }) {
  return (
    <section className={styles.chart} aria-labelledby="faults">
      <h3 id="faults" className="title-3">
        {say('faults.title')}
      </h3>
      <p>{faults.length === 0 ? say('faults.none') : say('faults.lead')}</p>
      <ol className={styles.quotes}>
        {faults.slice(0, FAULTS_SHOWN).map(({ rule, title, count, quotes }) => (
          <li key={rule}>
            <b>{title}</b>, {say('faults.in', { n: count, all: seen.length })}
            {quotes.map(({ said, round }) => (
              <p key={said}>
                <span className="said">{said}</span> <span className="caption">{say('faults.round', { round })}</span>
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface TradesProps {
  readonly figures: ClassFigures;
  readonly nameOf: (learner: string) => string;
}

/** Which trade was found, and by whom. */
export function Trades({ figures: { trades }, nameOf }: TradesProps) {
  return (
    <section className={styles.chart} aria-labelledby="trades">
      <h3 id="trades" className="title-3">
        {say('trades.title')}
      </h3>
      <p>{trades.length === 0 ? say('trades.none') : say('trades.lead')}</p>
      <ul className={styles.quotes}>
        {trades.map(({ gave, got, by }) => (
          <li key={`${gave} ${got}`}>
            <b>{say('trades.pair', { gave, got })}</b>, {say('fig.many', { n: by.length })}:{' '}
            {[...new Set(by.map(({ learner }) => nameOf(learner)))].join(', ')}
          </li>
        ))}
      </ul>
    </section>
  );
}
