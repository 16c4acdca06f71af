import type { Package } from '../../../domain/package.ts';
import type { OwnIssue, SeatView } from '../../../engine/seat-view.ts';
import { pointsOn } from '../../../store/select/worth-to-me.ts';

/** A change smaller than this makes no other bundle. Tuned by eye. */
const LEAST_CHANGE = 3;

interface Swap {
  readonly bundle: Package;
  /** How far it is from being worth the same. */
  readonly off: number;
}

/**
 * Another bundle worth about the same to the viewer: something given on one issue, something got on another.
 *
 * @returns the bundle itself where nothing can be exchanged
 * @source N and I, MESO: bundles equal to oneself and different to the other side
 */
export function equalBundle(view: Pick<SeatView, 'issues'>, bundle: Package): Package {
  let best: Swap | undefined;
  for (const down of view.issues)
    for (const [lower, lost] of changes(down, bundle)) {
      if (lost > -LEAST_CHANGE) continue;
      for (const up of view.issues) {
        if (up.id === down.id) continue;
        for (const [higher, gained] of changes(up, bundle)) {
          const off = Math.abs(gained + lost);
          if (gained > 0 && (best === undefined || off < best.off))
            best = { bundle: { ...bundle, [down.id]: lower, [up.id]: higher }, off };
        }
      }
    }
  return best?.bundle ?? bundle;
}

/** Every other option of an issue that the bundle names, with what it changes in points. */
function changes(issue: OwnIssue, bundle: Package): readonly (readonly [OwnIssue['options'][number], number])[] {
  const now = bundle[issue.id];
  if (now === undefined) return [];
  return issue.options
    .filter((option) => option !== now && !issue.crosses.includes(option))
    .map((option) => [option, pointsOn(issue, option) - pointsOn(issue, now)] as const);
}
