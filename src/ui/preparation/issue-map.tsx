import type { CSSProperties } from 'react';
import { otherSide } from '../../domain/side.ts';
import type { OwnIssue, SeatView } from '../../engine/seat-view.ts';
import { formatPoints } from '../../text/numbers.ts';
import { sayOption } from '../../text/options.ts';
import type { Words } from '../../text/words.ts';
import { say } from './desk-say.ts';
import styles from './issue-map.module.css';
import { SheetHead } from './sheet-head.tsx';

const MOST_ROWS = 10;

interface IssueMapProps {
  readonly words: Words;
  readonly seen: SeatView;
}

/** What each option of each issue is worth to oneself. */
export function IssueMap({ words, seen }: IssueMapProps) {
  const bestFirst = seen.issues.toSorted((left, right) => bestOf(right) - bestOf(left));
  return (
    <>
      <SheetHead sheet="issues" title={say('issues.title')} />
      <p className={styles.lead}>{say('issues.lead')}</p>
      <div className={styles.issues}>
        {bestFirst.map((issue) => (
          <IssueTable key={issue.id} issue={issue} words={words} seen={seen} />
        ))}
      </div>
    </>
  );
}

const bestOf = ({ points }: OwnIssue): number => Math.max(...points);

function IssueTable({ issue, words, seen }: IssueMapProps & { readonly issue: OwnIssue }) {
  const text = words.scenario.issues[issue.id];
  const { number } = words.messages.phrases;
  const towards = (side: 'one' | 'two') => text?.towards[words.names[side]] ?? '';
  const best = bestOf(issue);
  return (
    <section className={styles.issue}>
      <h2 className="title-3">
        {text?.label} <span>{say('issues.weight', { points: formatPoints(number, best) })}</span>
      </h2>
      <p>{say('issues.yours', { towards: towards(seen.side), theirs: towards(otherSide(seen.side)) })}</p>
      <table>
        <caption className="visually-hidden">{say('issues.caption', { issue: text?.label ?? issue.id })}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{say('issues.option')}</th>
            <th scope="col">{say('issues.points')}</th>
          </tr>
        </thead>
        <tbody>
          {shownRows(issue.options.length).map((at) => {
            const option = issue.options[at];
            if (option === undefined) return undefined;
            const points = issue.points[at] ?? 0;
            const isBeyond = issue.crosses.includes(option);
            return (
              <tr key={String(option)} className={isBeyond ? styles.beyond : undefined}>
                <th scope="row">
                  {sayOption(words, issue.id, { option, form: 'label' })}
                  {isBeyond && <small>{say('issues.line')}</small>}
                </th>
                <td>
                  <i style={share(points, best)} aria-hidden="true" />
                  <b>{isBeyond ? '–' : formatPoints(number, points)}</b>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** The rows to show: all of them, or ten that run evenly from first to last. */
export function shownRows(count: number): readonly number[] {
  if (count <= MOST_ROWS) return Array.from({ length: count }, (_, at) => at);
  const rows = Array.from({ length: MOST_ROWS }, (_, at) => Math.round((at * (count - 1)) / (MOST_ROWS - 1)));
  return [...new Set(rows)];
}

function share(points: number, best: number): CSSProperties {
  return { width: `${best === 0 ? 0 : Math.round((points / best) * 100)}%` };
}
