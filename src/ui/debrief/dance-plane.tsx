import { useId } from 'react';
import { EDGES, pathThrough, type Dance, type Frame } from './dance-geometry.ts';
import styles from './dance-chart.module.css';

interface DancePlaneProps {
  readonly frame: Frame;
  readonly dance: Pick<Dance, 'out' | 'zopa' | 'frontier'>;
}

/** What every dance takes place on: the grid, what is worse than leaving, what is good for both, the frontier, both ways out. */
export function DancePlane({ frame, dance: { out, zopa, frontier } }: DancePlaneProps) {
  const id = useId();
  const { x, y, right, bottom, ticks } = frame;
  const [width, height] = [right - EDGES.left, bottom - EDGES.top];
  const outX = Math.max(EDGES.left, Math.min(right, x(out.mine)));
  return (
    <>
      <defs>
        <pattern id={`${id}-dots`} width="6" height="6" patternUnits="userSpaceOnUse">
          <circle cx="1.5" cy="1.5" r="1" fill="var(--c-recip)" opacity=".55" />
        </pattern>
        <pattern id={`${id}-hatch`} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="1.5" height="8" fill="var(--c-ink-3)" opacity=".28" />
        </pattern>
        <clipPath id={`${id}-plane`}>
          <rect x={EDGES.left} y={EDGES.top} width={width} height={height} />
        </clipPath>
      </defs>
      <g className={styles.grid}>
        {ticks.mine.map((tick) => (
          <g key={tick}>
            <path d={`M${x(tick)} ${bottom}V${EDGES.top}`} />
            <text x={x(tick)} y={bottom + 17} textAnchor="middle">
              {tick}
            </text>
          </g>
        ))}
        {ticks.theirs.map((tick) => (
          <g key={tick}>
            <path d={`M${EDGES.left} ${y(tick)}H${right}`} />
            <text x={EDGES.left - 8} y={y(tick) + 4} textAnchor="end">
              {tick}
            </text>
          </g>
        ))}
      </g>
      <g clipPath={`url(#${id}-plane)`}>
        <rect x={EDGES.left} y={EDGES.top} width={outX - EDGES.left} height={height} fill={`url(#${id}-hatch)`} />
        {zopa.length > 0 && (
          <>
            <path d={`${pathThrough(frame, zopa)}Z`} fill="var(--c-recip-wash)" />
            <path d={`${pathThrough(frame, zopa)}Z`} fill={`url(#${id}-dots)`} />
          </>
        )}
        <path className={styles.frontier} d={pathThrough(frame, frontier)} />
        <path className={styles.myOut} d={`M${x(out.mine)} ${bottom}V${EDGES.top}`} />
        <path className={styles.theirOut} d={`M${EDGES.left} ${y(out.theirs)}H${right}`} />
      </g>
    </>
  );
}
