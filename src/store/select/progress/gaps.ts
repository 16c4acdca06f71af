import { COUNTERPARTY_TYPES, type CounterpartyType } from '../../../domain/seat.ts';
import { AXES, type Axis } from '../../../scoring/axes.ts';
import { gradeOf } from './course.ts';
import type { FinishedTable } from './finished.ts';

/** What no table has shown yet. */
export interface Gaps<Context extends string> {
  /** Never put to the test far enough for a grade. */
  readonly axes: readonly Axis[];
  readonly types: readonly CounterpartyType[];
  readonly contexts: readonly Context[];
}

/** What is still unknown of somebody, which is not the same as weak. */
export function gapsOf<Context extends string>(
  tables: readonly FinishedTable[],
  contexts: readonly Context[],
): Gaps<Context> {
  return {
    axes: AXES.filter((axis) => !tables.some((table) => gradeOf(table, axis) !== undefined)),
    types: COUNTERPARTY_TYPES.filter((type) => !tables.some((table) => table.type === type)),
    contexts: contexts.filter((context) => !tables.some((table) => table.context === context)),
  };
}
