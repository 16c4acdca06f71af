import { useRef, useState } from 'react';
import { COUNTERPARTY_TYPES } from '../../domain/seat.ts';
import type { Course, CoursePoint, Stretch } from '../../store/select/progress/course.ts';
import { useSize } from '../table/use-size.ts';
import {
  dayTicks,
  EDGES,
  markSize,
  MARKS,
  nearestTable,
  plotOf,
  ROOM_FOR_WORD,
  wordY,
  type Plot,
} from './course-geometry.ts';
import styles from './course-chart.module.css';
import { dayText, measureName, metText, seatOf, tableTitle, trendText, whole } from './names.ts';
import { say } from './progress-say.ts';

const SIZE = { width: 720, height: 280 } as const;
const TICKS = [0, 25, 50, 75, 100] as const;
/** Words at an edge of the drawing begin or end there. */
const EDGE_ROOM = 40;

/** One measure over the tables: a mark for each, and the middles of the last five and of those before. */
export function CourseChart({ course }: { readonly course: Course }) {
  const host = useRef<HTMLElement>(null);
  const frame = { width: useSize(host, SIZE).width, height: SIZE.height };
  const [near, setNear] = useState<number>();
  const { points, recent, before } = course;
  const plot = plotOf(frame, points.length);
  const pointed = near === undefined ? undefined : points[near];
  return (
    <figure ref={host} className={styles.figure}>
      <p className="visually-hidden">{labelOf(course)}</p>
      <svg
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        className={styles.chart}
        aria-hidden="true"
        onPointerMove={({ clientX, currentTarget }) =>
          setNear(nearestTable(plot, points.length, clientX - currentTarget.getBoundingClientRect().left))
        }
        onPointerLeave={() => setNear(undefined)}
      >
        {recent && <Band plot={plot} from={points.length - recent.points.length} to={points.length - 1} />}
        <g className={styles.grid}>
          {TICKS.map((tick) => (
            <g key={tick}>
              <path d={`M${EDGES.left} ${plot.y(tick * 100)}H${frame.width - EDGES.right}`} />
              <text x={EDGES.left - 8} y={plot.y(tick * 100) + 4} textAnchor="end">
                {tick}
              </text>
            </g>
          ))}
        </g>
        {dayTicks(points.length, frame.width).map((at) => (
          <text
            key={at}
            className={styles.tick}
            x={plot.x(at)}
            y={frame.height - 6}
            textAnchor={anchorOf(plot.x(at), frame.width)}
          >
            {dayText(points[at]?.table.startedAt ?? 0)}
          </text>
        ))}
        {before && recent && (
          <Middle plot={plot} stretch={before} last={points.length - recent.points.length - 1} kind="before" />
        )}
        {recent && <Middle plot={plot} stretch={recent} last={points.length - 1} kind="recent" />}
        {points.map((point, at) => (
          <Mark key={point.table.id} point={point} at={at} plot={plot} isNear={at === near} />
        ))}
      </svg>
      <figcaption className={styles.pointed} aria-hidden="true">
        {pointed !== undefined
          ? pointText(pointed)
          : markSize(plot) === MARKS.letter && say('chart.legend', { letters: lettersText() })}
      </figcaption>
    </figure>
  );
}

const lettersText = (): string =>
  COUNTERPARTY_TYPES.map((type) => say('letter.one', { letter: say(`letter.${type}`), type: metText(type) })).join(
    ', ',
  );

const anchorOf = (x: number, width: number): 'start' | 'middle' | 'end' =>
  x < EDGES.left + EDGE_ROOM ? 'start' : x > width - EDGES.right - EDGE_ROOM ? 'end' : 'middle';

function labelOf(course: Course): string {
  const { measure, points } = course;
  const [first, last] = [points[0], points.at(-1)];
  const name = measureName(measure);
  if (first === undefined || last === undefined) return say('chart.labelNone', { name });
  return say('chart.label', {
    name,
    n: points.length,
    first: dayText(first.table.startedAt),
    last: dayText(last.table.startedAt),
    trend: trendText(course),
  });
}

const pointText = ({ table, hundredths }: CoursePoint): string =>
  say('chart.point', {
    day: dayText(table.startedAt),
    title: tableTitle(table),
    seat: seatOf(table),
    met: metText(table.type),
    points: whole(hundredths),
  });

function Band({ plot, from, to }: { readonly plot: Plot; readonly from: number; readonly to: number }) {
  const left = plot.x(from) - plot.half;
  return (
    <rect
      className={styles.band}
      x={left}
      y={plot.y(10_000)}
      width={plot.x(to) + plot.half - left}
      height={plot.y(0) - plot.y(10_000)}
    />
  );
}

interface MiddleProps {
  readonly plot: Plot;
  readonly stretch: Stretch;
  /** The last table of the stretch. */
  readonly last: number;
  readonly kind: 'recent' | 'before';
}

/** The middle of a stretch as a line across its tables, with its figure above the plot. */
function Middle({ plot, stretch: { points, median }, last, kind }: MiddleProps) {
  const [left, right] = [plot.x(last - points.length + 1) - plot.half, plot.x(last) + plot.half];
  const y = plot.y(median);
  const isFew = kind === 'recent' && points.length < 5;
  const text = isFew
    ? say('chart.recentFew', { n: points.length, points: whole(median) })
    : say(`chart.${kind}`, { points: whole(median) });
  const isNarrow = kind === 'before' && right - left < ROOM_FOR_WORD;
  return (
    <g className={styles[kind]}>
      <path d={`M${left} ${y}H${right}`} />
      <text x={right - 4} y={wordY(isNarrow)} textAnchor="end">
        {text}
      </text>
    </g>
  );
}

interface MarkProps {
  readonly point: CoursePoint;
  readonly at: number;
  readonly plot: Plot;
  readonly isNear: boolean;
}

function Mark({ point: { table, hundredths }, at, plot, isNear }: MarkProps) {
  const size = markSize(plot);
  const [x, y] = [plot.x(at), plot.y(hundredths)];
  return (
    <g className={table.canOpen ? styles.mark : styles.hollow}>
      {isNear && <circle className={styles.ring} cx={x} cy={y} r={size + 4} />}
      <circle cx={x} cy={y} r={size} />
      {size === MARKS.letter && table.type !== undefined && (
        <text x={x} y={y + 4} textAnchor="middle">
          {say(`letter.${table.type}`)}
        </text>
      )}
    </g>
  );
}
