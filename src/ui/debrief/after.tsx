import { useMemo } from 'react';
import { otherSide, type Side } from '../../domain/side.ts';
import type { State } from '../../engine/state.ts';
import type { Debrief } from '../../scoring/debrief.ts';
import { monthsOf } from '../../store/select/months.ts';
import { formatPoints } from '../../text/numbers.ts';
import { sideText, type Words } from '../../text/words.ts';
import { linkTo, playRoute } from '../app/routes.ts';
import { LinkButton } from '../look/button.tsx';
import { Glyph } from '../look/glyph.tsx';
import { EmptyState } from '../look/notes.tsx';
import { say } from './debrief-say.ts';
import styles from './after.module.css';
import { MonthCards, tellMonths } from './months/month-cards.tsx';
import { MonthLine } from './months/month-line.tsx';
import { say as sayMonths } from './months/months-say.ts';
import tables from './tables.module.css';

interface AfterProps {
  /** The negotiation, for the way back to the months as they are played. */
  readonly id: string;
  readonly debrief: Debrief;
  readonly state: State;
  readonly words: Words;
}

/** The months after the handshake: what was signed, what happened, what the text did about it, what it came to. */
export function After({ id, debrief, state, words }: AfterProps) {
  const { side, reservationPoint } = debrief;
  const other = otherSide(side);
  const name = sideText(words, other).person.short;
  const points = (value: number): string => formatPoints(words.messages.phrases.number, value);
  const months = useMemo(() => monthsOf(state), [state]);
  const told = useMemo(() => (months === undefined ? [] : tellMonths(words, state, months)), [words, state, months]);
  if (months === undefined)
    return (
      <EmptyState title={say('after.none')}>
        {say('after.noneAbout', {
          mine: points(reservationPoint[side]),
          theirs: points(reservationPoint[other]),
          name,
        })}
      </EmptyState>
    );
  const { signed, realised, horizon, events } = months;
  return (
    <div className={styles.after}>
      <div className={styles.line}>
        <MonthLine months={months} side={side} month={horizon} shown={events.length} words={words} />
      </div>
      <div>
        {state.implemented?.reopened !== undefined && <p className={styles.undone}>{say('after.reopened')}</p>}
        {told.length === 0 ? (
          <p className={styles.quiet}>{sayMonths('quiet')}</p>
        ) : (
          <MonthCards told={told} side={side} words={words} />
        )}
      </div>
      <div>
        <table className={tables.table}>
          <caption className="visually-hidden">{say('after.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('table.who')}</th>
              <th scope="col" className={tables.number}>
                {say('after.signed')}
              </th>
              <th scope="col" className={tables.number}>
                {say('after.realised')}
              </th>
              <th scope="col" className={tables.number}>
                {say('after.change')}
              </th>
            </tr>
          </thead>
          <tbody>
            {([side, other] as const).map((whose) => (
              <tr key={whose}>
                <th scope="row">
                  <Glyph of={whose === side ? 'me' : 'them'} /> {whose === side ? say('you') : name}
                </th>
                <td className={tables.number}>{points(signed[whose])}</td>
                <td className={tables.number}>{points(realised[whose])}</td>
                <td className={tables.number}>{points(realised[whose] - signed[whose])}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <LinkButton className={styles.watch} icon="clock" href={linkTo(playRoute(id, 'after'))}>
          {sayMonths('watch')}
        </LinkButton>
      </div>
    </div>
  );
}

/** What the folded months say of themselves. */
export function afterFact(
  { signed, realised }: Pick<Debrief, 'signed' | 'realised'>,
  { side, words }: { readonly side: Side; readonly words: Words },
): string {
  const points = (value: number): string => formatPoints(words.messages.phrases.number, value);
  if (signed === undefined || realised === undefined) return say('after.factNone');
  const worth = { signed: points(signed.points[side]), realised: points(realised[side]) };
  return say(worth.signed === worth.realised ? 'after.factSame' : 'after.fact', worth);
}
