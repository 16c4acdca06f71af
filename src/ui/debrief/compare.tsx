import { otherSide, type Side } from '../../domain/side.ts';
import type { State } from '../../engine/state.ts';
import type { Debrief, Place } from '../../scoring/debrief.ts';
import { formatPoints } from '../../text/numbers.ts';
import { sideText, type Words } from '../../text/words.ts';
import { EmptyState } from '../look/notes.tsx';
import { Prose } from '../words/prose.tsx';
import { say } from './debrief-say.ts';
import { CompareTable } from './compare-table.tsx';
import styles from './compare.module.css';
import { ExampleTalk } from './example-talk.tsx';
import type { ExampleState } from './use-worked-example.ts';

export interface CompareProps {
  readonly debrief: Debrief;
  readonly state: State;
  readonly words: Words;
  /** Where the example behind the scenario lies in this draw. */
  readonly reference: Place;
  readonly example: ExampleState;
}

/** One's own play beside the expert's on the same draw, and beside what the example behind the scenario did. */
export function Compare(props: CompareProps) {
  const { debrief, state, words, reference, example } = props;
  return (
    <div className={styles.compare}>
      <CompareTable {...props} />
      <section aria-labelledby="example">
        <h3 id="example" className="title-3">
          {say('example')}
        </h3>
        {(example.kind === 'unasked' || example.kind === 'working') && <output>{say('compare.working')}</output>}
        {example.kind === 'failed' && <EmptyState title={say('compare.failed')} />}
        {example.kind === 'played' && (
          <ExampleTalk example={example.example} card={debrief.scorecard} state={state} words={words} />
        )}
      </section>
      <section aria-labelledby="reference">
        <h3 id="reference" className="title-3">
          {say('reference')}
        </h3>
        <Prose text={words.scenario.reference} />
        <ReferenceWorth reference={reference} debrief={debrief} side={debrief.side} words={words} />
      </section>
    </div>
  );
}

interface ReferenceWorthProps extends Pick<CompareProps, 'reference' | 'debrief' | 'words'> {
  readonly side: Side;
}

function ReferenceWorth({ reference, debrief: { reservationPoint }, side, words }: ReferenceWorthProps) {
  const other = otherSide(side);
  const name = sideText(words, other).person.short;
  const points = (whose: Side): string => formatPoints(words.messages.phrases.number, reference.points[whose]);
  const isGood = (whose: Side): boolean => reference.points[whose] >= reservationPoint[whose];
  const verdict = isGood(side)
    ? isGood(other)
      ? 'reference.both'
      : 'reference.notTheirs'
    : isGood(other)
      ? 'reference.notMine'
      : 'reference.neither';
  return (
    <p>
      <b>{say('reference.worth', { mine: points(side), theirs: points(other), name })}</b> {say(verdict, { name })}
    </p>
  );
}
