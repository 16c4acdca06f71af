import type { Option } from '../../domain/package.ts';
import { otherSide, type Side } from '../../domain/side.ts';
import type { Act } from '../../engine/act.ts';
import type { HeardMove, OwnIssue, SeatView } from '../../engine/seat-view.ts';
import { clamp, toPoints } from '../../kernel/brand.ts';

/** How much each issue is believed to weigh for the other side; the weights sum to 100. */
export type Belief = Readonly<Record<string, number>>;

/** What each sign says about an issue's weight, as a factor on it. Tuned, see matrix. */
const LESSON = {
  /** Told as an interest, truly or to mislead. */
  told: 1.7,
  askedFor: 1.25,
  held: 1.3,
  demanded: 1.25,
  namedAsReason: 1.3,
  askedAbout: 1.08,
  offeredInTrade: 0.85,
  wantedInTrade: 1.15,
  /** Given up among the first steps: what goes first weighs little. */
  givenEarly: 0.75,
  givenLate: 0.92,
  earlySteps: 2,
} as const;

/** Bounds on a weight against an equal share, so that one sign never decides everything. */
const BOUNDS = { least: 0.2, most: 3.5 } as const;

/** Knows nothing yet: every issue weighs the same. */
export const equalBelief = (issues: readonly { readonly id: string }[]): Belief =>
  Object.fromEntries(issues.map(({ id }) => [id, toPoints(100 / issues.length)]));

/**
 * What the other side is believed to make of an option: its weight, in a straight line along the end it is known to like.
 *
 * @returns points of the other side as believed, 0 to the issue's weight
 */
export const believedPoints = (
  belief: Belief,
  issue: OwnIssue,
  { side, option }: { side: Side; option: Option },
): number => believedAt(belief, issue, { side, place: issue.options.indexOf(option) });

/** As {@link believedPoints}, for an option by its place in the issue; 0 for one that the issue does not have. */
export function believedAt(belief: Belief, issue: OwnIssue, { side, place }: { side: Side; place: number }): number {
  const last = issue.options.length - 1;
  if (place < 0 || last === 0) return 0;
  const along = issue.prefers[side] === 'last' ? place : last - place;
  return toPoints(((belief[issue.id] ?? 0) * along) / last);
}

/**
 * What one learns about the other side's weights from its move: what it tells, asks for, holds and gives up. Wrong when misled.
 *
 * @source negotiation model §6 (belief about the other side's weights)
 */
export function learnFrom(belief: Belief, view: SeatView, move: HeardMove): Belief {
  const factors: Record<string, number> = {};
  const sign = (issue: string | undefined, factor: number): void => {
    if (issue !== undefined) factors[issue] = (factors[issue] ?? 1) * factor;
  };
  for (const act of move.acts) for (const [issue, factor] of signsIn(act, view)) sign(issue, factor);
  const them = otherSide(view.side);
  const steps = view.concessions.filter(({ side }) => side === them);
  const given = steps.at(-1);
  if (given?.seq === move.seq)
    for (const issue of given.issues)
      sign(issue, steps.length <= LESSON.earlySteps ? LESSON.givenEarly : LESSON.givenLate);
  return Object.keys(factors).length === 0 ? belief : weighed(belief, factors);
}

type Sign = readonly [issue: string | undefined, factor: number];

function signsIn(act: Act, view: SeatView): readonly Sign[] {
  switch (act.kind) {
    case 'share-interest':
      return [[issueOfInterest(view, act.interest), LESSON.told]];
    case 'answer':
      return act.content.interest === undefined ? [] : [[issueOfInterest(view, act.content.interest), LESSON.told]];
    case 'ask-concession':
    case 'ask-one-more':
      return [[act.issue, LESSON.askedFor]];
    case 'ask-interest':
      return [[act.issue, LESSON.askedAbout]];
    case 'hold-boundary':
      return 'issue' in act.on ? [[act.on.issue, LESSON.held]] : [];
    case 'disclose-reservation':
      return 'issue' in act.limit ? [[act.limit.issue, LESSON.held]] : [];
    case 'reject':
      return act.reason !== undefined && 'issue' in act.reason ? [[act.reason.issue, LESSON.namedAsReason]] : [];
    case 'add-clause':
      return [[act.clause, LESSON.demanded]];
    case 'threaten':
      return Object.keys(act.demand).map((issue): Sign => [issue, LESSON.demanded]);
    case 'trade':
      // A trade that names every issue says nothing about any of them.
      return Object.keys(act.get).length + Object.keys(act.give).length === view.issues.length
        ? []
        : [
            ...Object.keys(act.get).map((issue): Sign => [issue, LESSON.wantedInTrade]),
            ...Object.keys(act.give).map((issue): Sign => [issue, LESSON.offeredInTrade]),
          ];
    default:
      return [];
  }
}

const issueOfInterest = (view: SeatView, id: string): string | undefined =>
  view.heardInterests.find((interest) => interest.id === id)?.issue;

function weighed(belief: Belief, factors: Readonly<Record<string, number>>): Belief {
  const issues = Object.keys(belief);
  const equal = 100 / issues.length;
  const moved = issues.map((id) =>
    clamp((belief[id] ?? equal) * (factors[id] ?? 1), equal * BOUNDS.least, equal * BOUNDS.most),
  );
  const sum = moved.reduce((total, weight) => total + weight, 0);
  return Object.fromEntries(issues.map((id, at) => [id, toPoints(((moved[at] ?? 0) * 100) / sum)]));
}
