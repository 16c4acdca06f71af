import { useState } from 'react';
import type { FinishedTable } from '../../store/select/progress/finished.ts';
import { decidedIn, judgementOf, reviewCounts, type Judgement } from '../../store/select/progress/looking-back.ts';
import { linkTo, playRoute } from '../app/routes.ts';
import { Button } from '../look/button.tsx';
import styles from './habits.module.css';
import { dayText, tableTitle, whole } from './names.ts';
import { say } from './progress-say.ts';

const SHOWN = 5;
/** Points from which on one leans to one side. */
const LEANING = 300;

/** How one judges oneself, what one did after the talks, and what one decided. */
export function LookingBack({ tables }: { readonly tables: readonly FinishedTable[] }) {
  const judged = judgementOf(tables);
  const counts = reviewCounts(tables);
  const unused = counts.filter(({ done }) => done === 0);
  return (
    <section aria-labelledby="back">
      <h2 id="back" className="title-2">
        {say('back')}
      </h2>
      <p className={styles.lead}>{say('backLead')}</p>
      <ul className={styles.list}>
        <li>{judged === undefined ? say('back.judgedFew') : judgedText(judged)}</li>
        {counts
          .filter(({ done }) => done > 0)
          .map(({ rule, done, of }) => (
            <li key={rule}>{say(`back.${rule}`, { done, of })}</li>
          ))}
        {unused.length > 0 && (
          <li>{say('back.unused', { list: unused.map(({ rule }) => say(`unused.${rule}`)).join(', ') })}</li>
        )}
      </ul>
    </section>
  );
}

const judgedText = ({ tables, bias, distance }: Judgement): string =>
  say('back.judged', {
    n: tables,
    points: whole(distance),
    bias: bias >= LEANING ? 'high' : bias <= -LEANING ? 'low' : 'none',
  });

/** What one decided to do, by its day. */
export function Commitments({ tables }: { readonly tables: readonly FinishedTable[] }) {
  const [isWhole, setWhole] = useState(false);
  const all = decidedIn(tables).toReversed();
  if (all.length === 0) return undefined;
  const shown = isWhole ? all : all.slice(0, SHOWN);
  return (
    <section aria-labelledby="decided">
      <h2 id="decided" className="title-2">
        {say('decided')}
      </h2>
      <ul className={styles.list}>
        {shown.map(({ table, commitment: { answer, owner, by } }) => (
          <li key={`${table.id} ${by} ${owner} ${answer}`}>
            <b>{answer}</b>
            <p>
              {say('decided.by', { day: dayText(Date.parse(by)), owner })},{' '}
              {table.canOpen ? (
                <a href={linkTo(playRoute(table.id, 'debrief'))}>{say('decided.from', { title: tableTitle(table) })}</a>
              ) : (
                say('decided.from', { title: tableTitle(table) })
              )}
            </p>
          </li>
        ))}
      </ul>
      {shown.length < all.length && (
        <Button onClick={() => setWhole(true)}>{say('decided.all', { n: all.length })}</Button>
      )}
    </section>
  );
}
