import type { ChairPlay } from '../../store/pair/reversal.ts';
import { formatPoints } from '../../text/numbers.ts';
import type { Words } from '../../text/words.ts';
import { Scroll } from '../debrief/scroll.tsx';
import { wholeScore } from '../debrief/headline.tsx';
import { Termed } from '../words/term.tsx';
import { say } from './pair-say.ts';
import tables from './tables.module.css';

interface ChairTableProps {
  readonly caption: string;
  readonly plays: readonly [ChairPlay, ChairPlay];
  /** What tells the two columns apart: the chair, or the person. */
  readonly headOf: (play: ChairPlay) => string;
  readonly words: Words;
}

const PERCENT = 100;

/** A share as a whole percentage. */
export const percent = (share: number): string => `${Math.round(share * PERCENT)}\u00a0%`;

/** How much of what was possible somebody had; below leaving it is no share of anything. */
function reachText(reach: number | undefined): string {
  if (reach === undefined) return say('rev.nothing');
  return reach < 0 ? say('rev.reachBelow') : percent(reach);
}

/** Two rounds beside each other, figure by figure. */
export function ChairTable({ caption, plays, headOf, words }: ChairTableProps) {
  const points = (value: number): string => formatPoints(words.messages.phrases.number, value);
  const answer = (value: number | undefined): string => (value === undefined ? say('rev.none') : String(value));
  const rows: readonly (readonly [string, (play: ChairPlay) => string])[] = [
    [say('rev.outcome'), ({ outcome }) => say(`rev.outcome.${outcome}`)],
    [say('rev.points'), (play) => points(play.points)],
    [say('rev.surplus'), (play) => points(play.surplus)],
    [say('rev.reach'), ({ reach }) => reachText(reach)],
    [say('rev.realised'), (play) => points(play.realised)],
    [say('rev.opening'), ({ opening }) => (opening === undefined ? say('rev.nothing') : points(opening))],
    [say('rev.gave'), (play) => points(play.gave.cost)],
    [say('rev.got'), (play) => points(play.got.worth)],
    [say('rev.steps'), ({ steps }) => say('rev.stepsOf', { ...steps })],
    [say('rev.questions'), ({ argued }) => String(argued.questions)],
    [
      say('rev.claims'),
      ({ argued: { claims } }) => [claims.straight, claims.vague, claims.inflated + claims.fabricated].join(' / '),
    ],
    [say('rev.threats'), ({ argued }) => String(argued.threats)],
    [say('rev.fair'), ({ foundByOther }) => answer(foundByOther.fair)],
    [say('rev.heard'), ({ foundByOther }) => answer(foundByOther.heard)],
    [say('rev.grade'), ({ overall }) => (overall === undefined ? say('rev.nothing') : String(wholeScore(overall)))],
  ];
  return (
    <Scroll label={caption}>
      <table className={tables.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('rev.row')}</th>
            {plays.map((play) => (
              <th key={play.round} scope="col">
                {say('rev.round', { n: play.round + 1, what: headOf(play) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, of]) => (
            <tr key={label}>
              <th scope="row">
                <Termed text={label} />
              </th>
              {plays.map((play) => (
                <td key={play.round}>{of(play)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
