import type { ClassFigures } from '../../store/class/class-figures.ts';
import type { ClassSpot } from '../../store/class/graded-schema.ts';
import dance from '../debrief/dance-chart.module.css';
import { EDGES, frameOf, pathThrough, type Frame, type Spot } from '../debrief/dance-geometry.ts';
import { diamondAt } from '../debrief/dance-marks.tsx';
import { ChartFrame } from './chart-frame.tsx';
import { say } from './class-say.ts';
import styles from './figures.module.css';

interface ClassPlaneProps {
  readonly figures: ClassFigures;
  readonly nameOf: (learner: string) => string;
}

/** Frontiers of more draws than this would hide what lies on them. */
const MOST_FRONTIERS = 12;

const spotOf = ({ own, other }: ClassSpot): Spot => ({ mine: own, theirs: other });
const whole = (points: number): number => Math.round(points);

/** Everybody of a class in one plane: own points to the right, the other side's upwards. */
export function ClassPlane({ figures, nameOf }: ClassPlaneProps) {
  const { seen, draws, average, ends } = figures;
  return (
    <ChartFrame
      title={say('plane.title')}
      sum={say('plane.sum', {
        signed: ends.signed,
        own: whole(average?.own ?? 0),
        theirs: whole(average?.other ?? 0),
        draws: draws.length,
      })}
      draw={(width) => <Plane frame={frameOf(width)} figures={figures} nameOf={nameOf} />}
      head={[
        say('fig.learner'),
        say('plane.outcome'),
        say('plane.own'),
        say('plane.theirs'),
        say('plane.efficiency'),
        say('plane.nash'),
      ]}
      rows={seen.map(({ learner, played, shown: { end, efficiency, nash } }) => [
        nameOf(learner),
        say(`ends.${played.outcome}`),
        whole(end.own),
        whole(end.other),
        efficiency === null ? '–' : `${Math.round(efficiency * 100)} %`,
        nash === null ? '–' : `${whole(nash.own)} / ${whole(nash.other)}`,
      ])}
    >
      <ul className={styles.key} aria-hidden="true">
        <li>
          <svg viewBox="0 0 20 20" className={dance.chart}>
            <g className={dance.mine}>
              <circle cx="10" cy="10" r="7" />
            </g>
          </svg>
          {say('plane.deal')}
        </li>
        <li>
          <svg viewBox="0 0 20 20" className={dance.chart}>
            <path className={styles.noDeal} d="M4 4l12 12M16 4L4 16" />
          </svg>
          {say('plane.noDeal')}
        </li>
        <li>
          <svg viewBox="0 0 20 20" className={dance.chart}>
            <path className={styles.nash} d={diamondAt(10, 10, 7)} />
          </svg>
          {say('plane.nash')}
        </li>
        <li>
          <svg viewBox="0 0 20 20" className={dance.chart}>
            <path className={dance.frontier} d="M3 3q12 2 14 14" />
          </svg>
          {say('plane.frontier')}
        </li>
      </ul>
    </ChartFrame>
  );
}

interface PlaneProps extends ClassPlaneProps {
  readonly frame: Frame;
}

function Plane({ frame, figures: { seen, draws }, nameOf }: PlaneProps) {
  const { x, y, right, bottom, ticks } = frame;
  const isOne = draws.length === 1;
  return (
    <svg viewBox={`0 0 ${frame.width} ${frame.height}`} className={dance.chart} aria-hidden="true">
      <g className={dance.grid}>
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
      {draws.slice(0, MOST_FRONTIERS).map(({ draw, shown }) => (
        <g key={draw} opacity={isOne ? 1 : 0.28}>
          <path
            className={dance.frontier}
            d={pathThrough(
              frame,
              shown.frontier.map(spotOf).toSorted((left, other) => left.mine - other.mine),
            )}
          />
        </g>
      ))}
      {draws
        .slice(0, MOST_FRONTIERS)
        .map(({ draw, shown: { nash } }) =>
          nash === null ? null : (
            <path key={draw} className={styles.nash} d={diamondAt(x(nash.own), y(nash.other), isOne ? 9 : 6)} />
          ),
        )}
      {seen.map(({ learner, file, played, shown: { end } }) => {
        const [at, up] = [x(end.own), y(end.other)];
        return (
          <g key={file} className={dance.mine}>
            <title>{`${nameOf(learner)}: ${whole(end.own)} / ${whole(end.other)}`}</title>
            {played.outcome === 'signed' ? (
              <circle cx={at} cy={up} r={6.5} opacity="0.85" />
            ) : (
              <path className={styles.noDeal} d={`M${at - 5} ${up - 5}l10 10M${at + 5} ${up - 5}l-10 10`} />
            )}
          </g>
        );
      })}
      <g className={dance.labels}>
        <text x={right} y={bottom + 34} textAnchor="end">
          {say('plane.own')}
        </text>
        <text x={EDGES.left} y={EDGES.top - 6}>
          {say('plane.theirs')}
        </text>
      </g>
    </svg>
  );
}
