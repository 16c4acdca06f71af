import { useId, useMemo, useRef } from 'react';
import { useSize } from '../table/use-size.ts';
import { say } from './debrief-say.ts';
import { DanceLabels } from './dance-labels.tsx';
import { FairMark, ReferenceMark, SignedMark, StepMark } from './dance-marks.tsx';
import {
  drawnFair,
  drawnSteps,
  EDGES,
  frameOf,
  isNarrow,
  pathThrough,
  type Dance,
  type Frame,
  type Spot,
} from './dance-geometry.ts';
import styles from './dance-chart.module.css';

const TICKS = [0, 20, 40, 60, 80, 100] as const;
const SIZE = { width: 548, height: 462 } as const;

interface DanceChartProps {
  readonly dance: Dance;
  /** Who sat opposite, in short. */
  readonly name: string;
}

const whole = (points: number): number => Math.round(points);
const together = ({ mine, theirs }: Spot): string => `${whole(mine)} / ${whole(theirs)}`;

/** The dance of offers: own points to the right, theirs upwards; to the right is always better for oneself. */
export function DanceChart({ dance, name }: DanceChartProps) {
  const host = useRef<HTMLElement>(null);
  const { width } = useSize(host, SIZE);
  const frame = useMemo(() => frameOf(width), [width]);
  const { steps, out, signed, zopa } = dance;
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
    <figure ref={host} className={styles.figure}>
      <p className="visually-hidden">{label}</p>
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} className={styles.chart} aria-hidden="true">
        <Areas frame={frame} dance={dance} />
        <Ways frame={frame} dance={dance} />
        <Marks frame={frame} dance={dance} name={name} />
        <DanceLabels frame={frame} dance={dance} name={name} />
      </svg>
      <figcaption className="caption">
        {[
          ...(isNarrow(frame) ? [say('dance.thick')] : []),
          ...(isNarrow(frame) && signed !== undefined ? [say('dance.tick', { at: together(signed) })] : []),
          ...(zopa.length > 0 ? [say('dance.dots')] : []),
          say('dance.hatch'),
          say('dance.range'),
        ].join(' · ')}
      </figcaption>
    </figure>
  );
}

interface PartProps {
  readonly frame: Frame;
  readonly dance: Dance;
}

/** The grid, what is worse than leaving, and what is good for both. */
function Areas({ frame, dance: { out, zopa } }: PartProps) {
  const id = useId();
  const { x, y, right, bottom } = frame;
  return (
    <>
      <defs>
        <pattern id={`${id}-dots`} width="6" height="6" patternUnits="userSpaceOnUse">
          <circle cx="1.5" cy="1.5" r="1" fill="var(--c-recip)" opacity=".55" />
        </pattern>
        <pattern id={`${id}-hatch`} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="1.5" height="8" fill="var(--c-ink-3)" opacity=".28" />
        </pattern>
      </defs>
      <g className={styles.grid}>
        {TICKS.map((tick) => (
          <g key={tick}>
            <path d={`M${x(tick)} ${bottom}V${EDGES.top}M${EDGES.left} ${y(tick)}H${right}`} />
            <text x={x(tick)} y={bottom + 17} textAnchor="middle">
              {tick}
            </text>
            <text x={EDGES.left - 8} y={y(tick) + 4} textAnchor="end">
              {tick}
            </text>
          </g>
        ))}
      </g>
      <rect
        x={EDGES.left}
        y={EDGES.top}
        width={x(out.mine) - EDGES.left}
        height={bottom - EDGES.top}
        fill={`url(#${id}-hatch)`}
      />
      {zopa.length > 0 && (
        <>
          <path d={`${pathThrough(frame, zopa)}Z`} fill="var(--c-recip-wash)" />
          <path d={`${pathThrough(frame, zopa)}Z`} fill={`url(#${id}-dots)`} />
        </>
      )}
    </>
  );
}

/** The frontier, both ways out, both sides' steps, and how far what was signed lies from the Nash point. */
function Ways({ frame, dance: { steps, frontier, out, fair, signed } }: PartProps) {
  const { x, y, right, bottom } = frame;
  const drawn = drawnSteps(steps);
  const nash = fair.find(({ by }) => by === 'nash')?.spot;
  return (
    <>
      <path className={styles.frontier} d={pathThrough(frame, frontier)} />
      <path className={styles.myOut} d={`M${x(out.mine)} ${bottom}V${EDGES.top}`} />
      <path className={styles.theirOut} d={`M${EDGES.left} ${y(out.theirs)}H${right}`} />
      {(['me', 'them'] as const).map((owner) => (
        <path
          key={owner}
          className={styles[owner]}
          d={pathThrough(frame, [
            ...drawn.filter((step) => step.owner === owner),
            ...(signed === undefined ? [] : [signed]),
          ])}
        />
      ))}
      {signed !== undefined && nash !== undefined && (
        <path className={styles.gap} d={pathThrough(frame, [signed, nash])} />
      )}
    </>
  );
}

function Marks({ frame, dance: { steps, fair, signed, reference }, name }: PartProps & { readonly name: string }) {
  return (
    <>
      <ReferenceMark frame={frame} spot={reference} title={`${say('legend.reference')}, ${together(reference)}`} />
      {drawnSteps(steps).map((step) => (
        <StepMark
          key={`${step.seq}-${step.bundle}`}
          frame={frame}
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
      {signed !== undefined && <SignedMark frame={frame} spot={signed} />}
      {drawnFair(fair).map(({ spot, by }) => (
        <FairMark
          key={by.join()}
          frame={frame}
          spot={spot}
          initials={by.map((one) => say(`legend.initial.${one}`)).join(' ')}
          title={say('dance.solutions', {
            names: by.map((one) => say(`legend.${one}`)).join(', '),
            mine: whole(spot.mine),
            theirs: whole(spot.theirs),
          })}
        />
      ))}
    </>
  );
}
