import { effectOf } from '../../../scoring/moments.ts';
import type { LineComparison } from '../../../store/select/compare-lines.ts';
import { formatPoints } from '../../../text/numbers.ts';
import type { Words } from '../../../text/words.ts';
import { say } from '../debrief-say.ts';
import type { Told } from '../told.ts';
import styles from './lines.module.css';

interface TwoMomentsProps {
  readonly comparison: LineComparison;
  readonly told: readonly [Told, Told];
  readonly numbers: { readonly a: number; readonly b: number };
  readonly words: Words;
}

/** What mattered most in each line after they parted. */
export function TwoMoments({ comparison: { first, second }, told, numbers, words }: TwoMomentsProps) {
  const points = (hundredths: number): string => formatPoints(words.messages.phrases.number, hundredths / 100);
  const columns = [
    { n: numbers.a, line: first, told: told[0] },
    { n: numbers.b, line: second, told: told[1] },
  ];
  return (
    <section aria-labelledby="two-moments">
      <h4 id="two-moments" className={styles.heading}>
        {say('two.moments')}
      </h4>
      <div className={styles.parted}>
        {columns.map(({ n, line, told: { lines, findings } }) => (
          <div key={n}>
            <p className={styles.which}>
              <b>{say('lines.n', { n })}</b>
            </p>
            {line.moments.length === 0 ? (
              <p className="caption">{say('two.moments.none')}</p>
            ) : (
              <ul className={styles.moments}>
                {line.moments.map((moment) => {
                  const isLoss = effectOf(moment) < 0;
                  const round = lines.find(({ seq }) => seq === moment.move)?.round ?? 1;
                  const title = findings.find((one) =>
                    one.findings.some((finding) => finding === moment.findings[0]),
                  )?.title;
                  return (
                    <li key={moment.move}>
                      <b>{title}</b>{' '}
                      <span className="caption">
                        {say('two.moments.at', {
                          round,
                          effect: say(isLoss ? 'moments.lost' : 'moments.gained', {
                            n: points(isLoss ? moment.lost : moment.gained),
                          }),
                        })}
                      </span>
                    </li>
                  );
                })}
              </ul>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}
