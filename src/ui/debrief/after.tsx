import { otherSide, type Side } from '../../domain/side.ts';
import type { State } from '../../engine/state.ts';
import type { Debrief } from '../../scoring/debrief.ts';
import { aftermathText } from '../../text/event-text.ts';
import { formatPoints } from '../../text/numbers.ts';
import { sideText, type Words } from '../../text/words.ts';
import { Glyph } from '../look/glyph.tsx';
import { EmptyState } from '../look/notes.tsx';
import { say } from './debrief-say.ts';
import styles from './after.module.css';
import tables from './tables.module.css';

interface AfterProps {
  readonly debrief: Debrief;
  readonly state: State;
  readonly words: Words;
}

/** The months after the handshake: what was signed, what it came to, and why. */
export function After({ debrief, state, words }: AfterProps) {
  const { side, signed, realised, reservationPoint } = debrief;
  const other = otherSide(side);
  const name = sideText(words, other).person.short;
  const points = (value: number): string => formatPoints(words.messages.phrases.number, value);
  if (signed === undefined || realised === undefined || state.implemented === undefined)
    return (
      <EmptyState title={say('after.none')}>
        {say('after.noneAbout', {
          mine: points(reservationPoint[side]),
          theirs: points(reservationPoint[other]),
          name,
        })}
      </EmptyState>
    );
  return (
    <div className={styles.after}>
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
              <td className={tables.number}>{points(signed.points[whose])}</td>
              <td className={tables.number}>{points(realised[whose])}</td>
              <td className={tables.number}>{points(realised[whose] - signed.points[whose])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div>
        {state.implemented.reopened !== undefined && <p className={styles.undone}>{say('after.reopened')}</p>}
        <ol>
          {aftermathText(words, state.implemented).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
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
