import { useId } from 'react';
import type { Course, Measure } from '../../store/select/progress/course.ts';
import { classes } from '../look/classes.ts';
import { Glyph } from '../look/glyph.tsx';
import styles from './axis-list.module.css';
import { AXIS_GLYPHS, measureName, trendShort, whole } from './names.ts';
import { say } from './progress-say.ts';

interface AxisListProps {
  readonly courses: readonly Course[];
  readonly shown: Measure;
  readonly onShow: (measure: Measure) => void;
}

/** Every measure with its middle and where it goes; the one that is chosen is drawn large. */
export function AxisList({ courses, shown, onShow }: AxisListProps) {
  const name = useId();
  return (
    <fieldset className={styles.list}>
      <legend className="visually-hidden">{say('axesLead')}</legend>
      {courses.map((course) => (
        <label
          key={course.measure}
          className={classes(styles.row, course.measure === shown && styles.shown, isQuiet(course) && styles.quiet)}
        >
          <input
            type="radio"
            name={name}
            value={course.measure}
            checked={course.measure === shown}
            onChange={() => onShow(course.measure)}
          />
          <span className={styles.name}>
            <Label measure={course.measure} />
            <span className={styles.trend}>{trendShort(course)}</span>
          </span>
          <Strip course={course} />
          <b className={styles.figure}>{course.recent === undefined ? '–' : whole(course.recent.median)}</b>
        </label>
      ))}
    </fieldset>
  );
}

/** Nothing was graded: unknown, which is not weak. */
const isQuiet = ({ points }: Course): boolean => points.length === 0;

function Label({ measure }: { readonly measure: Measure }) {
  const glyph = AXIS_GLYPHS[measure];
  return (
    <span className={styles.label}>
      {glyph !== undefined && <Glyph of={glyph} />}
      {measureName(measure)}
    </span>
  );
}

const STRIP = { width: 104, height: 30, shown: 16 } as const;

/** The last tables as dots, small. */
function Strip({ course: { points } }: { readonly course: Course }) {
  const late = points.slice(-STRIP.shown);
  const step = STRIP.width / STRIP.shown;
  const y = (hundredths: number): number => 3 + (1 - hundredths / 10_000) * (STRIP.height - 6);
  return (
    <svg className={styles.strip} viewBox={`0 0 ${STRIP.width} ${STRIP.height}`} aria-hidden="true">
      <path d={`M0 ${y(0)}H${STRIP.width}M0 ${y(10_000)}H${STRIP.width}`} />
      {late.map(({ table, hundredths }, at) => (
        <circle
          key={table.id}
          className={at >= late.length - 5 ? styles.late : styles.early}
          cx={STRIP.width - (late.length - at - 0.5) * step}
          cy={y(hundredths)}
          r="2.6"
        />
      ))}
    </svg>
  );
}
