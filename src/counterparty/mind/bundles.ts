import { equivalentsOf } from '../../analysis/equivalents.ts';
import type { Space } from '../../analysis/space.ts';
import type { Package } from '../../domain/package.ts';
import type { Points } from '../../kernel/brand.ts';
import type { Proposal, Search } from './proposing.ts';

/**
 * Packages worth as much to oneself as a proposal and really different from it: the further bundles of a MESO.
 *
 * @param within - own points by which they may differ
 * @returns at most two, best for the other side as believed first
 */
export const bundlesBeside = (search: Search, { package: first }: Proposal, within: Points): readonly Package[] =>
  equivalentsOf(spaceOf(search), {
    side: search.view.side,
    package: first,
    within,
    fixed: search.view.settled,
  }).map((equivalent) => equivalent.package);

const HUNDREDTHS = 100;

function spaceOf({ view: { side }, issues }: Search): Space {
  return {
    issues: issues.map(({ id, options, column }) => ({
      id,
      options: options.map((option, place) => {
        const own = (column.own[place] ?? 0) / HUNDREDTHS;
        const other = (column.other[place] ?? 0) / HUNDREDTHS;
        return { option, points: side === 'one' ? { one: own, two: other } : { one: other, two: own } };
      }),
    })),
    reservation: { one: 0, two: 0 },
  };
}
