import { otherSide } from '../../domain/side.ts';
import type { Option } from '../../domain/package.ts';
import { GUESSED } from '../../domain/worksheet.ts';
import { formatPoints } from '../../text/numbers.ts';
import { sideText } from '../../text/words.ts';
import { columnsOf, wholeColumns } from './bundles.ts';
import { say } from './desk-say.ts';
import { factLabel, issueLabel, ownFacts } from './labels.ts';
import { labelOf, Written, type DeskPackProps } from './pack-written.tsx';
import { guessOn } from './sheet-drafts.ts';

export function Counterparty({ words, seen, sheets: { counterparty } }: DeskPackProps) {
  const who = sideText(words, otherSide(seen.side)).person.short;
  return (
    <dl>
      <div>
        <dt>{say('counterparty.issues')}</dt>
        <dd>
          <Written>{counterparty.issues.map((id) => issueLabel(words, id)).join(', ')}</Written>
        </dd>
      </div>
      {GUESSED.map((about) => {
        const { text, doubt } = guessOn(counterparty, about);
        return (
          <div key={about}>
            <dt>{say(`guess.${about}`, { who })}</dt>
            <dd>
              <Written>{text}</Written> {doubt !== undefined && <small>({say(`doubt.${doubt}`)})</small>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

export function Evidence({ words, seen, sheets: { evidence } }: DeskPackProps) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('pack.fact')}</th>
          <th scope="col">{say('pack.when')}</th>
          <th scope="col">{say('evidence.for')}</th>
          <th scope="col">{say('evidence.strength')}</th>
        </tr>
      </thead>
      <tbody>
        {ownFacts(seen).map(({ id }) => {
          const item = evidence.items.find(({ fact }) => fact === id);
          return (
            <tr key={id}>
              <th scope="row">{factLabel(words, id)}</th>
              <td>
                <Written>{item && say(`evidence.${item.when}`)}</Written>
              </td>
              <td>
                <Written>{item?.issue && issueLabel(words, item.issue)}</Written>
              </td>
              <td>
                <Written>{item?.strength && say(`strength.${item.strength}`)}</Written>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

export function Opening({ words, sheets: { anchor } }: DeskPackProps) {
  const { issue, facts = [], rationale } = anchor;
  const at = (option: Option | undefined): string | undefined =>
    issue === undefined ? undefined : labelOf(words, issue, option);
  return (
    <dl>
      {(
        [
          ['anchor.issue', issue && issueLabel(words, issue)],
          ['anchor.from', at(anchor.from)],
          ['anchor.to', at(anchor.to)],
          ['anchor.open', at(anchor.open)],
          ['anchor.facts', facts.map((id) => factLabel(words, id)).join(', ')],
          ['anchor.rationale', rationale],
        ] as const
      ).map(([key, text]) => (
        <div key={key}>
          <dt>{say(key)}</dt>
          <dd>
            <Written>{text}</Written>
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function Bundles({ words, seen, sheets: { meso } }: DeskPackProps) {
  const columns = columnsOf(meso.bundles, seen.issues);
  const whole = wholeColumns(columns);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('tradeables.issue')}</th>
          {columns.map(({ letter }) => (
            <th key={letter} scope="col">
              {letter}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {seen.issues.map(({ id }) => (
          <tr key={id}>
            <th scope="row">{issueLabel(words, id)}</th>
            {columns.map(({ letter, bundle }) => (
              <td key={letter}>
                <Written>{labelOf(words, id, bundle[id])}</Written>
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{say('issues.points')}</th>
          {columns.map(({ letter }) => {
            const points = whole.find((column) => column.letter === letter)?.points;
            return (
              <td key={letter}>
                <Written>{points !== undefined && formatPoints(words.messages.phrases.number, points)}</Written>
              </td>
            );
          })}
        </tr>
      </tbody>
    </table>
  );
}

export function Approach({ words, sheets: { strategy } }: DeskPackProps) {
  const lens = strategy.lens === undefined ? undefined : words.messages.labels.lenses[strategy.lens];
  return (
    <p>
      <Written>{lens && `${lens.label}: ${lens.about}`}</Written>
    </p>
  );
}
