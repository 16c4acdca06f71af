import type { Course, CoursePoint } from '../../store/select/progress/course.ts';
import { linkTo, playRoute } from '../app/routes.ts';
import { Scroll } from '../debrief/scroll.tsx';
import styles from './tables.module.css';
import { dayText, measureName, metText, seatOf, tableTitle, whole } from './names.ts';
import { say } from './progress-say.ts';

/** The same as the chart, table by table. */
export function CourseTable({ course }: { readonly course: Course }) {
  const caption = say('table.caption', { name: measureName(course.measure) });
  return (
    <details id="course-table" className={styles.twin}>
      <summary>{say('table.title')}</summary>
      <Scroll label={caption}>
        <table className={styles.table}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{say('table.day')}</th>
              <th scope="col">{say('table.table')}</th>
              <th scope="col">{say('table.met')}</th>
              <th scope="col" className={styles.number}>
                {say('table.points')}
              </th>
              <th scope="col">{say('table.counts')}</th>
            </tr>
          </thead>
          <tbody>
            {course.points.toReversed().map((point) => (
              <Row key={point.table.id} point={point} counts={countsAs(course, point)} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  );
}

const countsAs = ({ recent, before }: Course, point: CoursePoint): 'recent' | 'before' | 'earlier' =>
  recent?.points.includes(point) === true ? 'recent' : before?.points.includes(point) === true ? 'before' : 'earlier';

interface RowProps {
  readonly point: CoursePoint;
  readonly counts: ReturnType<typeof countsAs>;
}

function Row({ point: { table, hundredths }, counts }: RowProps) {
  const title = tableTitle(table);
  return (
    <tr>
      <th scope="row">{dayText(table.startedAt)}</th>
      <td>
        {table.canOpen ? <a href={linkTo(playRoute(table.id, 'debrief'))}>{title}</a> : title}
        <span className="caption"> {seatOf(table)}</span>
      </td>
      <td>{metText(table.type)}</td>
      <td className={styles.number}>{whole(hundredths)}</td>
      <td>{say(`table.${counts}`)}</td>
    </tr>
  );
}
