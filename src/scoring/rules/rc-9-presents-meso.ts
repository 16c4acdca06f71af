import { canonicalJson } from '../../kernel/canonical.ts';
import { toPoints } from '../../kernel/brand.ts';
import type { Package } from '../../domain/package.ts';
import type { Act } from '../../engine/act.ts';
import { areDifferent, equalBundles, worthOfBundle } from '../bundles.ts';
import { ownMoveAt, type MoveStep, type Play } from '../play.ts';
import { raisedTo } from '../raise-package.ts';
import type { Mark, Rule, Severity } from '../rule.ts';
import { plainly } from '../say.ts';

/** What makes a good choice of bundles, and what it earns (I, N: two or three, about equal; the rest tuned, see matrix). */
const MESO: {
  readonly can: number;
  readonly alike: number;
  readonly most: number;
  readonly within: number;
  readonly severity: Severity;
} = {
  can: 1_000,
  /** Bundles that hardly differ tell little about the other side. */
  alike: 300,
  most: 3,
  /** Own points between the best and the least bundle that still count as equal. */
  within: 5,
  severity: 3,
};

/** Two or three bundles at once that are nearly equal to oneself and really different; more of them, or unequal ones, are a fault. */
export const presentsMeso: Rule = {
  id: 'RC-9',
  axis: 'reciprocity',
  source: [
    { key: 'I', section: 'Mechanism of Action, first move' },
    { key: 'N', section: 'Common Pitfalls and How to Avoid Them' },
  ],
  limit: { occasions: 1, faults: 2 },
  cases: ['equal', 'alike', 'unequal', 'too-many'],
  look: (play) =>
    play.own.flatMap((step) => {
      const bundles = mesoAt(step);
      return bundles === undefined ? [] : judged(play, step, bundles);
    }),
  better: (play, { move }) => {
    const step = ownMoveAt(play, move);
    return mesosInstead(play, step, mesoAt(step) ?? []).flatMap((said) => [
      { acts: step.event.acts.map((act) => (act.kind === 'present-meso' ? said : act)), manner: step.event.manner },
      plainly(said),
    ]);
  },
};

const mesoAt = ({ event }: MoveStep): readonly Package[] | undefined =>
  event.acts.find((act) => act.kind === 'present-meso')?.packages;

function judged({ side }: Play, { seq, before }: MoveStep, bundles: readonly Package[]): readonly Mark[] {
  const worths = bundles.flatMap((bundle) => worthOfBundle(before, side, bundle) ?? []);
  // Across a red line there is no worth to compare (BD-2).
  if (worths.length < bundles.length) return [];
  const short = toPoints(Math.max(...worths) - Math.min(...worths));
  const at = { move: seq, params: { count: bundles.length, short, points: Math.max(...worths) } };
  const faults = [
    ...(bundles.length > MESO.most ? [{ case: 'too-many', stake: 0 }] : []),
    ...(short > MESO.within ? [{ case: 'unequal', stake: toPoints(short - MESO.within) }] : []),
  ];
  const [first] = faults;
  if (first !== undefined)
    return [
      { ...at, kind: 'occasion', case: first.case, can: MESO.can, earned: 0 },
      ...faults.map((fault): Mark => ({ ...at, ...fault, kind: 'fault', severity: MESO.severity })),
    ];
  const isDifferent = bundles.every((left, i) =>
    bundles.slice(i + 1).every((right) => areDifferent(before, side, [left, right])),
  );
  return isDifferent
    ? [{ ...at, kind: 'occasion', case: 'equal', can: MESO.can, earned: MESO.can }]
    : [{ ...at, kind: 'occasion', case: 'alike', can: MESO.can, earned: MESO.alike }];
}

/** The best of the bundles with others that are worth as much and really different; or the same bundles raised to it; or it alone. */
function mesosInstead({ side }: Play, { before }: MoveStep, bundles: readonly Package[]): readonly Act[] {
  const ranked = bundles
    .map((bundle) => ({ bundle, worth: worthOfBundle(before, side, bundle) ?? 0 }))
    .toSorted((left, right) => right.worth - left.worth);
  const [best] = ranked;
  if (best === undefined) return [];
  const raised = ranked
    .slice(0, MESO.most)
    .map(({ bundle }) => raisedTo(before, side, { candidate: bundle, level: best.worth }))
    .filter((bundle) => bundle !== undefined);
  const choices = [
    equalBundles(before, side, { bundle: best.bundle, within: MESO.within / 2 }),
    raised,
    raised.slice(0, 2),
  ];
  return [
    ...choices.filter(isChoice).map((packages): Act => ({ kind: 'present-meso', packages })),
    { kind: 'offer', package: best.bundle },
  ];
}

const isChoice = (packages: readonly Package[]): boolean =>
  packages.length > 1 && new Set(packages.map((bundle) => canonicalJson(bundle))).size === packages.length;
