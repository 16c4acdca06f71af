import { reservationPointOf } from '../domain/alternative.ts';
import type { Side } from '../domain/side.ts';
import type { State } from '../engine/state.ts';
import { pointsOfText } from '../engine/worth.ts';
import { AXES } from '../scoring/axes.ts';
import type { Scorecard } from '../scoring/scorecard.ts';

/** One negotiation of the matrix when it is over. */
export interface Played {
  readonly state: State;
  readonly side: Side;
  readonly other: Side;
  readonly card: Scorecard;
}

interface CellName {
  readonly scenario: string;
  readonly side: string;
  readonly counterparty: string;
  readonly player: string;
}

/** One cell of the matrix: means over its negotiations, for the player's side. */
export interface Cell extends CellName {
  readonly runs: number;
  /** 0–1. */
  readonly agreementRate: number;
  /** Over the negotiations that were signed; null where none was. */
  readonly meanSigned: number | null;
  /** Over all: what the side has in the end, agreement or alternative. */
  readonly meanRealised: number;
  /** Over all; not graded counts as 0 (protocol §7). */
  readonly meanOverall: number;
  /** Over those that were graded on the axis; null where none was. */
  readonly meanAxes: Readonly<Record<string, number | null>>;
}

/** Sums up the negotiations of one cell. */
export function cellOf(name: CellName, played: readonly Played[]): Cell {
  const signed = played.flatMap(({ state, side }) =>
    state.outcome?.kind === 'signed' ? [pointsOfText(state.instance, side, state.outcome.text)] : [],
  );
  return {
    ...name,
    runs: played.length,
    agreementRate: rounded(signed.length / played.length),
    meanSigned: mean(signed),
    meanRealised:
      mean(
        played.map(
          ({ state, side }) => state.implemented?.realised[side] ?? reservationPointOf(state.alternatives[side]),
        ),
      ) ?? 0,
    meanOverall:
      mean(played.map(({ card }) => (card.overall.kind === 'graded' ? card.overall.hundredths / 100 : 0))) ?? 0,
    meanAxes: Object.fromEntries(AXES.map((axis) => [axis, mean(played.flatMap(({ card }) => gradeOn(card, axis)))])),
  };
}

/** The cells as lines of text. */
export function cellTable(cells: readonly Cell[]): readonly string[] {
  const head = ['scenario', 'side', 'counterparty', 'player', 'runs', 'agreed', 'signed', 'realised', 'overall'];
  const rows = cells.map((cell) => [
    cell.scenario,
    cell.side,
    cell.counterparty,
    cell.player,
    String(cell.runs),
    `${Math.round(cell.agreementRate * 100)} %`,
    cell.meanSigned?.toFixed(1) ?? '-',
    cell.meanRealised.toFixed(1),
    cell.meanOverall.toFixed(1),
  ]);
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const names = 4;
  return [head, ...rows].map((row) =>
    row.map((cell, at) => (at < names ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
  );
}

const gradeOn = (card: Scorecard, axis: string): readonly number[] =>
  card.axes.flatMap((score) =>
    score.axis === axis && score.grade.kind === 'graded' ? [score.grade.hundredths / 100] : [],
  );

const rounded = (value: number): number => Math.round(value * 100) / 100;

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : rounded(values.reduce((sum, value) => sum + value, 0) / values.length);
