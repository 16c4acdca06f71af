import type { Option, Package } from '../domain/package.ts';
import { otherSide, type Side } from '../domain/side.ts';
import { offerMadeAt } from './limits.ts';
import { worthToOf } from './pairing.ts';
import type { MoveStep, Play } from './play.ts';
import type { State } from '../engine/state.ts';

/** Lines that the other side wants from different bundles at once. */
export interface CherryPick {
  /** The own move that put the bundles. */
  readonly meso: MoveStep;
  readonly bundles: readonly Package[];
  /** Their move, and the lines in it that are the best of two bundles or more. */
  readonly by: MoveStep;
  readonly lines: Package;
  /** The next own move. */
  readonly answer: MoveStep;
}

/**
 * Moments at which the other side took the best line of each bundle instead of a bundle, with one's own next move.
 *
 * @source I, N (cherry-picking across bundles)
 */
export function cherryPicks(play: Play): readonly CherryPick[] {
  return play.own.flatMap((meso, at): readonly CherryPick[] => {
    const offer = offerMadeAt(meso);
    const answer = play.own[at + 1];
    if (offer?.kind !== 'meso' || answer === undefined) return [];
    const by = play.moves.find(({ seq, event }) => seq > meso.seq && seq < answer.seq && event.side !== play.side);
    if (by === undefined) return [];
    const demand = demandOf(by);
    const lines = linesOf(by.before, otherSide(play.side), { bundles: offer.packages, demand });
    const isMixed = !offer.packages.some((bundle) => holds(bundle, lines));
    return isMixed && isFrom(offer.packages, demand) ? [{ meso, bundles: offer.packages, by, lines, answer }] : [];
  });
}

/** Whether a package holds all of these lines. */
export const holds = (candidate: Package, lines: Package): boolean =>
  Object.entries(lines).every(([id, option]) => candidate[id] === option);

/** Whether every line of a demand is in one of the bundles: with figures of its own it is a counter-offer. */
const isFrom = (bundles: readonly Package[], demand: Package): boolean =>
  Object.entries(demand).every(([id, option]) => bundles.some((bundle) => bundle[id] === option));

/** What a move wants: the package it puts, and the options it asks for in words. */
function demandOf(step: MoveStep): Package {
  const [offered] = offerMadeAt(step)?.packages ?? [];
  const asked = step.event.acts.flatMap((act): readonly (readonly [string, Option])[] =>
    act.kind === 'ask-concession' && act.toward !== undefined ? [[act.issue, act.toward]] : [],
  );
  return { ...offered, ...Object.fromEntries(asked) };
}

/** The lines of a demand that are the best for a side which any of the bundles has, where the bundles differ. */
function linesOf(
  { instance }: State,
  side: Side,
  { bundles, demand }: { bundles: readonly Package[]; demand: Package },
): Package {
  const found = instance.issues.flatMap((issue): readonly (readonly [string, Option])[] => {
    const options = bundles.flatMap((bundle) => bundle[issue.id] ?? []);
    const wanted = demand[issue.id];
    if (wanted === undefined || new Set(options).size < 2 || !options.includes(wanted)) return [];
    const best = options.every((option) => worthToOf(issue, side, option) <= worthToOf(issue, side, wanted));
    return best ? [[issue.id, wanted]] : [];
  });
  return Object.fromEntries(found);
}
