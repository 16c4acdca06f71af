import type { Worths } from '../../analysis/choice.ts';
import type { Option, Package } from '../../domain/package.ts';
import { otherSide } from '../../domain/side.ts';
import type { SeatView } from '../../engine/seat-view.ts';
import { roundHalfUp } from '../../kernel/brand.ts';
import { believedAt, type Belief } from './belief.ts';
import { spokenPlaces } from './spoken-options.ts';

/** What a side can think of on one issue: options it would say, with its own points as they are and the other's as it believes them. */
export interface BelievedIssue {
  readonly id: string;
  readonly options: readonly Option[];
  /** In hundredths of a point, option by option. */
  readonly column: Worths;
}

const hundredths = (points: number): number => roundHalfUp(points * 100);

/**
 * The packages a side can think of, its own red lines left out. Settled issues keep their one option.
 */
export function believedIssues(view: SeatView, belief: Belief): readonly BelievedIssue[] {
  const other = otherSide(view.side);
  const said: readonly Package[] = [view.stands.mine, view.stands.theirs];
  return view.issues.map((issue): BelievedIssue => {
    const { id, options, points, crosses } = issue;
    const settled = view.settled[id];
    const places =
      settled === undefined
        ? spokenPlaces(view, issue, said).filter((place) => !crosses.includes(options[place] ?? ''))
        : [options.indexOf(settled)];
    return {
      id,
      options: places.flatMap((place) => options[place] ?? []),
      column: {
        own: places.map((place) => hundredths(points[place] ?? 0)),
        other: places.map((place) => hundredths(believedAt(belief, issue, { side: other, place }))),
      },
    };
  });
}
