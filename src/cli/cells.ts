import { AXES } from '../scoring/axes.ts';
import type { Figures } from './simulate/figures.ts';

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

/**
 * Sums up the negotiations of one cell.
 *
 * @param played - in the order of the seeds, so that the means are the same to the last digit
 */
export function cellOf({ scenario, side, counterparty, player }: CellName, played: readonly Figures[]): Cell {
  const signed = played.flatMap((figures) => figures.signed ?? []);
  return {
    scenario,
    side,
    counterparty,
    player,
    runs: played.length,
    agreementRate: rounded(signed.length / played.length),
    meanSigned: mean(signed),
    meanRealised: mean(played.map(({ realised }) => realised)) ?? 0,
    meanOverall: mean(played.map(({ overall }) => overall)) ?? 0,
    meanAxes: Object.fromEntries(AXES.map((axis, at) => [axis, mean(played.flatMap(({ axes }) => axes[at] ?? []))])),
  };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : rounded(values.reduce((sum, value) => sum + value, 0) / values.length);
