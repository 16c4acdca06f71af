import type { Points } from '../../kernel/brand.ts';
import type { Worth } from '../../engine/worth.ts';
import type { Against, OfferWorth } from '../../store/select/worth-to-me.ts';
import { formatNumber, formatPoints } from '../../text/numbers.ts';
import type { Words } from '../../text/words.ts';
import type { Say } from '../words/use-say.ts';

const MINUS = '\u2212';

/** Points as they stand on cards and plates: whole, but never rounded to nothing. */
export function wholePoints({ messages }: Pick<Words, 'messages'>, points: Points): string {
  const { number } = messages.phrases;
  const isTiny = points !== 0 && Math.abs(points) < 1;
  return isTiny ? formatPoints(number, points) : formatNumber(number, Math.round(points));
}

/** Points to one decimal, as they are counted while one drags. */
export const finePoints = ({ messages }: Pick<Words, 'messages'>, points: Points): string => {
  const text = formatPoints(messages.phrases.number, points);
  return text.includes(messages.phrases.number.decimal) ? text : `${text}${messages.phrases.number.decimal}0`;
};

/** A change in points with its sign: `+6.0`, `−3.0`. */
export function signedPoints(words: Pick<Words, 'messages'>, points: Points): string {
  if (points === 0) return '0';
  return `${points > 0 ? '+' : MINUS}${finePoints(words, Math.abs(points))}`;
}

/** A worth as one figure or as a range: `27`, `34–52`; undefined across a red line. */
export function worthFigure(words: Pick<Words, 'messages'>, worth: Worth): string | undefined {
  if (worth.kind === 'crosses') return undefined;
  const [low, high] = [wholePoints(words, worth.low), wholePoints(words, worth.high)];
  return low === high ? low : `${low}–${high}`;
}

/** How a worth lies to one's way out, in words first; undefined where no line is written. */
export function againstText(say: Say<'table'>, words: Words, against: Against): string | undefined {
  switch (against.kind) {
    case 'below':
    case 'above':
      return say(`against.${against.kind}`, { by: wholePoints(words, against.by) });
    case 'across':
      return say('against.across', {
        below: wholePoints(words, against.below),
        above: wholePoints(words, against.above),
      });
    case 'crosses':
      return say('against.crosses');
    case 'at':
      return say('against.at');
    case 'no-line':
      return undefined;
  }
}

/** What the rest would make of a partial offer, where its owner has put the rest forward before. */
export const stoodText = (say: Say<'table'>, words: Words, { asItStood }: OfferWorth): string | undefined =>
  asItStood === undefined ? undefined : say('asItStood', { points: wholePoints(words, asItStood) });
