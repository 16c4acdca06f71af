import { otherSide, type Side } from '../../domain/side.ts';
import type { Outcome } from '../../engine/state.ts';
import type { Debrief } from '../../scoring/debrief.ts';
import { formatPoints } from '../../text/numbers.ts';
import { sayPackage } from '../../text/options.ts';
import { sideText, type Words } from '../../text/words.ts';
import type { OpenGame } from '../app/games.ts';
import { useGameState } from '../app/use-game-state.ts';
import { say } from './debrief-say.ts';
import styles from './headline.module.css';

type LeftOnTable = NonNullable<Debrief['leftOnTable']>;

interface HeadlineProps {
  readonly open: OpenGame;
  readonly debrief: Debrief;
  readonly outcome: Outcome;
}

/** The one figure, what was signed in one sentence, and what there could have been. */
export function Headline({ open: { game, words, side }, debrief, outcome }: HeadlineProps) {
  const { overall } = debrief.scorecard;
  const own = useGameState(game).table.state.selfAssessed[side];
  const facts = { words, side, debrief };
  return (
    <header className={styles.head}>
      {overall.kind === 'graded' && (
        <p className="score">
          <span aria-hidden="true">{wholeScore(overall.hundredths)}</span>
          <span className="visually-hidden">{say('score', { score: wholeScore(overall.hundredths) })}</span>
        </p>
      )}
      <div>
        <h1 tabIndex={-1}>{headOf(facts, outcome)}</h1>
        <p>{subOf(facts)}</p>
        {overall.kind === 'not-graded' && <p>{words.messages.grading.notGraded.overall[overall.reason]}</p>}
        {own !== undefined && <p className="caption">{assessedOf(own, overall)}</p>}
      </div>
    </header>
  );
}

/** A score as one says it: whole points. */
export const wholeScore = (hundredths: number): number => Math.round(hundredths / 100);

interface Facts {
  readonly words: Words;
  readonly side: Side;
  readonly debrief: Debrief;
}

function headOf({ words, side, debrief }: Facts, outcome: Outcome): string {
  const points = (value: number): string => formatPoints(words.messages.phrases.number, value);
  const out = debrief.reservationPoint[side];
  if (debrief.signed !== undefined) {
    const mine = debrief.signed.points[side];
    const key = mine > out ? 'head.signedAbove' : mine < out ? 'head.signedBelow' : 'head.signedAt';
    return say(key, { points: points(mine), gap: points(Math.abs(mine - out)) });
  }
  if (outcome.kind === 'left') {
    const name = sideText(words, otherSide(side)).person.short;
    return say(outcome.side === side ? 'head.leftByMe' : 'head.leftByThem', { points: points(out), name });
  }
  return say('head.expired', { points: points(out) });
}

function subOf({ words, side, debrief }: Facts): string {
  const points = (value: number): string => formatPoints(words.messages.phrases.number, value);
  const { signed, realised, leftOnTable, zopa } = debrief;
  const name = sideText(words, otherSide(side)).person.short;
  if (signed === undefined) return say(zopa ? 'sub.zopa' : 'sub.noZopa');
  const more = leftOnTable === undefined ? say('sub.best') : moreOf(leftOnTable, { words, side, name, points });
  const isChanged = realised !== undefined && realised[side] !== signed.points[side];
  return isChanged ? `${say('sub.realised', { realised: points(realised[side]) })} ${more}` : more;
}

/** Fewer points than this for both are hardly worth a word. */
const HARDLY = 1.5;

interface Telling {
  readonly words: Words;
  readonly side: Side;
  readonly name: string;
  readonly points: (value: number) => string;
}

/** What both could have had: only what would have been other than signed. */
function moreOf({ gain, points: worth, trade }: LeftOnTable, { words, side, name, points }: Telling): string {
  const other = otherSide(side);
  if (Math.max(gain[side], gain[other]) < HARDLY)
    return say('sub.hardly', { mine: points(gain[side]), theirs: points(gain[other]), name });
  const changed = Object.fromEntries(trade.map(({ issue, to }) => [issue, to]));
  return say('sub.more', {
    package: sayPackage(words, changed, 'long'),
    mine: points(worth[side]),
    theirs: points(worth[other]),
    name,
  });
}

function assessedOf(own: number, overall: Debrief['scorecard']['overall']): string {
  if (overall.kind !== 'graded') return say('assess.ungraded', { own });
  const gap = own - wholeScore(overall.hundredths);
  return say('assess.kept', { own, gap: Math.abs(gap), more: gap > 0 ? 'yes' : 'no' });
}
