import type { Option, Package } from '../domain/package.ts';
import type { BySide } from '../domain/side.ts';
import { gainChoice, nashChoice, type Pair } from './best-for-both.ts';
import { choiceOf, type Worths } from './choice.ts';
import { efficiencyOf } from './efficiency.ts';
import { paretoFrontier, pointsAlong } from './frontier.ts';
import { withoutRedLines } from './restrict.ts';
import { gridOf, toRaw, toWhole, type Unit } from './scale.ts';
import { solutionPoints } from './solutions.ts';
import type { Space } from './space.ts';

/** A package and what it is worth to both sides. */
export interface Worthwhile {
  readonly package: Package;
  readonly points: BySide<number>;
}

/** Questions about what was possible, answered without listing the frontier wherever that can be done. */
export interface Possible {
  /** The Nash point over these reservation points; null where no package is acceptable to both. */
  readonly nash: (reservation: BySide<number>) => Worthwhile | null;
  /** The package along the line of equal gains from these points; null where no package gives both sides more. */
  readonly beyond: (points: BySide<number>) => Worthwhile | null;
}

/** An issue's options within both sides' red lines, in whole multiples of a unit; side one's worth is the `own`. */
export interface WholeIssue {
  readonly id: string;
  readonly options: readonly Option[];
  readonly worths: Worths;
}

/**
 * What was possible in a space: the same packages as `solutionPoints` and `efficiencyOf` name, exactly.
 *
 * @source negotiation model §8 (VL-1, VL-2)
 */
export function possibleIn(full: Space): Possible {
  const space = withoutRedLines(full);
  const { columns, unit } = gridOf(space);
  const issues = space.issues.map(({ id, options }, i) => ({
    id,
    options: options.map(({ option }) => option),
    worths: { own: Array.from(columns[i]?.own ?? []), other: Array.from(columns[i]?.other ?? []) },
  }));
  return possibleAmong(issues, unit, space);
}

/**
 * As {@link possibleIn}, for issues that are in whole numbers already.
 *
 * @param space - the same, where the whole numbers are not exact
 */
export function possibleAmong(issues: readonly WholeIssue[], unit: Unit, space?: Space): Possible {
  const choice = choiceOf(
    issues.map(({ worths }) => worths),
    'plain',
  );
  const spaceWith = (reservation: BySide<number>): Space => ({ ...(space ?? spaceOf(issues, unit)), reservation });
  const along = (path: readonly number[]): Worthwhile => {
    const found = worthwhile(issues, unit, path);
    return space === undefined || unit.exact ? found : { ...found, points: pointsAlong(space, path) };
  };
  const whole = ({ one, two }: BySide<number>): Pair => ({ own: toWhole(unit, one), other: toWhole(unit, two) });
  const nash = (reservation: BySide<number>): Worthwhile | null => {
    const path = nashChoice(choice, whole(reservation));
    if (path === undefined) return named(solutionPoints(paretoFrontier(spaceWith(reservation))).nash);
    return path && along(path);
  };
  // Alternatives seldom change while one talks: the last answer is often asked for again.
  let last: { readonly over: BySide<number>; readonly found: Worthwhile | null } | undefined;
  return {
    nash: (over) => {
      if (last?.over.one !== over.one || last.over.two !== over.two) last = { over, found: nash(over) };
      return last.found;
    },
    beyond: (points) => {
      const from = whole(points);
      const path = gainChoice(choice, from);
      if (path === undefined) return named(efficiencyOf(paretoFrontier(spaceWith(points)), points).reached);
      const found = path && along(path);
      if (found === null) return null;
      const { own, other } = whole(found.points);
      return own > from.own && other > from.other ? found : null;
    },
  };
}

function worthwhile(issues: readonly WholeIssue[], unit: Unit, path: readonly number[]): Worthwhile {
  let [one, two] = [0, 0];
  const taken = issues.map(({ id, options, worths }, i): readonly [string, Option] => {
    const place = path[i] ?? -1;
    one += worths.own[place] ?? 0;
    two += worths.other[place] ?? 0;
    return [id, options[place] ?? ''];
  });
  return { package: Object.fromEntries(taken), points: { one: toRaw(unit, one), two: toRaw(unit, two) } };
}

const spaceOf = (issues: readonly WholeIssue[], unit: Unit): Omit<Space, 'reservation'> => ({
  issues: issues.map(({ id, options, worths }) => ({
    id,
    options: options.map((option, place) => ({
      option,
      points: { one: toRaw(unit, worths.own[place] ?? 0), two: toRaw(unit, worths.other[place] ?? 0) },
    })),
  })),
});

const named = (entry: Worthwhile | null): Worthwhile | null =>
  entry && { package: entry.package, points: entry.points };
