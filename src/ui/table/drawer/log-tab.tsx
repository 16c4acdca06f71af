import type { Given, Ledger } from '../../../store/select/ledger.ts';
import { sayOption } from '../../../text/options.ts';
import { Tag } from '../../look/chip.tsx';
import { Glyph } from '../../look/glyph.tsx';
import { useSay } from '../../words/use-say.ts';
import { signedPoints, wholePoints } from '../figures.ts';
import { issueName } from '../names.ts';
import { useSeat } from '../seat-context.tsx';
import styles from './drawer.module.css';

/** Who moved, round by round: the concession log. */
export function LogTab({ ledger: { rows, gave, got } }: { readonly ledger: Ledger }) {
  const say = useSay('table');
  const { words } = useSeat();
  if (rows.length === 0) return <p className={styles.empty}>{say('log.empty')}</p>;
  const gifts = rows.filter(({ isGift }) => isGift).map(({ round }) => round);
  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.log}>
          <caption className="visually-hidden">{say('log.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('log.round')}</th>
              <th scope="col">{say('log.gave')}</th>
              <th scope="col">{say('log.got')}</th>
              <th scope="col" className={styles.figure}>
                {say('log.toYou')}
              </th>
              <th scope="col" className={styles.figure}>
                {say('log.toThem')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.round}>
                <th scope="row">{row.round}</th>
                <td>
                  <Steps given={row.gave} />
                </td>
                <td>{row.isGift ? <Tag of="reciprocity">{say('log.nothing')}</Tag> : <Steps given={row.got} />}</td>
                <td className={styles.figure}>
                  {[
                    ...(row.gave ? [signedPoints(words, 0 - row.gave.points)] : []),
                    ...(row.got ? [signedPoints(words, row.got.points)] : []),
                  ].join(' / ')}
                </td>
                <td className={styles.figure}>{signedPoints(words, row.toThem)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.sum}>
        <Glyph of="reciprocity" />{' '}
        <span>
          <b>{say('log.sum', { gave: wholePoints(words, gave), got: wholePoints(words, got) })}</b>{' '}
          {gifts.length > 0 && say('log.gifts', { n: gifts.length, round: gifts[0] ?? 0 })}
        </span>
      </p>
      <p className="caption">{say('log.guess')}</p>
    </>
  );
}

function Steps({ given }: { readonly given: Given | undefined }) {
  const say = useSay('table');
  const { words } = useSeat();
  if (given === undefined) return null;
  const trigger = given.after.map((kind) => words.messages.labels.acts[kind]).join(', ');
  return (
    <ul>
      {given.steps.map(({ issue, from, to }) => (
        <li key={issue}>
          <span className="visually-hidden">{issueName({ words }, issue)} </span>
          {sayOption(words, issue, { option: to, form: 'label' })}{' '}
          {from !== undefined && (
            <>
              <span className="visually-hidden">{say('log.instead')} </span>
              <s>{sayOption(words, issue, { option: from, form: 'label' })}</s>
            </>
          )}
        </li>
      ))}
      {trigger !== '' && <li className="caption">{say('log.after', { what: trigger })}</li>}
    </ul>
  );
}
