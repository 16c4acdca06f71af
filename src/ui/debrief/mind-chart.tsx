import { useRef } from 'react';
import type { Felt } from '../../scoring/survey.ts';
import { useSize } from '../table/use-size.ts';
import { say } from './debrief-say.ts';
import { EDGES, MIND, mindPath, shareY, spread, turnX } from './mind-geometry.ts';
import styles from './mind-chart.module.css';

interface MindChartProps {
  readonly felt: readonly Felt[];
  /** Who felt it, in short. */
  readonly name: string;
}

const SIZE = { width: 640, height: 210 } as const;
const TICKS = [0, 50, 100] as const;
const CROWDED = 32;
export const whole = (share: number): number => Math.round(share * 100);

/** Trust, agitation and openness over the turns; three lines that differ in their stroke, named at their ends. */
export function MindChart({ felt, name }: MindChartProps) {
  const host = useRef<HTMLElement>(null);
  const frame = { width: useSize(host, SIZE).width, height: SIZE.height };
  const [first, last] = [felt[0], felt.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const right = frame.width - EDGES.right;
  const ends = spread(MIND.map((part) => shareY(frame, last.mind[part])));
  const ways = Object.fromEntries(
    MIND.map((part) => [part, say('mind.way', { from: whole(first.mind[part]), to: whole(last.mind[part]) })]),
  );
  const isCrowded = (right - EDGES.left) / felt.length < CROWDED;
  return (
    <figure ref={host} className={styles.figure}>
      <p className="visually-hidden">{say('mind.label', { name, ...ways })}</p>
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} className={styles.chart} aria-hidden="true">
        {TICKS.map((tick) => (
          <g key={tick} className={styles.grid}>
            <path d={`M${EDGES.left} ${shareY(frame, tick / 100)}H${right}`} />
            <text x={EDGES.left - 8} y={shareY(frame, tick / 100) + 4} textAnchor="end">
              {tick}
            </text>
          </g>
        ))}
        {felt.map(({ seq, round }, at) =>
          isCrowded && at % 2 === 1 ? undefined : (
            <text
              key={seq}
              className={styles.tick}
              x={turnX(frame, at, felt.length)}
              y={frame.height - 6}
              textAnchor="middle"
            >
              {round}
            </text>
          ),
        )}
        {MIND.map((part) => (
          <path key={part} className={styles[part]} d={mindPath(frame, felt, part)} />
        ))}
        {MIND.map((part, at) => (
          <g key={part}>
            <circle
              className={styles.end}
              cx={turnX(frame, felt.length - 1, felt.length)}
              cy={shareY(frame, last.mind[part])}
              r="3.5"
            />
            <text className={styles.name} x={right + 10} y={(ends[at] ?? 0) + 4}>
              {say(`mind.${part}`)}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}
