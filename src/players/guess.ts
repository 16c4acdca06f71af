import { bestChoice } from '../analysis/best-choice.ts';
import { choiceOf, type Choice } from '../analysis/choice.ts';
import { wholeAtLeast } from '../analysis/scale.ts';
import type { Space } from '../analysis/space.ts';
import { rankOf } from '../domain/issue.ts';
import type { Option, Package } from '../domain/package.ts';
import { otherSide, type Side } from '../domain/side.ts';
import type { OwnIssue, SeatView } from '../engine/seat-view.ts';
import { roundHalfUp, toPoints, type Points } from '../kernel/brand.ts';
import { usualShare } from './usual-worth.ts';

/** What signs make of an issue's guessed weight: 1 on average, more where it was told to matter. Tuned with the library. */
const SIGN = { named: 0.7, kept: 0.6, told: 1.4 } as const;
/** Figures of a quantity that are tried: about so many, and whatever was named. */
const FIGURES = 13;

/** Own points of one option. */
export const pointsOn = (issue: OwnIssue, option: Option): Points => issue.points[rankOf(issue, option)] ?? 0;

/** Own points of the options a package names. */
export function worthOf({ issues }: Pick<SeatView, 'issues'>, candidate: Package): Points {
  let sum = 0;
  for (const issue of issues) {
    const option = candidate[issue.id];
    if (option !== undefined) sum += pointsOn(issue, option);
  }
  return toPoints(sum);
}

/** Own points of the best package. */
export function mostPoints({ issues, settled }: Pick<SeatView, 'issues' | 'settled'>): Points {
  let sum = 0;
  for (const issue of issues) {
    const fixed = settled[issue.id];
    sum += fixed === undefined ? bestPoints(issue) : pointsOn(issue, fixed);
  }
  return toPoints(sum);
}

function bestPoints({ options, points, crosses }: OwnIssue): Points {
  let best = -Infinity;
  for (let place = 0; place < options.length; place += 1)
    if ((points[place] ?? 0) > best && !crosses.includes(options[place] ?? '')) best = points[place] ?? 0;
  return best;
}

/** How much each issue may weigh for the other side, as far as this side was told and can read off what they last put forward. */
function guessedWeights(view: SeatView): Readonly<Record<string, number>> {
  const told = new Set(view.heardInterests.map(({ issue }) => issue));
  return Object.fromEntries(
    view.issues.map((issue) => [
      issue.id,
      (SIGN.named + SIGN.kept * lastKept(view, issue)) * (told.has(issue.id) ? SIGN.told : 1),
    ]),
  );
}

/** How much of an issue's worth the other side kept for itself in its last offer, 0–1; half where it named nothing. */
function lastKept({ offers, side }: SeatView, issue: OwnIssue): number {
  const them = otherSide(side);
  const last = offers.findLast((offer) => offer.side === them);
  const kept = (last?.packages ?? []).flatMap((candidate) => {
    const option = candidate[issue.id];
    return option === undefined ? [] : [usualShare(issue, them, rankOf(issue, option))];
  });
  return kept.length === 0 ? 0.5 : kept.reduce((sum, share) => sum + share, 0) / kept.length;
}

/** All packages worth thinking of: own points as they are, the other's as guessed. */
export interface Guess {
  readonly side: Side;
  /** Options that are tried, issue by issue. */
  readonly issues: readonly { readonly id: string; readonly options: readonly Option[] }[];
  /** Points in hundredths. */
  readonly choice: Choice;
}

/** What a player can think of as things stand. */
export function guessOf(view: SeatView): Guess {
  const weights = guessedWeights(view);
  const other = otherSide(view.side);
  const guessed = view.issues.map((issue) => {
    const { id, options, points } = issue;
    const places = tried(view, issue);
    return {
      id,
      options: places.flatMap((place) => options[place] ?? []),
      column: {
        own: places.map((place) => roundHalfUp((points[place] ?? 0) * 100)),
        other: places.map((place) => roundHalfUp(1000 * (weights[id] ?? 1) * usualShare(issue, other, place))),
      },
    };
  });
  return { side: view.side, issues: guessed, choice: choiceOf(guessed.map(({ column }) => column)) };
}

/** The package with at least so many own points that is best for the other side as guessed. */
export function bestGuess({ issues, choice }: Guess, level: Points): Package | undefined {
  const places = bestChoice(choice, wholeAtLeast({ times: 100, over: 1, exact: true }, level));
  return places === null
    ? undefined
    : Object.fromEntries(
        issues.flatMap(({ id, options }, i) => {
          const option = options[places[i] ?? -1];
          return option === undefined ? [] : [[id, option]];
        }),
      );
}

/** The guess as a space, for questions that go beyond the best package. */
export function spaceOfGuess({ side, issues, choice }: Guess): Space {
  return {
    issues: issues.map(({ id, options }, i) => ({
      id,
      options: options.map((option, place) => {
        const own = (choice.issues[i]?.own[place] ?? 0) / 100;
        const theirs = (choice.issues[i]?.other[place] ?? 0) / 100;
        return { option, points: side === 'one' ? { one: own, two: theirs } : { one: theirs, two: own } };
      }),
    })),
    reservation: { one: 0, two: 0 },
  };
}

/** Places of the options that are tried, rising. */
function tried(view: SeatView, { id, options, crosses }: OwnIssue): readonly number[] {
  const settled = view.settled[id];
  if (settled !== undefined) return [options.indexOf(settled)];
  const every = Math.max(1, Math.ceil(options.length / FIGURES));
  const named: readonly (Option | undefined)[] = [view.stands.mine[id], view.stands.theirs[id]];
  return options.flatMap((option, at) =>
    !crosses.includes(option) && (at % every === 0 || at === options.length - 1 || named.includes(option)) ? [at] : [],
  );
}
