import { scaleLinear } from 'd3-scale';
import type { ClassFigures } from '../../store/class/class-figures.ts';
import dance from '../debrief/dance-chart.module.css';
import { axisName } from './axis-name.ts';
import { ChartFrame } from './chart-frame.tsx';
import { say } from './class-say.ts';
import styles from './figures.module.css';

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** A row holds the name of the axis and below it the box; the name ends above the mark of the median. */
const BOX = { row: 42, height: 14, name: 13 } as const;

/** How the class did on each axis: the middle half as a box. */
export function Axes({ figures: { axes } }: { readonly figures: ClassFigures }) {
  const tested = axes.flatMap(({ axis, five }) => (five === undefined ? [] : [{ axis, five }]));
  const ordered = tested.toSorted((left, right) => right.five.median - left.five.median);
  const [best, worst] = [ordered[0], ordered.at(-1)];
  const height = tested.length * BOX.row + 20;
  return (
    <ChartFrame
      title={say('axes.title')}
      sum={
        best === undefined || worst === undefined
          ? say('axes.none')
          : say('axes.sum', { best: axisName(best.axis), worst: axisName(worst.axis) })
      }
      draw={(width) => {
        const x = scaleLinear([0, 100], [8, width - 8]);
        return (
          <svg viewBox={`0 0 ${width} ${height}`} className={dance.chart} aria-hidden="true">
            <g className={dance.grid}>
              {[0, 20, 40, 60, 80, 100].map((tick) => (
                <g key={tick}>
                  <path d={`M${x(tick)} 0V${height - 18}`} />
                  <text x={x(tick)} y={height - 4} textAnchor="middle">
                    {tick}
                  </text>
                </g>
              ))}
            </g>
            {tested.map(({ axis, five }, at) => {
              const y = at * BOX.row + 26;
              return (
                <g key={axis} className={dance.labels}>
                  <text x={8} y={y - BOX.name}>
                    {axisName(axis)}
                  </text>
                  <path className={styles.whisker} d={`M${x(five.least)} ${y}H${x(five.most)}`} />
                  <rect
                    className={styles.bar}
                    x={x(five.low)}
                    width={Math.max(2, x(five.high) - x(five.low))}
                    y={y - BOX.height / 2}
                    height={BOX.height}
                  />
                  <path
                    className={styles.median}
                    d={`M${x(five.median)} ${y - BOX.height / 2 - 2}v${BOX.height + 4}`}
                  />
                </g>
              );
            })}
          </svg>
        );
      }}
      head={[
        say('axes.axis'),
        say('axes.least'),
        say('axes.low'),
        say('axes.median'),
        say('axes.high'),
        say('axes.most'),
        say('axes.count'),
      ]}
      rows={axes.map(({ axis, five }) => [
        axisName(axis),
        ...(five === undefined
          ? ['–', '–', '–', '–', '–', 0]
          : [tenth(five.least), tenth(five.low), tenth(five.median), tenth(five.high), tenth(five.most), five.count]),
      ])}
    />
  );
}
