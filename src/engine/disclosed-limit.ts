import type { Option } from '../domain/package.ts';
import type { Points } from '../kernel/brand.ts';
import type { SeatView } from './seat-view.ts';

/** Where the other side said it would leave: in its own points, or on one issue. As it was said; it need not be so. */
export type DisclosedLimit =
  | { readonly kind: 'points'; readonly seq: number; readonly points: Points }
  | {
      readonly kind: 'option';
      readonly seq: number;
      readonly issue: string;
      readonly option: Option;
      /** The options that it would still sign, by its own words: the limit and all that it is known to like better. */
      readonly within: readonly Option[];
    };

/** The last limit that the other side has disclosed; undefined where it kept its own counsel. */
export function disclosedLimit(view: SeatView): DisclosedLimit | undefined {
  for (const { side, seq, acts } of view.moves.toReversed()) {
    if (side === view.side) continue;
    const act = acts.findLast(({ kind }) => kind === 'disclose-reservation');
    if (act?.kind !== 'disclose-reservation') continue;
    if ('points' in act.limit) return { kind: 'points', seq, points: act.limit.points };
    const { issue: id, option } = act.limit;
    const issue = view.issues.find((candidate) => candidate.id === id);
    if (issue === undefined) continue;
    const rank = issue.options.indexOf(option);
    const within = issue.prefers[side] === 'last' ? issue.options.slice(rank) : issue.options.slice(0, rank + 1);
    return { kind: 'option', seq, issue: id, option, within };
  }
  return undefined;
}
