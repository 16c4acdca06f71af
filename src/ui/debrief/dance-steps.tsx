import type { ReactNode } from 'react';
import type { Package } from '../../domain/package.ts';
import { formatPoints } from '../../text/numbers.ts';
import { sayPackage } from '../../text/options.ts';
import type { Words } from '../../text/words.ts';
import { Button } from '../look/button.tsx';
import { Glyph } from '../look/glyph.tsx';
import { say } from './debrief-say.ts';
import type { DanceStep } from './dance-geometry.ts';
import styles from './dance-chart.module.css';

interface DanceStepsProps {
  readonly steps: readonly DanceStep[];
  readonly packages: readonly Package[];
  /** Which one is looked at; undefined for all at once. */
  readonly at: number | undefined;
  readonly onStep: (at: number | undefined) => void;
  readonly name: string;
  readonly words: Words;
  /** What else can be done with the picture. */
  readonly children?: ReactNode;
}

/** The dance one step at a time: which it is, what it was worth to both, and what was in it. */
export function DanceSteps({ steps, packages, at, onStep, name, words, children }: DanceStepsProps) {
  const step = at === undefined ? undefined : steps[at];
  const points = (low: number, high: number): string => {
    const [from, to] = [low, high].map((value) => formatPoints(words.messages.phrases.number, value));
    return from === to ? (from ?? '') : say('table.range', { low: from ?? '', high: to ?? '' });
  };
  return (
    <div className={styles.steps}>
      <div className={styles.stepper}>
        <Button
          icon="back"
          aria-label={say('dance.back')}
          disabled={at === undefined}
          onClick={() => onStep(at === undefined || at === 0 ? undefined : at - 1)}
        />
        <span className={styles.count}>
          {at === undefined ? say('dance.all', { n: steps.length }) : say('dance.at', { at: at + 1, n: steps.length })}
        </span>
        <Button
          icon="forward"
          aria-label={say('dance.forth')}
          disabled={at === steps.length - 1}
          onClick={() => onStep((at ?? -1) + 1)}
        />
        {children}
      </div>
      <div aria-live="polite">
        {step !== undefined && at !== undefined && (
          <p className={styles.told}>
            <b className={step.owner === 'me' ? 'role-me' : 'role-them'}>
              <Glyph of={step.owner} />{' '}
              {say('dance.who', { round: step.round, who: step.owner === 'me' ? say('you') : name })}
            </b>{' '}
            {say('dance.worth', {
              mine: points(step.low.mine, step.high.mine),
              theirs: points(step.low.theirs, step.high.theirs),
              name,
            })}{' '}
            <span className={styles.offered}>{sayPackage(words, packages[at] ?? {}, 'label')}</span>
          </p>
        )}
      </div>
    </div>
  );
}
