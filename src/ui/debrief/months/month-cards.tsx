import { otherSide, type Side } from '../../../domain/side.ts';
import type { State } from '../../../engine/state.ts';
import type { MonthEvent, Months } from '../../../store/select/months.ts';
import { aftermathStories } from '../../../text/event-text.ts';
import { formatPoints } from '../../../text/numbers.ts';
import { issueText, sideText, type Words } from '../../../text/words.ts';
import { Tag } from '../../look/chip.tsx';
import { Glyph } from '../../look/glyph.tsx';
import { say } from './months-say.ts';
import { costOf } from './month-line.tsx';
import styles from './months.module.css';

/** An event of the months after, in words. */
export interface ToldMonth {
  readonly event: MonthEvent;
  readonly month: string;
  readonly what: string;
  readonly verdict: string;
  readonly met: string;
}

/** Every event in words, in order. */
export function tellMonths(words: Words, { implemented }: State, months: Months): readonly ToldMonth[] {
  if (implemented === undefined) return [];
  const opener = implemented.reopened === undefined ? '' : sideText(words, implemented.reopened.side).person.short;
  return aftermathStories(words, implemented).flatMap(({ month, what, met }, at): readonly ToldMonth[] => {
    const event = months.events[at];
    if (event === undefined) return [];
    const clause = event.clause === undefined ? '' : (issueText(words, event.clause)?.label ?? event.clause);
    return [
      {
        event,
        month: say('month', { month }),
        what,
        met,
        verdict: say(`${event.met}`, { clause, name: opener }),
      },
    ];
  });
}

interface MonthCardsProps {
  readonly told: readonly ToldMonth[];
  readonly side: Side;
  readonly words: Words;
}

/** What happened and what the contract did about it, with what was left. */
export function MonthCards({ told, side, words }: MonthCardsProps) {
  const points = (value: number): string => formatPoints(words.messages.phrases.number, value);
  const other = otherSide(side);
  const name = sideText(words, other).person.short;
  return (
    <ol className={styles.cards}>
      {told.map(({ event, month, what, met, verdict }, at) => (
        <li key={at} className={styles.card} data-met={event.met}>
          <p className={styles.when}>
            <b>{month}</b>{' '}
            <Tag of={event.met === 'absorbed' || event.met === 'part' ? 'reciprocity' : undefined}>{verdict}</Tag>
          </p>
          <p className={styles.what}>{what}</p>
          {met !== '' && event.met !== 'open' && <p className={styles.met}>{met}</p>}
          <p className={styles.cost}>
            <span className="role-me">
              <Glyph of="me" /> {say('you')} {costOf(points, event.cost[side])}
            </span>
            <span className="role-them">
              <Glyph of="them" /> {name} {costOf(points, event.cost[other])}
            </span>
            <span>{say('left', { points: points(event.left[side]) })}</span>
          </p>
        </li>
      ))}
    </ol>
  );
}
