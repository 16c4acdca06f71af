import type { Felt } from '../../scoring/survey.ts';
import type { Words } from '../../text/words.ts';
import { say } from './debrief-say.ts';
import { whole } from './mind-chart.tsx';
import { MIND } from './mind-geometry.ts';
import { Scroll } from './scroll.tsx';
import styles from './tables.module.css';

interface MindTableProps {
  readonly felt: readonly Felt[];
  readonly name: string;
  readonly words: Words;
}

/** The same as the chart and the faces, in figures. */
export function MindTable({ felt, name, words }: MindTableProps) {
  return (
    <details className={styles.twin}>
      <summary>{say('mind.table')}</summary>
      <Scroll label={say('mind.caption', { name })}>
        <table className={styles.table}>
          <caption className="visually-hidden">{say('mind.caption', { name })}</caption>
          <thead>
            <tr>
              <th scope="col">{say('mind.round')}</th>
              <th scope="col">{say('mind.face')}</th>
              {MIND.map((part) => (
                <th key={part} scope="col" className={styles.number}>
                  {say(`mind.${part}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {felt.map(({ seq, round, face, mind }) => (
              <tr key={seq}>
                <th scope="row">{round}</th>
                <td>{words.messages.labels.faces[face]}</td>
                {MIND.map((part) => (
                  <td key={part} className={styles.number}>
                    {whole(mind[part])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  );
}
