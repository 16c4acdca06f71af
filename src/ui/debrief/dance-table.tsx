import { otherSide } from '../../domain/side.ts';
import type { Debrief } from '../../scoring/debrief.ts';
import { formatPoints } from '../../text/numbers.ts';
import { sayPackage } from '../../text/options.ts';
import type { Words } from '../../text/words.ts';
import { Glyph } from '../look/glyph.tsx';
import { EmptyState } from '../look/notes.tsx';
import { say } from './debrief-say.ts';
import type { Dance, Spot } from './dance-geometry.ts';
import { Scroll } from './scroll.tsx';
import styles from './tables.module.css';

interface DanceTableProps {
  readonly dance: Dance;
  readonly debrief: Debrief;
  readonly words: Words;
  readonly name: string;
}

/** The dance in figures: everything the chart shows. */
export function DanceTable({ dance, debrief, words, name }: DanceTableProps) {
  const { side, realised } = debrief;
  const points = (value: number): string => formatPoints(words.messages.phrases.number, value);
  const range = (low: number, high: number): string =>
    low === high ? points(low) : say('table.range', { low: points(low), high: points(high) });
  const marks: readonly (readonly [string, Spot | undefined])[] = [
    [say('table.out'), dance.out],
    [say('table.signed'), dance.signed],
    [say('table.realised'), realised && { mine: realised[side], theirs: realised[otherSide(side)] }],
    ...dance.fair.map(({ by, spot }) => [say(`legend.${by}`), spot] as const),
    [say('legend.reference'), dance.reference],
  ];
  return (
    <>
      {dance.steps.length === 0 && <EmptyState title={say('table.none')} />}
      <Scroll label={say('table.caption')}>
        <table className={styles.table}>
          <caption className="visually-hidden">{say('table.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('table.round')}</th>
              <th scope="col">{say('table.who')}</th>
              <th scope="col">{say('table.offer')}</th>
              <th scope="col">{say('table.mine')}</th>
              <th scope="col">{say('table.theirs', { name })}</th>
            </tr>
          </thead>
          <tbody>
            {dance.steps.map((step, at) => (
              <tr key={`${step.seq}-${step.bundle}`}>
                <td>{step.round}</td>
                <td>
                  <Glyph of={step.owner} /> {step.owner === 'me' ? say('you') : name}
                </td>
                <td>{sayPackage(words, debrief.path[at]?.package ?? {}, 'label')}</td>
                <td>{range(step.low.mine, step.high.mine)}</td>
                <td>{range(step.low.theirs, step.high.theirs)}</td>
              </tr>
            ))}
          </tbody>
          <tbody>
            {marks.map(
              ([label, spot]) =>
                spot !== undefined && (
                  <tr key={label}>
                    <th scope="row" colSpan={3}>
                      {label}
                    </th>
                    <td>{points(spot.mine)}</td>
                    <td>{points(spot.theirs)}</td>
                  </tr>
                ),
            )}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}
