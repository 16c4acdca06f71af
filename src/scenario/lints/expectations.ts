import { tradeOpportunities } from '../../analysis/trades.ts';
import type { LintFinding, LintSubject } from './lint.ts';
import { FAIR, leadsIn, percent } from './value.ts';

/** What an author said to be meant, and what comes out otherwise. */
const MEANT = {
  /** Points that both gain by a trade before it counts against "no trades"; tuned by hand. */
  trade: 2,
  /** Share of the seeds at which the favoured side must be ahead. */
  ahead: 0.5,
} as const;

/** Leaving well is the lesson, and there is nearly always something to sign; or never, so that one knows beforehand. */
export function roomAfterAll({ scenario, draws }: LintSubject): readonly LintFinding[] {
  if (scenario.expects.room !== 'rare' || draws.length === 0) return [];
  const open = draws.filter((draw) => draw.open).length;
  if (open > 0 && open < draws.length * FAIR.zopa) return [];
  const message =
    open === 0
      ? 'There is room for agreement at no seed at all, so that one knows beforehand. Let it open at some.'
      : `Room for agreement is said to be rare, and there is some at ${percent(open, draws.length)} of the seeds. Make alternatives worth more, or take this out.`;
  return [{ in: 'scenario', path: ['expects', 'room'], message }];
}

/** Plain claiming is the lesson, and there is something to trade. */
export function tradesAfterAll({ scenario, draws }: LintSubject): readonly LintFinding[] {
  if (scenario.expects.trades !== 'none') return [];
  const trading = draws.filter(({ space }) => (tradeOpportunities(space)[0]?.worth ?? 0) >= MEANT.trade).length;
  if (trading === 0) return [];
  return [
    {
      in: 'scenario',
      path: ['expects', 'trades'],
      message: `There is said to be nothing to trade, and at ${percent(trading, draws.length)} of the seeds both gain by giving way on one issue against another. Let both weigh them alike, or take this out.`,
    },
  ];
}

/** One chair is said to be the stronger, and hardly is. */
export function noUpperHand({ scenario, draws }: LintSubject): readonly LintFinding[] {
  const { favours } = scenario.expects;
  const leads = leadsIn(draws);
  if (favours === undefined || leads.length === 0) return [];
  const ahead = leads.filter((lead) => (favours === scenario.sides[0].id ? lead : -lead) > 0).length;
  if (ahead >= leads.length * MEANT.ahead) return [];
  return [
    {
      in: 'scenario',
      path: ['expects', 'favours'],
      message: `"${favours}" is said to have the stronger chair, and is ahead at ${percent(ahead, leads.length)} of the seeds where both play well. Strengthen its alternatives, or take this out.`,
    },
  ];
}
