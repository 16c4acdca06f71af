import type { Words } from '../../../text/words.ts';
import { Button } from '../../look/button.tsx';
import { Tag } from '../../look/chip.tsx';
import { say } from '../debrief-say.ts';
import { wholeScore } from '../headline.tsx';
import type { KnownLine } from './known-lines.ts';
import { endOf, nameOf } from './line-words.ts';
import styles from './lines.module.css';

interface LineListProps {
  readonly lines: readonly KnownLine[];
  /** The one that the page shows. */
  readonly shown: number;
  readonly words: Words;
  readonly onShow: (line: KnownLine) => void;
}

/** Every line by what was done differently in it, where it ended, and the way to it. */
export function LineList({ lines, shown, words, onShow }: LineListProps) {
  return (
    <ol className={styles.list} aria-labelledby="lines">
      {lines.map((line) => (
        <li key={line.id} aria-current={line.id === shown || undefined}>
          <b className={styles.number}>{say('lines.n', { n: line.n })}</b>
          <div>
            <p className={styles.name}>{nameOf(words, line)}</p>
            <p className={styles.ending}>
              {[endOf(words, line), gradeOf(line)].filter((part) => part !== '').join(', ')}
            </p>
          </div>
          {line.id === shown ? (
            <Tag>{say('lines.now')}</Tag>
          ) : line.table.state.outcome === undefined ? (
            <Button aria-label={say('lines.goOnLong', { n: line.n })} onClick={() => onShow(line)}>
              {say('lines.goOn')}
            </Button>
          ) : (
            <Button aria-label={say('lines.showLong', { n: line.n })} onClick={() => onShow(line)}>
              {say('lines.show')}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}

function gradeOf({ table, debrief: { scorecard } }: KnownLine): string {
  if (table.state.outcome === undefined) return '';
  const { overall } = scorecard;
  return overall.kind === 'graded'
    ? say('lines.graded', { grade: wholeScore(overall.hundredths) })
    : say('lines.ungraded');
}
