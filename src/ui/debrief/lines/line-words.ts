import { otherSide } from '../../../domain/side.ts';
import { formatPoints } from '../../../text/numbers.ts';
import { capital } from '../../../text/template.ts';
import { sideText, type Words } from '../../../text/words.ts';
import { say } from '../debrief-say.ts';
import type { KnownLine } from './known-lines.ts';
import { didText } from './line-name.ts';

/** A line by what was done differently in it. */
export function nameOf(words: Words, { parting, table, debrief: { side }, from }: KnownLine): string {
  if (from === undefined) return say('lines.first');
  const round = parting?.round ?? table.state.round;
  const did = didText(words, { log: table.log, side, step: parting?.second, instead: parting?.first });
  return capital(say('lines.from', { round, did }));
}

/** How a line ended, and what that was worth. */
export function endOf(words: Words, { table, debrief }: KnownLine): string {
  const { outcome, moves, round: now } = table.state;
  const { side, signed, reservationPoint } = debrief;
  const round = moves.at(-1)?.round ?? 1;
  const points = formatPoints(words.messages.phrases.number, (signed?.points ?? reservationPoint)[side]);
  if (outcome === undefined) return say('lines.end.open', { round: now });
  if (outcome.kind === 'left' && outcome.side !== side)
    return say('lines.end.leftByThem', { round, points, name: sideText(words, otherSide(side)).person.short });
  return say(`lines.end.${outcome.kind}`, { round, points });
}
