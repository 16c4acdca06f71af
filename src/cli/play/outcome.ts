import { otherSide } from '../../domain/side.ts';
import { invariant } from '../../kernel/invariant.ts';
import type { ResultFile } from '../../store/result.ts';
import type { Table } from '../../store/table.ts';
import { aftermathText, outcomeText } from '../../text/event-text.ts';
import type { Sitting } from './sitting.ts';

/** How a negotiation ended and what it was worth, for the one who played it. */
export function summary(
  { outcome, scores, findings }: ResultFile,
  { table, sitting }: { readonly table: Table; readonly sitting: Sitting },
): readonly string[] {
  const { names, side, loaded } = sitting;
  const { state } = table;
  invariant(state.outcome !== undefined, 'a summary is of something that is over');
  const [own, theirs] = [names[side], names[otherSide(side)]];
  const both = (points: Readonly<Record<string, number>>): string =>
    `${own} ${shortened(points[own])}, ${theirs} ${shortened(points[theirs])}`;
  const after = table.log.find((event) => event.kind === 'implemented');
  return [
    outcomeText(loaded.words, state.outcome),
    ...(outcome.signedPoints === null ? [] : [`Points as signed: ${both(outcome.signedPoints)}.`]),
    ...(after?.kind === 'implemented' && state.outcome.kind === 'signed' ? aftermathText(loaded.words, after) : []),
    `Points in the end: ${both(outcome.realisedPoints)}.`,
    '',
    `Overall: ${graded(scores.overall)}.`,
    ...Object.entries(scores.axes).flatMap(([axis, score]) =>
      score === null ? [] : [`  ${axis}: ${shortened(score)}`],
    ),
    ...(findings.length > 0 ? ['', 'What the moves showed:'] : []),
    ...findings.map(
      ({ rule, points, why, betterLine }) =>
        `  ${rule}${points === 0 ? '' : ` (${points > 0 ? '+' : ''}${shortened(points)})`}: ${why}${betterLine === null ? '' : `\n    Better: ${betterLine}`}`,
    ),
  ];
}

const graded = (overall: number | null): string => (overall === null ? 'not graded' : `${shortened(overall)} of 100`);

const shortened = (points: number | undefined): string =>
  points === undefined ? '?' : String(Math.round(points * 100) / 100);
