import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Package } from '../../../src/domain/package.ts';
import type { SeatView } from '../../../src/engine/seat-view.ts';
import { view } from '../../../src/engine/view.ts';
import { sameData } from '../../../src/kernel/canonical.ts';
import { equalBelief } from '../../../src/counterparty/mind/belief.ts';
import { pointsOf } from '../../../src/counterparty/mind/own-worth.ts';
import {
  bestPackage,
  differing,
  ownStand,
  searchOf,
  stepTowards,
  worthIn,
  type Bounds,
  type Search,
} from '../../../src/counterparty/mind/proposing.ts';
import { offer, talkWith } from '../../support/talk.ts';

function seat(seed: number): SeatView {
  const talk = talkWith('diplomat', { seed });
  talk.say({ kind: 'build-rapport' });
  talk.say(offer(talk.mine()));
  return view(talk.state(), talk.them);
}

/** All packages with so many issues of the one taken over into the other, listed plainly. */
function mixed(from: Package, into: Package, most: number): readonly Package[] {
  const ids = differing(from, into);
  return Array.from({ length: 2 ** ids.length }, (_, mask) => ids.filter((__, bit) => ((mask >> bit) & 1) === 1))
    .filter((taken) => taken.length > 0 && taken.length <= most)
    .map((taken) => ({ ...from, ...Object.fromEntries(taken.map((id) => [id, into[id] ?? ''])) }));
}

function nearby(search: Search, { level, mostChanged, fromTheirs }: Bounds): readonly Package[] {
  const { view: table, issues } = search;
  const own = ownStand(table) ?? {};
  const target = bestPackage(search, level)?.package ?? {};
  const theirs = { ...table.stands.theirs, ...table.settled };
  const singles = issues.flatMap(({ id, options }) => options.map((option) => ({ ...own, [id]: option })));
  return [
    ...mixed(own, target, mostChanged),
    ...singles,
    ...(fromTheirs ? [...mixed(theirs, own, 2), ...mixed(theirs, target, 2)] : []),
  ];
}

const raises = (table: SeatView, from: Package, to: Package): boolean =>
  Object.keys(to).some((id) => pointsOf(table, { [id]: to[id] ?? '' }) > pointsOf(table, { [id]: from[id] ?? '' }));

test('a step is the best of all that are near: what listing them gives', () => {
  const asked = fc.record({
    seed: fc.integer({ min: 1, max: 500 }),
    down: fc.integer({ min: -2, max: 30 }),
    mostChanged: fc.integer({ min: 1, max: 3 }),
    fromTheirs: fc.boolean(),
  });
  fc.assert(
    fc.property(asked, ({ seed, down, mostChanged, fromTheirs }) => {
      const table = seat(seed);
      const search = searchOf(table, equalBelief(table.issues));
      const own = ownStand(table);
      if (own === undefined) throw new Error('it has offered');
      const bounds = { level: pointsOf(table, own) - down, mostChanged, fromTheirs };
      const said = table.offers.filter(({ side }) => side === table.side).flatMap(({ packages }) => packages);
      const before = worthIn(search, own)?.other ?? 0;
      const good = nearby(search, bounds).flatMap((candidate) => {
        const worth = worthIn(search, candidate);
        const isNew = !said.some((offered) => sameData(offered, candidate));
        return worth !== undefined && worth.own >= bounds.level && worth.other > before && isNew
          ? [{ candidate, worth }]
          : [];
      });
      const steady = good.filter(({ candidate }) => !raises(table, own, candidate));
      const [best] = (steady.length > 0 ? steady : good).toSorted(
        (left, right) => right.worth.other - left.worth.other || right.worth.own - left.worth.own,
      );
      const found = stepTowards(search, bounds);
      expect(found && { own: found.own, other: found.other }).toEqual(best?.worth);
      if (found !== undefined) expect(worthIn(search, found.package)).toEqual({ own: found.own, other: found.other });
    }),
    { numRuns: 150 },
  );
});
