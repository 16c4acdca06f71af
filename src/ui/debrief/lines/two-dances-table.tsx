import type { Debrief } from '../../../scoring/debrief.ts';
import { formatPoints } from '../../../text/numbers.ts';
import { sayPackage } from '../../../text/options.ts';
import type { Words } from '../../../text/words.ts';
import { Glyph } from '../../look/glyph.tsx';
import type { Dance, DanceStep } from '../dance-geometry.ts';
import { say } from '../debrief-say.ts';
import { Scroll } from '../scroll.tsx';
import tables from '../tables.module.css';

interface TwoDancesTableProps {
  readonly dances: readonly [Dance, Dance];
  readonly debriefs: readonly [Debrief, Debrief];
  /** The event by which each line goes its own way. */
  readonly from: readonly [number | undefined, number | undefined];
  readonly numbers: { readonly a: number; readonly b: number };
  readonly name: string;
  readonly words: Words;
}

/** One offer in a line, with what was in it. */
interface Row {
  readonly line: string;
  readonly step: DanceStep;
  readonly offer: string;
}

/** Both dances in figures: first what the lines share, then each line's own offers and what was signed. */
export function TwoDancesTable({ dances, debriefs, from, numbers, name, words }: TwoDancesTableProps) {
  const points = (value: number): string => formatPoints(words.messages.phrases.number, value);
  const range = (low: number, high: number): string =>
    low === high ? points(low) : say('table.range', { low: points(low), high: points(high) });
  const rowsOf = (at: 0 | 1, line: string, isOwn: boolean): readonly Row[] => {
    const since = from[at] ?? Number.POSITIVE_INFINITY;
    return dances[at].steps.flatMap((step, index): readonly Row[] =>
      step.seq >= since === isOwn
        ? [{ line, step, offer: sayPackage(words, debriefs[at].path[index]?.package ?? {}, 'label') }]
        : [],
    );
  };
  const groups = [
    { line: say('two.table.both'), rows: rowsOf(0, say('two.table.both'), false), signed: undefined },
    ...([0, 1] as const).map((at) => {
      const line = say('lines.n', { n: at === 0 ? numbers.a : numbers.b });
      return { line, rows: rowsOf(at, line, true), signed: dances[at].signed };
    }),
  ];
  return (
    <details className={tables.twin}>
      <summary>{say('two.table')}</summary>
      <Scroll label={say('two.table.caption')}>
        <table className={tables.table}>
          <caption className="visually-hidden">{say('two.table.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('two.table.line')}</th>
              <th scope="col">{say('table.round')}</th>
              <th scope="col">{say('table.who')}</th>
              <th scope="col">{say('table.offer')}</th>
              <th scope="col">{say('table.mine')}</th>
              <th scope="col">{say('table.theirs', { name })}</th>
            </tr>
          </thead>
          {groups.map(({ line, rows, signed }) => (
            <tbody key={line}>
              {rows.map(({ step, offer }) => (
                <tr key={`${step.seq}-${step.bundle}`}>
                  <td>{line}</td>
                  <td>{step.round}</td>
                  <td>
                    <Glyph of={step.owner} /> {step.owner === 'me' ? say('you') : name}
                  </td>
                  <td>{offer}</td>
                  <td>{range(step.low.mine, step.high.mine)}</td>
                  <td>{range(step.low.theirs, step.high.theirs)}</td>
                </tr>
              ))}
              {signed !== undefined && (
                <tr>
                  <td>{line}</td>
                  <th scope="row" colSpan={3}>
                    {say('table.signed')}
                  </th>
                  <td>{points(signed.mine)}</td>
                  <td>{points(signed.theirs)}</td>
                </tr>
              )}
            </tbody>
          ))}
        </table>
      </Scroll>
    </details>
  );
}
