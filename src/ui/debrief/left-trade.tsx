import { otherSide } from '../../domain/side.ts';
import type { Debrief } from '../../scoring/debrief.ts';
import { formatPoints } from '../../text/numbers.ts';
import { sayOption } from '../../text/options.ts';
import { issueText, sideText, type Words } from '../../text/words.ts';
import { say } from './debrief-say.ts';
import styles from './plane.module.css';
import { Scroll } from './scroll.tsx';
import tables from './tables.module.css';

interface LeftTradeProps {
  readonly debrief: Debrief;
  readonly words: Words;
}

/** What both could still have had, and the trade that would have found it. */
export function LeftTrade({ debrief, words }: LeftTradeProps) {
  const { side, signed, zopa, leftOnTable } = debrief;
  return (
    <section className={styles.left} aria-labelledby="left">
      <h3 id="left" className="title-3">
        {say('left')}
      </h3>
      {leftOnTable === undefined ? (
        <p>{say(signed !== undefined ? 'left.none' : zopa ? 'left.unsigned' : 'left.noRoom')}</p>
      ) : (
        <Trade left={leftOnTable} side={side} words={words} />
      )}
    </section>
  );
}

interface TradeProps extends Pick<LeftTradeProps, 'words'> {
  readonly left: NonNullable<Debrief['leftOnTable']>;
  readonly side: Debrief['side'];
}

function Trade({ left: { gain, trade }, side, words }: TradeProps) {
  const other = otherSide(side);
  const name = sideText(words, other).person.short;
  const points = (value: number): string => formatPoints(words.messages.phrases.number, value);
  const change = (value: number): string => (value > 0 ? `+${points(value)}` : points(value));
  const option = (issue: string, chosen: string | number): string =>
    sayOption(words, issue, { option: chosen, form: 'label' });
  return (
    <>
      <p>{say('left.lead', { mine: points(gain[side]), theirs: points(gain[other]), name })}</p>
      <Scroll label={say('left.caption')}>
        <table className={tables.table}>
          <caption className="visually-hidden">{say('left.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('left.issue')}</th>
              <th scope="col">{say('left.change')}</th>
              <th scope="col">{say('table.mine')}</th>
              <th scope="col">{say('table.theirs', { name })}</th>
            </tr>
          </thead>
          <tbody>
            {trade.map(({ issue, from, to, gain: worth }) => (
              <tr key={issue}>
                <th scope="row">{issueText(words, issue)?.label ?? issue}</th>
                <td>{say('left.step', { from: option(issue, from), to: option(issue, to) })}</td>
                <td>{change(worth[side])}</td>
                <td>{change(worth[other])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}
