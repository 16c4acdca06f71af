import { at } from './typed.ts';
import type { Curve } from './add-issue.ts';
import { lastAtLeast, type Stages } from './curve.ts';
import type { Grid } from './scale.ts';
import { worthKeeping } from './worth-keeping.ts';

/**
 * Whether some package gives both sides their reservation points: exact also where the frontier was thinned.
 *
 * Walks the issues forward and asks the curve over the rest: surely reachable ends it, surely out of reach drops the partial package,
 * and only those within epsilon of the border are carried on.
 *
 * @source issue: "whether it exists is always exact"
 */
export function acceptableExists({ columns, reservation }: Grid, { curves, epsilons }: Stages): boolean {
  let open: readonly Need[] = [{ own: reservation.own, other: reservation.other }];
  for (const [stage, curve] of curves.entries()) {
    if (open.some((need) => canMeet(curve, need, 0))) return true;
    const slack = epsilons[stage] ?? 0;
    const column = columns[stage];
    const unsure = open.filter((need) => canMeet(curve, need, slack));
    if (slack === 0 || column === undefined || unsure.length === 0) return false;
    const options = worthKeeping(column);
    open = withoutHarder(
      unsure.flatMap((need) =>
        options.map((option) => ({
          own: need.own - at(column.own, option),
          other: need.other - at(column.other, option),
        })),
      ),
    );
  }
  return false;
}

/** What the issues that are still open must bring. */
interface Need {
  readonly own: number;
  readonly other: number;
}

function canMeet(curve: Curve, need: Need, slack: number): boolean {
  const entry = lastAtLeast(curve, need.own - slack);
  return entry >= 0 && at(curve.other, entry) >= need.other;
}

function withoutHarder(needs: readonly Need[]): Need[] {
  let least = Infinity;
  return needs
    .toSorted((left, right) => left.own - right.own || left.other - right.other)
    .filter(({ other }) => {
      const keeps = other < least;
      if (keeps) least = other;
      return keeps;
    });
}
