import type { Space, SpaceIssue } from '../../analysis/space.ts';
import type { Option, Package } from '../../domain/package.ts';
import { otherSide } from '../../domain/side.ts';
import type { SeatView } from '../../engine/seat-view.ts';
import { believedPoints, type Belief } from './belief.ts';
import { pointsOn } from './own-worth.ts';
import { spokenOptions } from './spoken-options.ts';

/**
 * The packages a side can think of: its own points as they are, the other's as it believes them, its own red lines left out.
 * Settled issues keep their one option.
 */
export function believedSpace(view: SeatView, belief: Belief): Space {
  const { side } = view;
  const other = otherSide(side);
  const said: readonly Package[] = [view.stands.mine, view.stands.theirs];
  return {
    issues: view.issues.map((issue): SpaceIssue => {
      const settled = view.settled[issue.id];
      const open = settled === undefined ? spokenOptions(view, issue, said) : [settled];
      const allowed = open.filter((option) => settled !== undefined || !issue.crosses.includes(option));
      const worth = (option: Option) => {
        const own = pointsOn(issue, option);
        const theirs = believedPoints(belief, issue, { side: other, option });
        return side === 'one' ? { one: own, two: theirs } : { one: theirs, two: own };
      };
      return { id: issue.id, options: allowed.map((option) => ({ option, points: worth(option) })) };
    }),
    reservation: side === 'one' ? { one: view.reservationPoint, two: 0 } : { one: 0, two: view.reservationPoint },
  };
}
