import { useId } from 'react';
import { useSay } from '../words/use-say.ts';
import {
  drawnSteps,
  FRAME,
  pathThrough,
  scaleX,
  scaleY,
  type Dance,
  type DanceStep,
  type Spot,
} from './dance-geometry.ts';
import styles from './dance-chart.module.css';

const TICKS = [0, 20, 40, 60, 80, 100] as const;
const BOTTOM = FRAME.height - FRAME.bottom;
const RIGHT = FRAME.width - FRAME.right;

interface DanceChartProps {
  readonly dance: Dance;
  /** Who sat opposite, in short. */
  readonly name: string;
}

const whole = (points: number): number => Math.round(points);
const together = ({ mine, theirs }: Spot): string => `${whole(mine)} / ${whole(theirs)}`;

/** The dance of offers: own points to the right, theirs upwards; to the right is always better for oneself. */
export function DanceChart({ dance, name }: DanceChartProps) {
  const say = useSay('debrief');
  const id = useId();
  const { steps, frontier, zopa, out, nash, signed } = dance;
  const drawn = drawnSteps(steps);
  const [mine, theirs] = (['me', 'them'] as const).map((owner) => steps.filter((step) => step.owner === owner));
  const label = say('dance.label', {
    name,
    mine: mine?.length ?? 0,
    theirs: theirs?.length ?? 0,
    out: whole(out.mine),
    theirOut: whole(out.theirs),
    signed: signed === undefined ? 'none' : together(signed),
  });
  return (
    <figure className={styles.figure}>
      <p className="visually-hidden">{label}</p>
      <svg viewBox={`0 0 ${FRAME.width} ${FRAME.height}`} className={styles.chart} aria-hidden="true">
        <defs>
          <pattern id={`${id}-dots`} width="6" height="6" patternUnits="userSpaceOnUse">
            <circle cx="1.5" cy="1.5" r="1" fill="var(--c-recip)" opacity=".55" />
          </pattern>
          <pattern id={`${id}-hatch`} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="1.5" height="8" fill="var(--c-ink-3)" opacity=".28" />
          </pattern>
        </defs>
        <Grid />
        <rect
          x={FRAME.left}
          y={FRAME.top}
          width={scaleX(out.mine) - FRAME.left}
          height={BOTTOM - FRAME.top}
          fill={`url(#${id}-hatch)`}
        />
        {zopa.length > 0 && (
          <>
            <path d={`${pathThrough(zopa)}Z`} fill="var(--c-recip-wash)" />
            <path d={`${pathThrough(zopa)}Z`} fill={`url(#${id}-dots)`} />
          </>
        )}
        <path className={styles.frontier} d={pathThrough(frontier)} />
        <path className={styles.myOut} d={`M${scaleX(out.mine)} ${BOTTOM}V${FRAME.top}`} />
        <path className={styles.theirOut} d={`M${FRAME.left} ${scaleY(out.theirs)}H${RIGHT}`} />
        {(['me', 'them'] as const).map((owner) => (
          <path
            key={owner}
            className={styles[owner]}
            d={pathThrough([
              ...drawn.filter((step) => step.owner === owner),
              ...(signed === undefined ? [] : [signed]),
            ])}
          />
        ))}
        {signed !== undefined && nash !== undefined && <path className={styles.gap} d={pathThrough([signed, nash])} />}
        {drawn.map((step) => (
          <StepMark
            key={`${step.seq}-${step.bundle}`}
            step={step}
            title={say('dance.step', {
              round: step.round,
              who: step.owner === 'me' ? say('you') : name,
              mine: whole(step.mine),
              theirs: whole(step.theirs),
              name,
            })}
          />
        ))}
        {nash !== undefined && <NashMark spot={nash} title={say('dance.nashAbout')} />}
        {signed !== undefined && <SignedMark spot={signed} />}
        <Labels dance={dance} name={name} />
      </svg>
      <figcaption className="caption">
        {[...(zopa.length > 0 ? [say('dance.dots')] : []), say('dance.hatch'), say('dance.range')].join(' · ')}
      </figcaption>
    </figure>
  );
}

