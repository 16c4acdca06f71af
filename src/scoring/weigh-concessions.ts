import { pointsOfOption } from '../domain/issue.ts';
import { roundHalfUp, type Hundredths } from '../kernel/brand.ts';
import { concessionsOf, type TiedConcession } from './pairing.ts';
import type { Play } from './play.ts';

/** How concessions weigh (protocol §7, worked example; tuned). */
const WEIGHED = {
  /** What giving on one issue can earn over a whole negotiation, in hundredths, however many steps it takes. */
  issue: 1_000,
  /** Own points from which giving on an issue is a whole occasion; less counts for less, so that crumbs buy nothing. */
  fullStep: 5,
  /** What all concessions together can earn. */
  most: 4_000,
} as const;

/** A concession with what it can earn. */
export interface WeighedConcession extends TiedConcession {
  readonly can: Hundredths;
}

/**
 * The own concessions of a play with their weights: each issue that was given on has one, shared by the steps taken on it in proportion.
 * So a concession taken in two steps weighs as much as in one, to the hundredth.
 *
 * @source protocol §7
 */
export function weighedConcessions(play: Play): readonly WeighedConcession[] {
  const tied = concessionsOf(play);
  const given = tied.map((concession) => givenBy(play, concession));
  const totals = new Map<string, number>();
  for (const parts of given) for (const [issue, lost] of parts) totals.set(issue, (totals.get(issue) ?? 0) + lost);
  const shares = given.map((parts) =>
    parts.reduce((sum, [issue, lost]) => sum + lost * weightOf(totals.get(issue) ?? lost), 0),
  );
  const all = shares.reduce((sum, share) => sum + share, 0);
  const held = all > WEIGHED.most ? WEIGHED.most / all : 1;
  let reached = 0;
  return tied.map((concession, at) => {
    const from = roundHalfUp(reached * held);
    reached += shares[at] ?? 0;
    return { ...concession, can: roundHalfUp(reached * held) - from };
  });
}

/** Hundredths for each own point given on an issue on which so many were given in all. */
const weightOf = (total: number): number => (WEIGHED.issue * Math.min(1, total / WEIGHED.fullStep)) / total;

/** Own points that a concession gave, issue by issue; what it raised elsewhere is taken off in proportion. */
function givenBy({ side }: Play, { step, concession }: TiedConcession): readonly (readonly [string, number])[] {
  const { before, after } = step;
  const { issues, lost } = concession;
  const drops = before.instance.issues.flatMap((issue): readonly (readonly [string, number])[] => {
    const [had, has] = [before.stands[side][issue.id], after.stands[side][issue.id]];
    if (had === undefined || has === undefined || !issues.includes(issue.id)) return [];
    const drop = (pointsOfOption(issue, side, had) ?? 0) - (pointsOfOption(issue, side, has) ?? 0);
    return drop > 0 ? [[issue.id, drop]] : [];
  });
  // Taken and given back in one move, it shows on no stand.
  if (drops.length === 0) return [[issues[0] ?? '', lost]];
  const sum = drops.reduce((total, [, drop]) => total + drop, 0);
  return drops.map(([issue, drop]) => [issue, (drop / sum) * lost]);
}
