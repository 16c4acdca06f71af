import { otherSide, type BySide } from '../../../domain/side.ts';
import { AXES } from '../../../scoring/axes.ts';
import type { Grade } from '../../../scoring/scorecard.ts';
import type { ComparedLine, LineComparison } from '../../../store/select/compare-lines.ts';
import { formatPoints } from '../../../text/numbers.ts';
import type { Words } from '../../../text/words.ts';
import { say } from '../debrief-say.ts';
import tables from '../tables.module.css';
import styles from './lines.module.css';

interface TwoTableProps {
  readonly comparison: LineComparison;
  readonly numbers: { readonly a: number; readonly b: number };
  readonly name: string;
  readonly words: Words;
}

/** One measure of both lines; without a figure there is nothing to subtract. */
interface Row {
  readonly label: string;
  readonly of: (line: ComparedLine) => number | undefined;
  /** What it is counted in: a change is that of the figures shown, so that the row adds up to the eye. */
  readonly in: 'tenths' | 'whole' | 'percent';
  readonly isMain?: boolean;
}

const MINUS = '−';

/** Two lines figure by figure, and what changed from one to the other. */
export function TwoTable({ comparison: { first, second }, numbers, name, words }: TwoTableProps) {
  const { side } = first.debrief;
  const other = otherSide(side);
  const show = (value: number, unit: Row['in']): string => {
    const figure = formatPoints(words.messages.phrases.number, value);
    return unit === 'percent' ? say('two.percent', { n: figure }) : figure;
  };
  const whole = (by: BySide<number> | undefined, whose: 'mine' | 'theirs'): number | undefined =>
    by?.[whose === 'mine' ? side : other];
  const score = (grade: Grade<string> | undefined): number | undefined =>
    grade?.kind === 'graded' ? grade.hundredths / 100 : undefined;
  const isEventful = [first, second].some(({ taken }) => taken !== undefined && (taken.one !== 0 || taken.two !== 0));
  const months: readonly Row[] = [
    { label: say('two.takenMine'), of: (line) => whole(line.taken, 'mine'), in: 'tenths' },
    { label: say('two.takenTheirs', { name }), of: (line) => whole(line.taken, 'theirs'), in: 'tenths' },
    { label: say('two.realisedMine'), of: (line) => whole(line.realised, 'mine'), in: 'tenths' },
    { label: say('two.realisedTheirs', { name }), of: (line) => whole(line.realised, 'theirs'), in: 'tenths' },
  ];
  const outOf = ({ debrief }: ComparedLine): number => debrief.reservationPoint[side];
  const rows: readonly Row[] = [
    ...(outOf(first) === outOf(second) ? [] : [{ label: say('two.out'), of: outOf, in: 'tenths' } as const]),

    { label: say('two.mine'), of: (line) => whole(line.points, 'mine'), in: 'tenths' },
    { label: say('two.theirs', { name }), of: (line) => whole(line.points, 'theirs'), in: 'tenths' },
    { label: say('two.efficiency'), of: (line) => times(line.debrief.efficiency), in: 'percent' },
    ...(isEventful ? months : []),
    { label: say('two.trust', { name }), of: (line) => times(line.mind?.trust), in: 'whole' },
    { label: say('two.arousal', { name }), of: (line) => times(line.mind?.arousal), in: 'whole' },
    {
      label: say('two.overall'),
      of: (line) => (line.outcome === undefined ? undefined : score(line.debrief.scorecard.overall)),
      in: 'whole',
      isMain: true,
    },
    ...AXES.map((axis): Row => ({
      label: words.messages.grading.axes[axis].label,
      of: (line) =>
        line.outcome === undefined
          ? undefined
          : score(line.debrief.scorecard.axes.find((one) => one.axis === axis)?.grade),
      in: 'whole',
    })),
  ];
  const told = rows.filter(({ of }) => of(first) !== undefined || of(second) !== undefined);
  return (
    <table className={`${tables.ways} ${styles.table}`}>
      <caption className="visually-hidden">{say('two.caption', numbers)}</caption>
      <thead>
        <tr>
          <th scope="col">{say('two.measure')}</th>
          <th scope="col">{say('lines.n', { n: numbers.a })}</th>
          <th scope="col">{say('lines.n', { n: numbers.b })}</th>
          <th scope="col">{say('two.change')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{say('two.how')}</th>
          <td>{howOf(first)}</td>
          <td>{howOf(second)}</td>
          <td>{say('compare.nothing')}</td>
        </tr>
        {told.map(({ label, of, in: unit, isMain }) => {
          const [before, after] = [rounded(of(first), unit), rounded(of(second), unit)];
          return (
            <tr key={label} data-main={isMain}>
              <th scope="row">{label}</th>
              <td>{before === undefined ? say('compare.nothing') : show(before, unit)}</td>
              <td>{after === undefined ? say('compare.nothing') : show(after, unit)}</td>
              <td>{before === undefined || after === undefined ? '' : changed(after - before, show, unit)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const HUNDRED = 100;
const times = (share: number | undefined): number | undefined => (share === undefined ? undefined : share * HUNDRED);

function rounded(value: number | undefined, unit: Row['in']): number | undefined {
  if (value === undefined) return undefined;
  return unit === 'tenths' ? Math.round(value * 10) / 10 : Math.round(value);
}

function changed(by: number, show: (value: number, unit: Row['in']) => string, unit: Row['in']): string {
  const size = show(Math.abs(by), unit);
  if (show(0, unit) === size) return '±0';
  return by > 0 ? `+${size}` : `${MINUS}${size}`;
}

function howOf({ outcome, round, table }: ComparedLine): string {
  return outcome === undefined
    ? say('two.how.open', { round: table.state.round })
    : say(`two.how.${outcome.kind}`, { round });
}
