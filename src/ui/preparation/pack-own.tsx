import { otherSide } from '../../domain/side.ts';
import type { Worksheets } from '../../domain/worksheet.ts';
import { formatPoints } from '../../text/numbers.ts';
import { sideText } from '../../text/words.ts';
import { leftOf } from './desk-draft.ts';
import { say } from './desk-say.ts';
import { issueLabel } from './labels.ts';
import { labelOf, Written, type DeskPackProps } from './pack-written.tsx';
import { rowOf } from './sheet-drafts.ts';

/** The ways on without this agreement, and the limit they make. */
export function Alternatives({ words, seen, draft }: DeskPackProps) {
  const texts = sideText(words, seen.side).alternatives;
  const { number } = words.messages.phrases;
  const shown = (points: number | undefined): string | undefined =>
    points === undefined ? undefined : formatPoints(number, points);
  const limit: Worksheets['limit'] = seen.sheets.limit;
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('pack.alternative', { other: sideText(words, otherSide(seen.side)).house })}</th>
            {(['worth', 'switching', 'risk', 'left'] as const).map((figure) => (
              <th key={figure} scope="col">
                {say(figure)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {seen.alternatives
            .filter(({ id }) => draft.listed.includes(id))
            .map(({ id }) => {
              const figures = draft.figures[id] ?? {};
              return (
                <tr key={id}>
                  <th scope="row">
                    {texts[id]?.label ?? id} {draft.selected === id && <small>({say('pack.chosen')})</small>}
                  </th>
                  {[figures.worth, figures.switching, figures.risk, leftOf(figures)].map((points, at) => (
                    <td key={['worth', 'switching', 'risk', 'left'][at]}>
                      <Written>{shown(points)}</Written>
                    </td>
                  ))}
                </tr>
              );
            })}
        </tbody>
      </table>
      <p>
        {limit === undefined
          ? say('pack.limitNone')
          : say('pack.limit', { limit: limit.reservationPoint, target: limit.target ?? 'none' })}
      </p>
    </>
  );
}

/** What is on the table, from end to end. */
export function Issues({ words, seen }: DeskPackProps) {
  const { number } = words.messages.phrases;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('tradeables.issue')}</th>
          <th scope="col">{say('issues.option')}</th>
          <th scope="col">{say('issues.points')}</th>
        </tr>
      </thead>
      <tbody>
        {seen.issues.map(({ id, options, points }) => (
          <tr key={id}>
            <th scope="row">{issueLabel(words, id)}</th>
            <td>
              {say('pack.points', {
                low: labelOf(words, id, options[0]) ?? '',
                high: labelOf(words, id, options.at(-1)) ?? '',
              })}
            </td>
            <td>
              {say('pack.points', {
                low: formatPoints(number, points[0] ?? 0),
                high: formatPoints(number, points.at(-1) ?? 0),
              })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Tradeables({ words, seen, sheets }: DeskPackProps) {
  return (
    <table>
      <thead>
        <tr>
          {(['issue', 'importance', 'target', 'give', 'get'] as const).map((column) => (
            <th key={column} scope="col">
              {say(`tradeables.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {seen.issues.map(({ id }) => {
          const { importance, target, give, get } = rowOf(sheets.tradeables, id);
          return (
            <tr key={id}>
              <th scope="row">{issueLabel(words, id)}</th>
              <td>
                <Written>{importance && say(`importance.${importance}`)}</Written>
              </td>
              <td>
                <Written>{labelOf(words, id, target)}</Written>
              </td>
              <td>
                <Written>{labelOf(words, id, give)}</Written>
              </td>
              <td>
                <Written>{get && issueLabel(words, get)}</Written>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
