import type { Worths } from '../../analysis/choice.ts';
import type { Option, Package } from '../../domain/package.ts';
import { otherSide } from '../../domain/side.ts';
import type { OwnIssue, SeatView } from '../../engine/seat-view.ts';
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
  const said: readonly Package[] = [view.stands.mine, view.stands.theirs];
  const side = otherSide(view.side);
  return view.issues.map((issue): BelievedIssue => {
    const { id, points } = issue;
    const options: Option[] = [];
    const own: number[] = [];
    const other: number[] = [];
    for (const place of placesOn(view, issue, said)) {
      const option = issue.options[place];
      if (option === undefined) continue;
      options.push(option);
      own.push(hundredths(points[place] ?? 0));
      other.push(hundredths(believedAt(belief, issue, { side, place })));
    }
    return { id, options, column: { own, other } };
  });
}

/** Places of what it would say on an issue; of what is settled, that alone. */
function placesOn(view: SeatView, issue: OwnIssue, said: readonly Package[]): readonly number[] {
  const { options, crosses } = issue;
  const settled = view.settled[issue.id];
  if (settled !== undefined) return [options.indexOf(settled)];
  const spoken = spokenPlaces(view, issue, said);
  return crosses.length === 0 ? spoken : spoken.filter((place) => !crosses.includes(options[place] ?? ''));
}
