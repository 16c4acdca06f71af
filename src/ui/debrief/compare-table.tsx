import type { ReactNode } from 'react';
import { otherSide, type BySide, type Side } from '../../domain/side.ts';
import { AXES } from '../../scoring/axes.ts';
import type { Grade, Scorecard } from '../../scoring/scorecard.ts';
import { formatPoints } from '../../text/numbers.ts';
import { sideText } from '../../text/words.ts';
import { Glyph } from '../look/glyph.tsx';
import { say } from './debrief-say.ts';
import type { CompareProps } from './compare.tsx';
import { wholeScore } from './headline.tsx';
import tables from './tables.module.css';

/** A way of playing it, as far as it is known. */
interface Way {
  readonly name: ReactNode;
  readonly how: string;
  readonly points: BySide<number>;
  readonly realised: BySide<number> | undefined;
  readonly card: Scorecard | undefined;
}

/** Three ways of playing the same draw, figure by figure. */
export function CompareTable({ debrief, state, words, reference, example }: CompareProps) {
  const { side, scorecard, signed, realised, reservationPoint } = debrief;
  const other = otherSide(side);
  const name = sideText(words, other).person.short;
  const points = (by: BySide<number> | undefined, whose: Side): string =>
    by === undefined ? say('compare.nothing') : formatPoints(words.messages.phrases.number, by[whose]);
  const score = (grade: Grade<string> | undefined): string =>
    grade === undefined
      ? say('compare.nothing')
      : grade.kind === 'graded'
        ? String(wholeScore(grade.hundredths))
        : say('noneGraded');
  const played = example.kind === 'played' ? example.example : undefined;
  const how = (kind: 'signed' | 'left' | 'expired', round: number): string => say(`compare.how.${kind}`, { round });
  const ways: readonly Way[] = [
    {
      name: (
        <>
          <Glyph of="me" /> {say('you')}
        </>
      ),
      how: how(state.outcome?.kind ?? 'expired', state.moves.at(-1)?.round ?? 1),
      points: signed?.points ?? reservationPoint,
      realised,
      card: scorecard,
    },
    ...(played === undefined
      ? []
      : [
          {
            name: say('compare.example'),
            how: how(played.outcome.kind, lastRound(played.log)),
            points: played.points,
            realised: played.realised,
            card: played.scorecard,
          },
        ]),
    {
      name: say('compare.reference'),
      how: say('compare.how.agreed'),
      points: reference.points,
      realised: undefined,
      card: undefined,
    },
  ];
  const rows: readonly (readonly [string, (way: Way) => string])[] = [
    [say('compare.how'), (way) => way.how],
    [say('compare.mine'), (way) => points(way.points, side)],
    [say('compare.theirs', { name }), (way) => points(way.points, other)],
    [say('compare.mineLater'), (way) => points(way.realised, side)],
    [say('compare.theirsLater', { name }), (way) => points(way.realised, other)],
    [say('compare.overall'), (way) => score(way.card?.overall)],
    ...AXES.map((axis): readonly [string, (way: Way) => string] => [
      words.messages.grading.axes[axis].label,
      (way) => score(way.card?.axes.find((one) => one.axis === axis)?.grade),
    ]),
  ];
  return (
    <table className={tables.ways}>
      <caption className="visually-hidden">{say('compare.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('compare.what')}</th>
          {ways.map((way, at) => (
            <th key={at} scope="col">
              {way.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, of]) => (
          <tr key={label} data-main={label === say('compare.overall')}>
            <th scope="row">{label}</th>
            {ways.map((way, at) => (
              <td key={at}>{of(way)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const lastRound = (log: readonly { readonly kind: string; readonly round?: number }[]): number =>
  log.findLast(({ kind }) => kind === 'moveMade')?.round ?? 1;
