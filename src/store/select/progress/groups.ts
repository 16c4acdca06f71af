import type { Hundredths } from '../../../kernel/brand.ts';
import { gradeOf, MEASURES, type Measure } from './course.ts';
import type { FinishedTable } from './finished.ts';
import { medianOf } from './median.ts';

/** The middle of some tables, and how many they are. */
export interface GroupCell<Group extends string> {
  readonly group: Group;
  readonly tables: number;
  /** Undefined where none was graded. */
  readonly median: Hundredths | undefined;
}

/** One measure, split by groups. */
export interface GroupRow<Group extends string> {
  readonly measure: Measure;
  readonly cells: readonly GroupCell<Group>[];
}

/** Every measure by groups of tables, such as the types one met; each with the number of graded tables behind it. */
export function byGroup<Group extends string>(
  tables: readonly FinishedTable[],
  groups: readonly Group[],
  groupOf: (table: FinishedTable) => string | undefined,
): readonly GroupRow<Group>[] {
  return MEASURES.map((measure) => ({
    measure,
    cells: groups.map((group) => {
      const grades = tables.flatMap((table) => (groupOf(table) === group ? (gradeOf(table, measure) ?? []) : []));
      return { group, tables: grades.length, median: medianOf(grades) };
    }),
  }));
}
