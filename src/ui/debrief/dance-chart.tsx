import { useMemo, useRef, useState } from 'react';
import type { Package } from '../../domain/package.ts';
import type { Words } from '../../text/words.ts';
import { Button } from '../look/button.tsx';
import { useSize } from '../table/use-size.ts';
import { say } from './debrief-say.ts';
import { DanceLabels } from './dance-labels.tsx';
import { FairMark, ReferenceMark, SignedMark, StepMark } from './dance-marks.tsx';
import { DancePlane } from './dance-plane.tsx';
import { DanceSteps } from './dance-steps.tsx';
import {
  domainAround,
  drawnFair,
  drawnSteps,
  frameOf,
  isNarrow,
  isWorthCloser,
  pathThrough,
  WHOLE,
  type Dance,
  type DanceStep,
  type Frame,
  type Spot,
} from './dance-geometry.ts';
import styles from './dance-chart.module.css';

const SIZE = { width: 548, height: 462 } as const;

interface DanceChartProps {
  readonly dance: Dance;
  /** Who sat opposite, in short. */
  readonly name: string;
  /** What each step put forward. */
  readonly packages: readonly Package[];
  readonly words: Words;
}

const whole = (points: number): number => Math.round(points);
const together = ({ mine, theirs }: Spot): string => `${whole(mine)} / ${whole(theirs)}`;

/**
 * The dance of offers: own points to the right, theirs upwards; to the right is always better for oneself. It can be taken step by step,
 * and looked at closer.
 */
export function DanceChart({ dance, name, packages, words }: DanceChartProps) {
  const host = useRef<HTMLElement>(null);
  const { width } = useSize(host, SIZE);
  const closer = useMemo(() => domainAround(dance), [dance]);
  const canBeCloser = isWorthCloser(closer);
  const [chosen, choose] = useState<boolean>();
  const isCloser = canBeCloser && (chosen ?? isNarrow({ width }));
  const frame = useMemo(() => frameOf(width, isCloser ? closer : WHOLE), [width, isCloser, closer]);
  const [at, setAt] = useState<number>();
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
      <svg
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        className={styles.chart}
        aria-hidden="true"
        // the buttons below do the same
        onClick={() => setAt(steps.length === 0 ? undefined : ((at ?? -1) + 1) % steps.length)}
      >
        <DancePlane frame={frame} dance={dance} />
        <Dancers frame={frame} dance={dance} at={at} name={name} />
        <DanceLabels frame={frame} dance={dance} name={name} isBare={at !== undefined} />
      </svg>
      {steps.length > 0 && (
        <DanceSteps steps={steps} packages={packages} at={at} onStep={setAt} name={name} words={words}>
          {canBeCloser && (
            <Button kind="quiet" aria-pressed={isCloser} onClick={() => choose(!isCloser)}>
              {say('dance.closer')}
            </Button>
          )}
        </DanceSteps>
      )}
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

interface DancersProps {
  readonly frame: Frame;
  readonly dance: Dance;
  /** The one step that is looked at; all of them without. */
  readonly at: number | undefined;
  readonly name: string;
}

/** Both sides' steps, where they lead, and what would have been fair. */
function Dancers({ frame, dance, at, name }: DancersProps) {
  const { steps, fair, signed, reference } = dance;
  const current = at === undefined ? undefined : steps[at];
  const walked = current === undefined ? drawnSteps(steps) : drawnSteps(steps.slice(0, (at ?? 0) + 1));
  const end = current === undefined ? signed : undefined;
  const nash = fair.find(({ by }) => by === 'nash')?.spot;
  const mark = (step: DanceStep) => (
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
  );
  return (
    <>
      {(['me', 'them'] as const).map((owner) => (
        <path
          key={owner}
          className={styles[owner]}
          d={pathThrough(frame, [
            ...walked.filter((step) => step.owner === owner),
            ...(end === undefined ? [] : [end]),
          ])}
        />
      ))}
      {end !== undefined && nash !== undefined && <path className={styles.gap} d={pathThrough(frame, [end, nash])} />}
      <ReferenceMark frame={frame} spot={reference} title={`${say('legend.reference')}, ${together(reference)}`} />
      <g className={current === undefined ? undefined : styles.before}>
        {walked.filter((step) => step !== current).map(mark)}
      </g>
      {current === undefined &&
        drawnFair(fair).map(({ spot, by }) => (
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
      {end !== undefined && <SignedMark frame={frame} spot={end} />}
      {current !== undefined && (
        <>
          <circle className={styles.ring} cx={frame.x(current.mine)} cy={frame.y(current.theirs)} r="18" />
          {mark(current)}
        </>
      )}
    </>
  );
}
