import type { Package } from '../../domain/package.ts';
import { SHEET_ROOM } from '../../domain/worksheet.ts';
import type { OwnIssue } from '../../engine/seat-view.ts';
import { sameData } from '../../kernel/canonical.ts';
import { toPoints, type Points } from '../../kernel/brand.ts';
import { worthToMe } from '../../store/select/worth-to-me.ts';

export const LETTERS = ['A', 'B', 'C'] as const;
export type Letter = (typeof LETTERS)[number];

/** Own points between the best and the least of bundles that still count as equal. @source RC-9 */
export const ABOUT_EQUAL = 5;

/** A bundle in its column of the grid. */
export interface Column {
  readonly letter: Letter;
  readonly bundle: Package;
  /** Undefined while an issue is open. */
  readonly points: Points | undefined;
}

/** The three columns of the grid, empty ones too. */
export function columnsOf(bundles: readonly Package[], issues: readonly OwnIssue[]): readonly Column[] {
  return LETTERS.slice(0, SHEET_ROOM.bundles).map((letter, at) => {
    const bundle = bundles[at] ?? {};
    return { letter, bundle, points: isWhole(bundle, issues) ? pointsOf(bundle, issues) : undefined };
  });
}

const isWhole = (bundle: Package, issues: readonly OwnIssue[]): boolean =>
  issues.length > 0 && issues.every(({ id }) => bundle[id] !== undefined);

function pointsOf(bundle: Package, issues: readonly OwnIssue[]): Points | undefined {
  const worth = worthToMe(issues, bundle);
  return worth.kind === 'range' ? worth.low : undefined;
}

/** Columns that are whole packages, each with its points. */
export const wholeColumns = (columns: readonly Column[]): readonly (Column & { readonly points: Points })[] =>
  columns.flatMap(({ points, ...column }) => (points === undefined ? [] : [{ ...column, points }]));

/** How the bundles compare: too few of them, two the same, or how far they lie apart and on what they differ. */
export type Compared =
  | { readonly kind: 'too-few' }
  | { readonly kind: 'same'; readonly letters: readonly Letter[] }
  | {
      readonly kind: 'equal' | 'unequal';
      readonly apart: Points;
      readonly least: Letter;
      readonly issues: readonly string[];
    };

export function compareBundles(columns: readonly Column[], issues: readonly OwnIssue[]): Compared {
  const whole = wholeColumns(columns);
  if (whole.length < 2) return { kind: 'too-few' };
  const twin = whole.find(({ bundle }, at) => whole.slice(at + 1).some((other) => sameData(other.bundle, bundle)));
  if (twin !== undefined)
    return {
      kind: 'same',
      letters: whole.filter(({ bundle }) => sameData(bundle, twin.bundle)).map(({ letter }) => letter),
    };
  const [least] = whole.toSorted((left, right) => left.points - right.points);
  const apart = toPoints(Math.max(...whole.map(({ points }) => points)) - (least?.points ?? 0));
  return {
    kind: apart > ABOUT_EQUAL ? 'unequal' : 'equal',
    apart,
    least: least?.letter ?? 'A',
    issues: issues.filter(({ id }) => new Set(whole.map(({ bundle }) => bundle[id])).size > 1).map(({ id }) => id),
  };
}

/** The bundles with one option of one of them changed; undefined leaves the issue open again. */
export function withOption(
  bundles: readonly Package[],
  { at, issue, option }: { readonly at: number; readonly issue: string; readonly option: Package[string] | undefined },
): readonly Package[] {
  return withBundle(
    bundles,
    at,
    Object.fromEntries(
      Object.entries({ ...bundles[at], [issue]: option }).filter(
        (entry): entry is [string, Package[string]] => entry[1] !== undefined,
      ),
    ),
  );
}

/** The bundles with one of them replaced; those before it that are still empty are there as empty ones. */
export const withBundle = (bundles: readonly Package[], at: number, bundle: Package): readonly Package[] =>
  Array.from({ length: Math.max(bundles.length, at + 1) }, (_, place) =>
    place === at ? bundle : (bundles[place] ?? {}),
  );
