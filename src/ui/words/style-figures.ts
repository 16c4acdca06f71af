import type { OwnStyle } from '../../store/self/own-style.ts';

const PER_CENT = 100;
const TEN = 10;
const whole = (share: number): number => Math.round(share * PER_CENT);

/** How somebody played, as the figures of a sentence: concessions in ten moves, everything else of a hundred. */
export const styleFigures = (style: OwnStyle): Readonly<Record<keyof OwnStyle, number>> => ({
  plays: style.plays,
  moves: style.moves,
  concedes: Math.round(style.concedes * TEN),
  asks: whole(style.asks),
  threatens: whole(style.threatens),
  hardLine: whole(style.hardLine),
  pressure: whole(style.pressure),
  warmth: whole(style.warmth),
  time: whole(style.time),
  early: whole(style.early),
});
