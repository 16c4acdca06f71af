import { solutionPoints } from '../../analysis/solutions.ts';
import { tradeOpportunities } from '../../analysis/trades.ts';
import { worthOf } from '../../analysis/worth.ts';
import { SIDES } from '../../domain/side.ts';
import type { Draw, LintFinding, LintSubject } from './lint.ts';

/** What a teacher would want of most plays; all tuned by hand, as shares of the seeds that were drawn. */
export const FAIR = {
  zopa: 0.5,
  reference: 0.5,
  /** No side may be ahead at the Nash point by more than so many points … */
  mostAhead: 20,
  /** … at more than this share of the seeds. */
  oneSided: 0.9,
  /** Points that an issue must be able to bring one of the two. */
  caring: 5,
} as const;

/** Seeds as a share. */
export const percent = (count: number, of: number): string => `${Math.round((100 * count) / of)} %`;

/** Weights that some seeds cannot bring to 1,000. */
export const failingDraws = ({ failedSeeds }: LintSubject): readonly LintFinding[] =>
  failedSeeds.length === 0
    ? []
    : [
        {
          in: 'scenario',
          path: ['issues'],
          at: 'key',
          message: `At seed ${failedSeeds[0] ?? 0}${failedSeeds.length > 1 ? ` and ${failedSeeds.length - 1} more` : ''} no weights within their ranges sum to 1,000. Centre the ranges so that their middles come near 1,000.`,
        },
      ];

/** Seeds at which there is nothing to agree on. */
export function rareZopa({ scenario, draws }: LintSubject): readonly LintFinding[] {
  if (scenario.expects.room === 'rare' || draws.length === 0) return [];
  const open = draws.filter((draw) => draw.open).length;
  if (open >= draws.length * FAIR.zopa) return [];
  return [
    {
      in: 'scenario',
      path: ['sides'],
      at: 'key',
      message: `Only at ${percent(open, draws.length)} of the seeds is there room for agreement. Make alternatives worth less or values wider, or say "expects: { room: rare }" if leaving is the lesson.`,
    },
  ];
}

/** A reference line that the sides would rarely take. */
export function rareReference({ scenario, draws }: LintSubject): readonly LintFinding[] {
  const open = draws.filter((draw) => draw.open);
  if (open.length === 0) return [];
  const good = open.filter(({ space }) =>
    SIDES.every(
      (side) =>
        (worthOf(space, side, scenario.reference.package) ?? Number.NEGATIVE_INFINITY) >= space.reservation[side],
    ),
  ).length;
  if (good >= open.length * FAIR.reference) return [];
  return [
    {
      in: 'scenario',
      path: ['reference', 'package'],
      message: `The reference line is acceptable to both at ${percent(good, open.length)} of the seeds with room for agreement. The debrief tells it as what happened: move it, or the values.`,
    },
  ];
}

/** The same side far ahead at nearly every seed, even where both play well. */
export function oneSided({ scenario, draws }: LintSubject): readonly LintFinding[] {
  const leads = leadsIn(draws);
  return scenario.sides.flatMap(({ id }, at) => {
    const many = leads.filter((lead) => (at === 0 ? lead : -lead) > FAIR.mostAhead).length;
    if (leads.length === 0 || id === scenario.expects.favours || many <= leads.length * FAIR.oneSided) return [];
    return [
      {
        in: 'scenario' as const,
        path: ['sides', at],
        message: `At ${percent(many, leads.length)} of the seeds "${id}" is more than ${FAIR.mostAhead} points ahead where both play well. Even out alternatives or values, or say "expects: { favours: ${id} }".`,
      },
    ];
  });
}

/** Points by which side one is ahead at the Nash point, seed by seed where there is one. */
export const leadsIn = (draws: readonly Draw[]): readonly number[] =>
  draws.flatMap(({ frontier }) => {
    const { nash } = solutionPoints(frontier);
    return nash === null ? [] : [nash.points.one - nash.points.two];
  });

/** Issues that hardly move anybody. */
export function unlovedIssues({ scenario }: LintSubject): readonly LintFinding[] {
  return scenario.issues.flatMap(({ id, values }, at) => {
    const most = scenario.sides.map((side) => {
      const weight = values[side.id]?.weight ?? 0;
      return (typeof weight === 'number' ? weight : weight[1]) / 10;
    });
    if (most.some((points) => points >= FAIR.caring)) return [];
    return [
      {
        in: 'scenario' as const,
        path: ['issues', at, 'values'],
        at: 'key' as const,
        message: `"${id}" is worth at most ${Math.max(...most)} points to either side: nobody would spend a round on it. Raise a weight or drop the issue.`,
      },
    ];
  });
}

/** Nothing to trade: one issue alone, or several on which every gain is the other's loss. */
export function nothingToTrade({ scenario, draws }: LintSubject): readonly LintFinding[] {
  if (scenario.expects.trades === 'none' || draws.length === 0 || draws.some(canTrade)) return [];
  return [
    {
      in: 'scenario',
      path: ['issues'],
      at: 'key',
      message:
        'At no seed can both gain by giving way on one issue against another: this is haggling throughout. Let the sides weigh several issues differently, or say "expects: { trades: none }".',
    },
  ];
}

const canTrade = ({ space }: Draw): boolean => tradeOpportunities(space).length > 0;

/** Risks that no clause could take up; where nothing is a clause, telling them is all one can do. */
export function unmetRisks({ scenario }: LintSubject): readonly LintFinding[] {
  if (!scenario.issues.some(({ kind }) => kind === 'clause')) return [];
  const met = new Set(
    scenario.issues.flatMap((issue) =>
      issue.kind === 'clause'
        ? issue.rungs.flatMap(({ absorbs }) =>
            Object.entries(absorbs).flatMap(([risk, share]) => (share > 0 ? [risk] : [])),
          )
        : [],
    ),
  );
  return scenario.risks.flatMap(({ id }, at) =>
    met.has(id)
      ? []
      : [
          {
            in: 'scenario' as const,
            path: ['risks', at],
            message: `No clause takes up any of "${id}", so nobody can provide for it. Let a rung absorb part of it.`,
          },
        ],
  );
}

/** Risks that are seen by one side, which has no fact to tell them by. */
export function untellableRisks({ scenario }: LintSubject): readonly LintFinding[] {
  return scenario.risks.flatMap(({ id, seenBy }, at) =>
    seenBy === 'both' || scenario.facts.some((fact) => fact.risk === id && fact.holder === seenBy)
      ? []
      : [
          {
            in: 'scenario' as const,
            path: ['risks', at],
            message: `Only "${seenBy}" sees "${id}", and has no fact of the kind "risk" to tell it by. Add one.`,
          },
        ],
  );
}
