import { useState } from 'react';
import { courseOf, MEASURES, type Measure } from '../../store/select/progress/course.ts';
import type { FinishedTable } from '../../store/select/progress/finished.ts';
import { GRADING } from '../../text/messages/en/grading.ts';
import { AxisList } from './axis-list.tsx';
import { CourseChart } from './course-chart.tsx';
import { CourseTable } from './course-table.tsx';
import { measureName, trendText } from './names.ts';
import { say } from './progress-say.ts';
import styles from './progress.module.css';

/** Every measure at a glance, and one of them over time. */
export function Overview({ tables }: { readonly tables: readonly FinishedTable[] }) {
  const [shown, show] = useState<Measure>('overall');
  const courses = MEASURES.map((measure) => courseOf(tables, measure));
  const course = courses.find(({ measure }) => measure === shown);
  const old = tables.filter(({ canOpen }) => !canOpen).length;
  return (
    <section className={styles.overview} aria-labelledby="axes">
      <div>
        <h2 id="axes" className="title-2">
          {say('axes')}
        </h2>
        <AxisList courses={courses} shown={shown} onShow={show} />
      </div>
      {course !== undefined && (
        <section className={styles.sheet} aria-labelledby="course">
          <h3 id="course" className="title-2">
            {measureName(shown)}
          </h3>
          {shown !== 'overall' && <p className={styles.about}>{GRADING.axes[shown].about}</p>}
          {course.points.length === 0 ? (
            <p className={styles.none}>{say('chart.none')}</p>
          ) : (
            <>
              {shown !== 'overall' && <p className={styles.about}>{trendText(course)}</p>}
              <CourseChart course={course} />
              {course.ungraded > 0 && <p className={styles.legend}>{say('chart.ungraded', { n: course.ungraded })}</p>}
              <CourseTable course={course} />
            </>
          )}
          <details id="how-to-read" className={styles.how}>
            <summary>{say('how.title')}</summary>
            <p>{say('how.middle')}</p>
            <p>{say('how.clear')}</p>
            <p>{say('how.line')}</p>
            {old > 0 && <p>{say('how.rules', { n: old })}</p>}
          </details>
        </section>
      )}
    </section>
  );
}
