import { sideText, type Words } from '../../text/words.ts';
import { otherSide } from '../../domain/side.ts';
import type { Debrief } from '../../scoring/debrief.ts';
import { formatPoints } from '../../text/numbers.ts';
import { Glyph } from '../look/glyph.tsx';
import { EmptyState } from '../look/notes.tsx';
import { Tag } from '../look/chip.tsx';
import { ConcessionChart } from './concession-chart.tsx';
import { say } from './debrief-say.ts';
import { Scroll } from './scroll.tsx';
import styles from './tables.module.css';

const MINUS = '−';

interface ConcessionLogProps {
  readonly debrief: Debrief;
  /** How many rounds were played. */
  readonly rounds: number;
  readonly words: Words;
}

/** Who moved, for what, and what it was worth to both: as a picture of give and take, and step by step. */
export function ConcessionLog({ debrief, rounds, words }: ConcessionLogProps) {
  const { side, concessions } = debrief;
  const points = (value: number): string => formatPoints(words.messages.phrases.number, value);
  const name = sideText(words, otherSide(side)).person.short;
  const sum = (whose: 'mine' | 'theirs'): number =>
    concessions
      .filter((one) => (one.side === side) === (whose === 'mine'))
      .reduce((total, one) => total + (whose === 'mine' ? one.lost : one.gained), 0);
  if (concessions.length === 0) return <EmptyState title={say('concessions.none')} />;
  return (
    <>
      <ConcessionChart debrief={debrief} rounds={rounds} name={name} words={words} />
      <p className={styles.sum}>{say('concessions.sum', { gave: points(sum('mine')), got: points(sum('theirs')) })}</p>
      <Scroll label={say('concessions.caption')}>
        <table className={styles.table}>
          <caption className="visually-hidden">{say('concessions.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('table.round')}</th>
              <th scope="col">{say('table.who')}</th>
              <th scope="col">{say('concessions.what')}</th>
              <th scope="col">{say('concessions.tie')}</th>
              <th scope="col">{say('table.mine')}</th>
              <th scope="col">{say('table.theirs', { name })}</th>
            </tr>
          </thead>
          <tbody>
            {concessions.map((one) => {
              const isMine = one.side === side;
              const [lost, gained] = [`${MINUS}${points(one.lost)}`, `+${points(one.gained)}`];
              return (
                <tr key={one.seq}>
                  <td>{one.round}</td>
                  <td className={styles.one}>
                    <Glyph of={isMine ? 'me' : 'them'} /> {isMine ? say('you') : name}
                  </td>
                  <td>{one.issues.map((issue) => words.scenario.issues[issue]?.label ?? issue).join(', ')}</td>
                  <td className={styles.one}>
                    <Tag of={one.paired ? 'reciprocity' : undefined}>
                      {say(one.paired ? 'concessions.paired' : 'concessions.alone')}
                    </Tag>
                  </td>
                  <td>{isMine ? lost : gained}</td>
                  <td>{isMine ? gained : lost}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}
