import { courseOf } from '../../store/select/progress/course.ts';
import type { FinishedTable } from '../../store/select/progress/finished.ts';
import { Button } from '../look/button.tsx';
import { trendText, whole } from './names.ts';
import { say } from './progress-say.ts';
import styles from './progress.module.css';

/** The one figure, and what it can and cannot say. */
export function ProgressHeadline({ tables }: { readonly tables: readonly FinishedTable[] }) {
  const course = courseOf(tables, 'overall');
  const { recent } = course;
  return (
    <header className={styles.head}>
      {recent !== undefined && (
        <p className="score">
          <span aria-hidden="true">{whole(recent.median)}</span>
          <span className="visually-hidden">
            {whole(recent.median)} {middleText(recent.points.length)}
          </span>
        </p>
      )}
      <div>
        <h1 className="title-1" tabIndex={-1}>
          {say('title')}
        </h1>
        <p className={styles.middle} aria-hidden={recent !== undefined}>
          {recent === undefined ? say('noMiddle') : middleText(recent.points.length)}
        </p>
        <p className={styles.trend}>{trendText(course)}</p>
        <p className={styles.about}>{say('lead')}</p>
      </div>
      <Button icon="print" className={styles.print} onClick={() => window.print()}>
        {say('print')}
      </Button>
    </header>
  );
}

const middleText = (n: number): string => (n === 1 ? say('middleOne') : say('middle', { n }));