function Grid() {
  return (
    <g className={styles.grid}>
      {TICKS.map((tick) => (
        <g key={tick}>
          <path d={`M${scaleX(tick)} ${BOTTOM}V${FRAME.top}M${FRAME.left} ${scaleY(tick)}H${RIGHT}`} />
          <text x={scaleX(tick)} y={BOTTOM + 17} textAnchor="middle">
            {tick}
          </text>
          <text x={FRAME.left - 8} y={scaleY(tick) + 4} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
    </g>
  );
}

function StepMark({ step, title }: { readonly step: DanceStep; readonly title: string }) {
  const [x, y] = [scaleX(step.mine), scaleY(step.theirs)];
  return (
    <g className={styles[step.owner === 'me' ? 'mine' : 'theirs']}>
      <title>{title}</title>
      {!step.isWhole && <path className={styles.range} d={pathThrough([step.low, step.high])} />}
      {step.owner === 'me' ? (
        <circle cx={x} cy={y} r="10" />
      ) : (
        <path className={styles.mark} d={`M${x} ${y - 13}l13 13-13 13-13-13Z`} />
      )}
      <text x={x} y={y + 4.3} textAnchor="middle">
        {step.round}
      </text>
    </g>
  );
}

function NashMark({ spot, title }: { readonly spot: Spot; readonly title: string }) {
  return (
    <path
      className={styles.nash}
      transform={`translate(${scaleX(spot.mine)} ${scaleY(spot.theirs)})`}
      d="M0-8l2.400 5.200 5.600.7-4.100 3.900 1 5.600L0 4.700l-4.900 2.700 1-5.600L-8-2.100l5.600-.7Z"
    >
      <title>{title}</title>
    </path>
  );
}

function SignedMark({ spot }: { readonly spot: Spot }) {
  const [x, y] = [scaleX(spot.mine), scaleY(spot.theirs)];
  return (
    <g className={styles.signed}>
      <rect x={x - 11} y={y - 11} width="22" height="22" rx="2" />
      <path d={`M${x - 5} ${y}l4 4 7-8`} />
    </g>
  );
}

function Labels({ dance, name }: DanceChartProps) {
  const say = useSay('debrief');
  const { out, nash, signed, frontier } = dance;
  const outX = scaleX(out.mine);
  const isOutLeft = out.mine > 30;
  return (
    <g className={styles.labels}>
      <text
        className={styles.batna}
        x={isOutLeft ? outX - 6 : outX + 6}
        y={BOTTOM - 12}
        textAnchor={isOutLeft ? 'end' : 'start'}
      >
        {say('dance.myOut', { points: whole(out.mine) })}
      </text>
      <text className={styles.them} x={FRAME.left + 5} y={scaleY(out.theirs) - 6}>
        {say('dance.theirOut', { name, points: whole(out.theirs) })}
      </text>
      {frontier.length > 0 && (
        <text x={RIGHT} y={FRAME.top + 13} textAnchor="end">
          {say('dance.frontier')}
        </text>
      )}
      {nash !== undefined && (
        <text x={scaleX(nash.mine) + 13} y={scaleY(nash.theirs) - 8}>
          {say('dance.nash', { mine: whole(nash.mine), theirs: whole(nash.theirs) })}
        </text>
      )}
      {signed !== undefined && (
        <text x={scaleX(signed.mine) - 16} y={scaleY(signed.theirs) + 20} textAnchor="end">
          {say('dance.signed', { mine: whole(signed.mine), theirs: whole(signed.theirs) })}
        </text>
      )}
      <text className={styles.meText} x={RIGHT} y={FRAME.height - 6} textAnchor="end">
        {say('dance.mine')}
      </text>
      <text className={styles.them} transform={`translate(11 ${FRAME.top}) rotate(-90)`} textAnchor="end">
        {say('dance.theirs', { name })}
      </text>
    </g>
  );
}
