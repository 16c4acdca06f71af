import { useMemo } from 'react';
import { otherSide } from '../../../domain/side.ts';
import { placeIn } from '../../../scoring/debrief.ts';
import { compareLines } from '../../../store/select/compare-lines.ts';
import { sideText } from '../../../text/words.ts';
import type { OpenGame } from '../../app/games.ts';
import { Button } from '../../look/button.tsx';
import { danceOf } from '../dance-geometry.ts';
import { say } from '../debrief-say.ts';
import { tell } from '../told.ts';
import { differenceText } from './difference-text.ts';
import type { KnownLine } from './known-lines.ts';
import styles from './lines.module.css';
import { TwoDances } from './two-dances.tsx';
import { TwoMoments } from './two-moments.tsx';
import { TwoParted } from './two-parted.tsx';
import { TwoTable } from './two-table.tsx';

interface TwoLinesProps {
  readonly left: KnownLine;
  readonly right: KnownLine;
  readonly open: OpenGame;
  /** The line that the page shows. */
  readonly shown: number;
  readonly onRewind: (move: number) => void;
}

/** Two lines side by side: where they parted, what came of each, what differs, and both dances in one picture. */
export function TwoLines({ left, right, open, shown, onRewind }: TwoLinesProps) {
  const { words, side, scenario } = open;
  const name = sideText(words, otherSide(side)).person.short;
  const two = useMemo(() => {
    const comparison = compareLines(left, right, side);
    const told = [left, right].map(({ table, debrief }) => tell(words, table.log, debrief.scorecard));
    const reference = placeIn(left.table.state.instance, scenario.reference.package);
    const dances = [left, right].map(({ debrief }) => danceOf(debrief, side, reference));
    return { comparison, told, dances };
  }, [left, right, side, words, scenario]);
  const { comparison, told, dances } = two;
  const { parting } = comparison;
  const here = shown === right.id ? parting?.second : shown === left.id ? parting?.first : undefined;
  const numbers = { a: left.n, b: right.n };
  const [toldLeft, toldRight] = told;
  const [danceLeft, danceRight] = dances;
  return (
    <section className={styles.two} aria-labelledby="two">
      <h3 id="two" className="title-3">
        {say('two.title', numbers)}
      </h3>
      <p className={styles.verdict}>{differenceText(words, comparison, { ...numbers, name })}</p>
      {comparison.difference !== undefined && <p className="caption">{say('two.caveat')}</p>}
      {toldLeft !== undefined && toldRight !== undefined && danceLeft !== undefined && danceRight !== undefined && (
        <>
          {parting !== undefined && (
            <TwoParted parting={parting} told={[toldLeft, toldRight]} lines={[left, right]} words={words} />
          )}
          <div className={styles.figures}>
            <TwoTable comparison={comparison} numbers={numbers} name={name} words={words} />
            <TwoDances
              dances={[danceLeft, danceRight]}
              debriefs={[left.debrief, right.debrief]}
              parting={parting}
              numbers={numbers}
              name={name}
              words={words}
            />
          </div>
          {parting !== undefined && (
            <TwoMoments comparison={comparison} told={[toldLeft, toldRight]} numbers={numbers} words={words} />
          )}
        </>
      )}
      {here !== undefined && here.step.kind === 'moveMade' && (
        <Button icon="rewind" onClick={() => onRewind(here.seq)} title={say('rewindNote')}>
          {say('two.rewind', { round: here.round })}
        </Button>
      )}
    </section>
  );
}
