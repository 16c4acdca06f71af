import { say } from './debrief-say.ts';
import { isNarrow, pathThrough, type DanceStep, type Frame, type Spot } from './dance-geometry.ts';
import styles from './dance-chart.module.css';

interface MarkProps {
  readonly frame: Frame;
  readonly spot: Spot;
  readonly title: string;
}

/** Half the height of a mark; smaller where the chart is narrow. */
const LARGE = 10;
const SMALL = 9;

export const diamondAt = (x: number, y: number, size: number): string =>
  `M${x} ${y - size}l${size} ${size}-${size} ${size}-${size}-${size}Z`;

/** An offer, with its round; a bar where it left issues open. */
export function StepMark({ frame, step, title }: Omit<MarkProps, 'spot'> & { readonly step: DanceStep }) {
  const [x, y] = [frame.x(step.mine), frame.y(step.theirs)];
  const size = isNarrow(frame) ? SMALL : LARGE;
  return (
    <g className={styles[step.owner === 'me' ? 'mine' : 'theirs']}>
      <title>{title}</title>
      {!step.isWhole && <path className={styles.range} d={pathThrough(frame, [step.low, step.high])} />}
      {step.owner === 'me' ? (
        <circle cx={x} cy={y} r={size} />
      ) : (
        <path className={styles.mark} d={diamondAt(x, y, size + 3)} />
      )}
      <text x={x} y={y + 4.3} textAnchor="middle">
        {step.round}
      </text>
    </g>
  );
}

/** A star where a measure of fairness points, with the initials of all that point there. */
export function FairMark({ frame, spot, title, initials }: MarkProps & { readonly initials: string }) {
  return (
    <g transform={`translate(${frame.x(spot.mine)} ${frame.y(spot.theirs)})`} className={styles.fair}>
      <title>{title}</title>
      <path d="M0-8l2.400 5.200 5.600.7-4.100 3.900 1 5.600L0 4.700l-4.900 2.700 1-5.600L-8-2.100l5.600-.7Z" />
      <text x="11" y="-6">
        {initials}
      </text>
    </g>
  );
}

/** What the example behind the scenario agreed. */
export function ReferenceMark({ frame, spot, title }: MarkProps) {
  return (
    <g transform={`translate(${frame.x(spot.mine)} ${frame.y(spot.theirs)})`} className={styles.reference}>
      <title>{title}</title>
      <rect x="-8" y="-8" width="16" height="16" rx="2" />
      <text y="4.300" textAnchor="middle">
        {say('legend.initial.reference')}
      </text>
    </g>
  );
}

/** What was signed. */
export function SignedMark({ frame, spot }: Omit<MarkProps, 'title'>) {
  const [x, y] = [frame.x(spot.mine), frame.y(spot.theirs)];
  return (
    <g className={styles.signed}>
      <rect x={x - 11} y={y - 11} width="22" height="22" rx="2" />
      <path d={`M${x - 5} ${y}l4 4 7-8`} />
    </g>
  );
}
