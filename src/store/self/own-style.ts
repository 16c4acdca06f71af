import type { Play } from '../../scoring/play.ts';
import { concessionsOf } from '../../scoring/pairing.ts';

/** How somebody played, as shares of their own moves; warmth from −1 to 1. */
export interface OwnStyle {
  readonly concedes: number;
  readonly asks: number;
  readonly threatens: number;
  readonly hardLine: number;
  /** How much the moves pressed, and how warm they were, as they were felt across the table. */
  readonly pressure: number;
  readonly warmth: number;
  /** How much of the time there was they took; 1 where it ran out. */
  readonly time: number;
  /** How much of it was left where they signed; nothing where they did not. */
  readonly early: number;
  readonly moves: number;
  readonly plays: number;
}

const ASKING = /^(?:ask|probe|invite|explore|listen)/u;

/** How a person played on the mean of their plays; undefined without a single move. */
export function ownStyle(plays: readonly Play[]): OwnStyle | undefined {
  const own = plays.flatMap((play) => play.own);
  if (own.length === 0) return undefined;
  const share = (isSo: (move: (typeof own)[number]['event']) => boolean): number =>
    own.filter(({ event }) => isSo(event)).length / own.length;
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    concedes: plays.reduce((sum, play) => sum + concessionsOf(play).length, 0) / own.length,
    asks: share(({ acts }) => acts.some(({ kind }) => ASKING.test(kind))),
    threatens: share(({ acts }) => acts.some(({ kind }) => kind === 'threaten')),
    hardLine: share(({ manner }) => manner.tone === 'hard-line'),
    pressure: mean(own.map(({ event }) => event.percept.pressure)),
    warmth: mean(own.map(({ event }) => event.percept.warmth)),
    time: mean(plays.map(timeOf)),
    early: mean(plays.map((play) => (play.end.outcome?.kind === 'signed' ? 1 - timeOf(play) : 0))),
    moves: own.length,
    plays: plays.length,
  };
}

const timeOf = ({ end }: Play): number => Math.min(1, end.round / end.instance.rounds);
