import type { CounterpartyType } from '../../domain/seat.ts';
import { isFound } from './shelf.ts';

/** A kept table as the list of tables looks for it. */
export interface KeptRow {
  readonly isOver: boolean;
  /** Whom one met; told once it is over. */
  readonly type: CounterpartyType | undefined;
  readonly context: string | undefined;
  readonly playedAt: number;
  /** All that a typed word may be found in. */
  readonly words: readonly string[];
}

/** What is asked of a table; everything that is set has to hold. */
export interface RowFilters {
  readonly typed: string;
  readonly state: 'all' | 'open' | 'done';
  readonly type: CounterpartyType | undefined;
  readonly context: string | undefined;
}

export const ALL_ROWS: RowFilters = { typed: '', state: 'all', type: undefined, context: undefined };

/** Whether anything is asked at all. */
export const isAsked = ({ typed, state, type, context }: RowFilters): boolean =>
  typed.trim() !== '' || state !== 'all' || type !== undefined || context !== undefined;

/** The tables that are all one asks for, the one played last first. */
export function keptRows<Row extends KeptRow>(rows: readonly Row[], filters: RowFilters): readonly Row[] {
  const { typed, state, type, context } = filters;
  return rows
    .filter(
      (row) =>
        (state === 'all' || row.isOver === (state === 'done')) &&
        (type === undefined || row.type === type) &&
        (context === undefined || row.context === context) &&
        isFound(row.words, typed),
    )
    .toSorted((left, right) => right.playedAt - left.playedAt);
}
