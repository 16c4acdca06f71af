import { expect, test } from 'vitest';
import { efficiencyOf } from '../../src/analysis/efficiency.ts';
import { paretoFrontier, type FrontierEntry } from '../../src/analysis/frontier.ts';
import { solutionPoints } from '../../src/analysis/solutions.ts';
import { possibleWith, spaceOf } from '../../src/engine/space-of.ts';
import type { Instance } from '../../src/scenario/instance.ts';
import { drawInstance } from '../../src/scenario/draw.ts';
import { renewal } from '../support/renewal.ts';

const named = (entry: FrontierEntry | null) => entry && { package: entry.package, points: entry.points };

function drawn(seed: number): Instance {
  const instance = drawInstance(renewal(), seed, 'realistic');
  if (!instance.ok) throw new Error(instance.error);
  return instance.value;
}

/** The same with points that are no whole hundredths. */
const thirds = (instance: Instance): Instance => ({
  ...instance,
  issues: instance.issues.map((issue) => ({
    ...issue,
    points: { one: issue.points.one.map((worth) => worth / 3), two: issue.points.two },
  })),
});

test.each<readonly [string, (instance: Instance) => Instance]>([
  ['an instance as it is drawn', (instance) => instance],
  ['one with points of more decimals', thirds],
])('what is possible with %s is what its frontier says', (_, change) => {
  for (let seed = 1; seed <= 12; seed += 1) {
    const instance = change(drawn(seed));
    const space = spaceOf(instance);
    const frontier = paretoFrontier(space);
    const possible = possibleWith(instance);
    expect(possible.nash(space.reservation)).toEqual(named(solutionPoints(frontier).nash));
    for (const { points } of frontier.entries.filter((__, at) => at % 40 === 0)) {
      const worse = { one: points.one - 4, two: points.two - 7.5 };
      expect(possible.beyond(worse)).toEqual(named(efficiencyOf(frontier, worse).reached));
    }
  }
});
