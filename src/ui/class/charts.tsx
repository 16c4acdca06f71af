import { scaleLinear } from 'd3-scale';
import { useMemo } from 'react';
import type { Assignment } from '../../store/class/assignment.ts';
import { classFigures, type ClassFigures } from '../../store/class/class-figures.ts';
import type { ClassFile } from '../../store/class/class-result.ts';
import dance from '../debrief/dance-chart.module.css';
import { EDGES, frameOf } from '../debrief/dance-geometry.ts';
import { EmptyState } from '../look/notes.tsx';
import { useLabels } from '../words/use-labels.ts';
import { Axes } from './axes-chart.tsx';
import { ChartFrame } from './chart-frame.tsx';
import { Faults, Trades } from './class-lists.tsx';
import { ClassPlane } from './class-plane.tsx';
import { say } from './class-say.ts';
import styles from './figures.module.css';

interface AllChartsProps extends Omit<ChartsProps, 'figures'> {
  readonly files: readonly ClassFile[];
}

interface ChartsProps {
  readonly figures: ClassFigures;
  readonly assignment: Assignment;
  readonly nameOf: (learner: string) => string;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** What a class did, in pictures and in figures; of the verified negotiations alone. */
export function Charts({ files, assignment, nameOf }: AllChartsProps) {
  const figures = useMemo(() => classFigures({ files }), [files]);
  if (figures.seen.length === 0)
    return <EmptyState title={say('none.verified')}>{say('none.verifiedBody')}</EmptyState>;
  return (
    <div className={styles.charts}>
      <ClassPlane figures={figures} nameOf={nameOf} />
      <Spread figures={figures} passMark={assignment.passMark} />
      <Ends figures={figures} />
      <First figures={figures} nameOf={nameOf} />
      <Axes figures={figures} />
      <Reading figures={figures} assignment={assignment} />
      <Faults figures={figures} />
      <Trades figures={figures} nameOf={nameOf} />
    </div>
  );
}

const BARS = { height: 180, bottom: 26, top: 18 } as const;

function Spread({
  figures: { scores, ungraded, tens },
  passMark,
}: {
  figures: ClassFigures;
  passMark: number | undefined;
}) {
  const most = Math.max(1, ...tens);
  const rangeOf = (ten: number): string => say('spread.range', { from: ten * 10, to: ten === 9 ? 100 : ten * 10 + 9 });
  return (
    <ChartFrame
      title={say('spread.title')}
      sum={
        scores === undefined
          ? say('spread.none')
          : say('spread.sum', {
              median: tenth(scores.median),
              least: tenth(scores.least),
              most: tenth(scores.most),
              ungraded,
            })
      }
      draw={(width) => {
        const x = scaleLinear([0, 100], [2, width - 2]);
        const y = scaleLinear([0, most], [BARS.height - BARS.bottom, BARS.top]);
        return (
          <svg viewBox={`0 0 ${width} ${BARS.height}`} className={dance.chart} aria-hidden="true">
            {tens.map((count, ten) => (
              <g key={rangeOf(ten)}>
                <rect
                  className={styles.bar}
                  x={x(ten * 10) + 2}
                  width={Math.max(1, x(10) - x(0) - 4)}
                  y={y(count)}
                  height={y(0) - y(count)}
                />
                {count > 0 && (
                  <text x={x(ten * 10 + 5)} y={y(count) - 5} textAnchor="middle" className={styles.figure}>
                    {count}
                  </text>
                )}
              </g>
            ))}
            <g className={dance.grid}>
              <path d={`M0 ${y(0)}H${width}`} />
              {[0, 20, 40, 60, 80, 100].map((tick) => (
                <text
                  key={tick}
                  x={x(tick)}
                  y={BARS.height - 8}
                  textAnchor={tick === 0 ? 'start' : tick === 100 ? 'end' : 'middle'}
                >
                  {tick}
                </text>
              ))}
            </g>
            {passMark !== undefined && (
              <g className={dance.labels}>
                <path className={dance.myOut} d={`M${x(passMark)} ${y(0)}V${BARS.top - 6}`} />
                <text
                  x={x(passMark) + (passMark > 60 ? -6 : 6)}
                  y={BARS.top - 4}
                  textAnchor={passMark > 60 ? 'end' : 'start'}
                >
                  {say('spread.pass', { mark: passMark })}
                </text>
              </g>
            )}
          </svg>
        );
      }}
      head={[say('spread.from'), say('spread.count')]}
      rows={tens.map((count, ten) => [rangeOf(ten), count])}
    />
  );
}

const ENDS = ['signed', 'left', 'expired'] as const;

function Ends({ figures: { ends, seen } }: { readonly figures: ClassFigures }) {
  const share = (end: (typeof ENDS)[number]): number => Math.round((ends[end] / seen.length) * 100);
  return (
    <ChartFrame
      title={say('ends.title')}
      sum={say('ends.sum', { signed: share('signed'), left: share('left'), expired: share('expired') })}
      draw={() => (
        <div className={styles.stack} aria-hidden="true">
          {ENDS.filter((end) => ends[end] > 0).map((end) => (
            <span key={end} data-end={end} style={{ flexGrow: ends[end] }}>
              {say(`ends.${end}`)}: {ends[end]}
            </span>
          ))}
        </div>
      )}
      head={[say('plane.outcome'), say('spread.count'), say('ends.share')]}
      rows={ENDS.map((end) => [say(`ends.${end}`), ends[end], `${share(end)} %`])}
    />
  );
}

function First({ figures: { first }, nameOf }: Pick<ChartsProps, 'figures' | 'nameOf'>) {
  return (
    <ChartFrame
      title={say('first.title')}
      sum={say('first.sum', { n: first.length })}
      draw={
        first.length === 0
          ? undefined
          : (width) => {
              const { x, y, right, bottom, ticks, height } = frameOf(width);
              return (
                <svg viewBox={`0 0 ${width} ${height}`} className={dance.chart} aria-hidden="true">
                  <g className={dance.grid}>
                    {ticks.mine.map((tick) => (
                      <g key={tick}>
                        <path d={`M${x(tick)} ${bottom}V${EDGES.top}`} />
                        <path d={`M${EDGES.left} ${y(tick)}H${right}`} />
                        <text x={x(tick)} y={bottom + 17} textAnchor="middle">
                          {tick}
                        </text>
                        <text x={EDGES.left - 8} y={y(tick) + 4} textAnchor="end">
                          {tick}
                        </text>
                      </g>
                    ))}
                  </g>
                  <path className={dance.gap} d={`M${x(0)} ${y(0)}L${x(100)} ${y(100)}`} />
                  {first.map(({ seen, offer, result }) => (
                    <g key={seen.file} className={dance.mine}>
                      <title>{`${nameOf(seen.learner)}: ${Math.round(offer)}, ${Math.round(result)}`}</title>
                      <circle cx={x(offer)} cy={y(result)} r={6.5} opacity="0.85" />
                    </g>
                  ))}
                  <g className={dance.labels}>
                    <text x={right} y={bottom + 34} textAnchor="end">
                      {say('first.own')}
                    </text>
                    <text x={EDGES.left} y={EDGES.top - 6}>
                      {say('first.result')}
                    </text>
                  </g>
                </svg>
              );
            }
      }
      head={[say('fig.learner'), say('first.own'), say('first.result')]}
      rows={first.map(({ seen, offer, result }) => [nameOf(seen.learner), tenth(offer), tenth(result)])}
    />
  );
}

function Reading({ figures: { guesses, right, seen }, assignment }: Pick<ChartsProps, 'figures' | 'assignment'>) {
  const { types } = useLabels();
  const { type } = assignment.counterparty;
  const none = guesses.find((guess) => guess.type === null)?.count ?? 0;
  const label = (guess: (typeof guesses)[number]): string =>
    guess.type === null
      ? say('reading.noGuess')
      : guess.isRight
        ? say('reading.right', { type: types[guess.type].label })
        : types[guess.type].label;
  return (
    <ChartFrame
      title={say('reading.title')}
      sum={say('reading.sum', { right, all: seen.length, type: types[type].label, none })}
      draw={() => (
        <div className={styles.stack} aria-hidden="true">
          {guesses.map((guess) => (
            <span
              key={guess.type ?? 'none'}
              data-end={guess.isRight ? 'signed' : guess.type === null ? 'expired' : 'left'}
              style={{ flexGrow: guess.count }}
            >
              {label(guess)}: {guess.count}
            </span>
          ))}
        </div>
      )}
      head={[say('reading.type'), say('spread.count')]}
      rows={guesses.map((guess) => [label(guess), guess.count])}
    />
  );
}
