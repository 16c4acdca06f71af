import type { Package } from '../../domain/package.ts';
import type { OwnIssue, SeatView } from '../../engine/seat-view.ts';
import type { Worth } from '../../engine/worth.ts';
import { toPoints, type Points } from '../../kernel/brand.ts';

/** Points of one option to the viewer; 0 for an option that the issue does not have. */
export function pointsOn(issue: OwnIssue, option: OwnIssue['options'][number]): Points {
  return issue.points[issue.options.indexOf(option)] ?? 0;
}

/**
 * Worth of a package to the viewer, from the worst to the best that the open issues could bring.
 *
 * @param candidate - what is settled already must be merged in
 * @source protocol §2
 */
export function worthToMe(issues: readonly OwnIssue[], candidate: Package): Worth {
  const crossed = issues.filter(({ id, crosses }) => {
    const option = candidate[id];
    return option !== undefined && crosses.includes(option);
  });
  if (crossed.length > 0) return { kind: 'crosses', issues: crossed.map(({ id }) => id) };
  let low = 0;
  let high = 0;
  for (const issue of issues) {
    const option = candidate[issue.id];
    const points = option === undefined ? openPoints(issue) : [pointsOn(issue, option)];
    low += Math.min(...points);
    high += Math.max(...points);
  }
  return { kind: 'range', low: toPoints(low), high: toPoints(high) };
}

/** What an open issue could still bring within one's own red lines. */
function openPoints(issue: OwnIssue): readonly Points[] {
  const allowed = issue.options.filter((option) => !issue.crosses.includes(option));
  return allowed.length === 0 ? [0] : allowed.map((option) => pointsOn(issue, option));
}

/** Worth of an offer to the viewer: alone, and with the rest as its owner last put it where that makes a whole. */
export interface OfferWorth {
  readonly alone: Worth;
  /** Only for a partial offer whose owner has put every other issue forward before. */
  readonly asItStood: Points | undefined;
  /** Where it lies on the ruler: exact, as it stood, or the middle of its range; undefined across a red line. */
  readonly place: Points | undefined;
}

export function offerWorth(view: SeatView, offered: Package, owner: 'me' | 'them'): OfferWorth {
  const alone = worthToMe(view.issues, { ...view.settled, ...offered });
  if (alone.kind === 'crosses') return { alone, asItStood: undefined, place: undefined };
  if (alone.low === alone.high) return { alone, asItStood: undefined, place: alone.low };
  const stood = { ...(owner === 'me' ? view.stands.mine : view.stands.theirs), ...view.settled, ...offered };
  const whole = worthToMe(view.issues, stood);
  const asItStood = whole.kind === 'range' && whole.low === whole.high ? whole.low : undefined;
  return { alone, asItStood, place: asItStood ?? toPoints((alone.low + alone.high) / 2) };
}

/** How a worth lies to the reservation point as its owner wrote it; nothing is compared where nothing is written (protocol §3). */
export type Against =
  | { readonly kind: 'below' | 'above'; readonly by: Points }
  | { readonly kind: 'at' }
  | { readonly kind: 'across'; readonly below: Points; readonly above: Points }
  | { readonly kind: 'crosses'; readonly issues: readonly string[] }
  | { readonly kind: 'no-line' };

export function againstLimit(worth: Worth, written: Points | undefined): Against {
  if (worth.kind === 'crosses') return worth;
  if (written === undefined) return { kind: 'no-line' };
  const [low, high] = [toPoints(worth.low - written), toPoints(worth.high - written)];
  if (high < 0) return { kind: 'below', by: toPoints(written - worth.high) };
  if (low > 0) return { kind: 'above', by: low };
  return low === 0 && high === 0
    ? { kind: 'at' }
    : { kind: 'across', below: toPoints(written - worth.low), above: high };
}
