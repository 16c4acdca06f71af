import { useMemo, useRef } from 'react';
import type { Debrief } from '../../../scoring/debrief.ts';
import type { Parting } from '../../../store/select/parting.ts';
import type { Words } from '../../../text/words.ts';
import { useSize } from '../../table/use-size.ts';
import chart from '../dance-chart.module.css';
import {
  domainAround,
  drawnSteps,
  frameOf,
  isWorthCloser,
  pathThrough,
  WHOLE,
  type Dance,
  type DanceStep,
  type Frame,
  type Spot,
} from '../dance-geometry.ts';
import { DanceLabels } from '../dance-labels.tsx';
import { diamondAt } from '../dance-marks.tsx';
import { DancePlane } from '../dance-plane.tsx';
import { say } from '../debrief-say.ts';
import { TwoDancesTable } from './two-dances-table.tsx';
import styles from './lines.module.css';

interface TwoDancesProps {
  readonly dances: readonly [Dance, Dance];
  readonly debriefs: readonly [Debrief, Debrief];
  readonly parting: Parting | undefined;
  readonly numbers: { readonly a: number; readonly b: number };
  readonly name: string;
  readonly words: Words;
}

const SIZE = { width: 548, height: 462 } as const;

const together = ({ mine, theirs }: Spot): string => `${Math.round(mine)} / ${Math.round(theirs)}`;

/** Both lines in one picture: what they share in grey, the first dashed with open marks, the second solid with filled ones. */
export function TwoDances({ dances, debriefs, parting, numbers, name, words }: TwoDancesProps) {
  const host = useRef<HTMLElement>(null);
  const { width } = useSize(host, SIZE);
  const [left, right] = dances;
  const domain = useMemo(() => {
    const around = domainAround({ ...right, steps: [...left.steps, ...right.steps, ...endOf(left)] });
    return isWorthCloser(around) ? around : WHOLE;
  }, [left, right]);
  const frame = useMemo(() => frameOf(width, domain), [width, domain]);
  const [a, b] = [splitAt(left, parting?.first?.seq), splitAt(right, parting?.second?.seq)];
  const end = ({ signed }: Dance): string =>
    signed === undefined
      ? say('two.dance.unsigned')
      : say('two.dance.signed', { mine: Math.round(signed.mine), theirs: Math.round(signed.theirs) });
  return (
    <figure ref={host} className={chart.figure} aria-labelledby="two-dances">
      <h4 id="two-dances" className={styles.heading}>
        {say('two.dance')}
      </h4>
      <p className="visually-hidden">
        {say('two.dance.label', { ...numbers, name, endA: end(left), endB: end(right) })}
      </p>
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} className={chart.chart} aria-hidden="true">
        <DancePlane frame={frame} dance={right} />
        <Walk frame={frame} steps={a.shared} look="shared" />
        <Walk frame={frame} steps={a.own} from={a.shared} end={left.signed} look="open" />
        <Walk frame={frame} steps={b.own} from={b.shared} end={right.signed} look="filled" />
        <End frame={frame} spot={left.signed} n={numbers.a} look="open" />
        <End frame={frame} spot={right.signed} n={numbers.b} look="filled" />
        <DanceLabels frame={frame} dance={right} name={name} isBare />
      </svg>
      <figcaption className="caption">
        {[
          say('two.dance.dashed', { n: numbers.a }),
          say('two.dance.solid', { n: numbers.b }),
          ...(a.shared.length > 0 ? [say('two.dance.shared')] : []),
          ...(left.signed === undefined && right.signed === undefined ? [] : [say('two.dance.ends')]),
        ].join(' · ')}
      </figcaption>
      <TwoDancesTable
        dances={dances}
        debriefs={debriefs}
        from={[parting?.first?.seq, parting?.second?.seq]}
        numbers={numbers}
        name={name}
        words={words}
      />
    </figure>
  );
}

/** What was signed as a step, so that the picture has room for it. */
const endOf = ({ signed, steps: [first] }: Dance): readonly DanceStep[] =>
  signed === undefined || first === undefined ? [] : [{ ...first, ...signed }];

/** The steps before the parting, and those after it. */
const splitAt = (
  { steps }: Dance,
  seq: number | undefined,
): { readonly shared: readonly DanceStep[]; readonly own: readonly DanceStep[] } => ({
  shared: seq === undefined ? steps : steps.filter((step) => step.seq < seq),
  own: seq === undefined ? [] : steps.filter((step) => step.seq >= seq),
});

type Look = 'shared' | 'open' | 'filled';

interface WalkProps {
  readonly frame: Frame;
  readonly steps: readonly DanceStep[];
  /** What went before: the way begins at each side's last step of it. */
  readonly from?: readonly DanceStep[];
  readonly end?: Spot | undefined;
  readonly look: Look;
}

/** Both sides' steps in one line of play, and the way they took. */
function Walk({ frame, steps, from = [], end, look }: WalkProps) {
  return (
    <g className={styles[look]}>
      {(['me', 'them'] as const).map((owner) => {
        const own = drawnSteps(steps.filter((step) => step.owner === owner));
        const before = from.findLast((step) => step.owner === owner);
        const way = [...(before === undefined ? [] : [before]), ...own, ...(end === undefined ? [] : [end])];
        return (
          <g key={owner} className={styles[owner]}>
            {way.length > 1 && <path className={styles.way} d={pathThrough(frame, way)} />}
            {own.map((step) => (
              <Mark key={`${step.seq}-${step.bundle}`} frame={frame} step={step} />
            ))}
          </g>
        );
      })}
    </g>
  );
}

const RADIUS = 9;

function Mark({ frame, step }: { readonly frame: Frame; readonly step: DanceStep }) {
  const [x, y] = [frame.x(step.mine), frame.y(step.theirs)];
  return (
    <g className={styles.mark}>
      {step.owner === 'me' ? <circle cx={x} cy={y} r={RADIUS} /> : <path d={diamondAt(x, y, RADIUS + 3)} />}
      <text x={x} y={y + 4.3} textAnchor="middle">
        {step.round}
      </text>
    </g>
  );
}

interface EndProps {
  readonly frame: Frame;
  readonly spot: Spot | undefined;
  readonly n: number;
  readonly look: Look;
}

/** Where a line was signed, with its number. */
function End({ frame, spot, n, look }: EndProps) {
  if (spot === undefined) return undefined;
  const [x, y] = [frame.x(spot.mine), frame.y(spot.theirs)];
  return (
    <g className={look === 'open' ? styles.endOpen : styles.end}>
      <title>{together(spot)}</title>
      <rect x={x - 11} y={y - 11} width="22" height="22" rx="2" />
      <text x={x} y={y + 4.5} textAnchor="middle">
        {n}
      </text>
    </g>
  );
}
