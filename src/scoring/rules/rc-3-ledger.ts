import { SIDES } from '../../domain/side.ts';
import { roundHalfUp } from '../../kernel/brand.ts';
import type { Act } from '../../engine/act.ts';
import { fittingGives } from '../fitting-gives.ts';
import { ledgerOf, type Ledger } from '../ledger.ts';
import { hasPlayedEnough, lastOpenMove } from '../on-table.ts';
import { ownMoveAt, type BetterMove, type Play } from '../play.ts';
import type { Rule } from '../rule.ts';
import { firmly, fittingReturns, plainly } from '../say.ts';

/** How the ledger counts (protocol §7, worked example: near balance is 8 of 10; the rest tuned, see matrix). */
const LEDGER = {
  can: 1_000,
  /** Balance from which it is near, and what that earns. */
  near: 0.75,
  nearly: 800,
  /** Points that both together must have given before there is a ledger to judge. */
  least: 5,
} as const;

/** Whether both columns of the concession log weigh about the same at the end, in both sides' points. */
export const keepsLedger: Rule = {
  id: 'RC-3',
  axis: 'reciprocity',
  source: [
    { key: 'B', section: 'Tools & Artifacts' },
    { key: 'I', section: 'Tools & Artifacts, concession log' },
  ],
  limit: { occasions: 1, faults: 0 },
  cases: ['balanced', 'gave-more', 'took-more'],
  look: (play) => {
    const step = lastOpenMove(play);
    const ledger = ledgerOf(play);
    const { gave, got, balance } = ledger;
    if (step === undefined || !hasPlayedEnough(play) || !haveBothOffered(play)) return [];
    if (gave.cost + got.cost < LEDGER.least) return [];
    const params = { lost: gave.cost, gained: got.worth, theirs: got.cost, share: roundHalfUp(balance * 100) };
    const found = caseOf(ledger);
    return [{ kind: 'occasion', case: found, move: step.seq, can: LEDGER.can, earned: earnedBy(ledger), params }];
  },
  better: (play, { move }) => settling(play, move),
};

/** Of a side that never put anything forward nobody knows what a yes has cost it. */
const haveBothOffered = ({ end }: Play): boolean =>
  SIDES.every((side) => end.offers.some((offer) => offer.side === side));

const sum = ({ cost, worth }: Ledger['gave']): number => cost + worth;

function caseOf({ gave, got, balance }: Ledger): string {
  if (balance >= LEDGER.near) return 'balanced';
  return sum(gave) > sum(got) ? 'gave-more' : 'took-more';
}

function earnedBy({ balance }: Ledger): number {
  const { can, near, nearly } = LEDGER;
  return roundHalfUp(
    balance >= near ? nearly + ((can - nearly) * (balance - near)) / (1 - near) : (nearly * balance) / near,
  );
}

/** What would even it out: an ask for as much as is missing, or something they value tied to what one wants anyway. */
function settling(play: Play, move: number): readonly BetterMove[] {
  const { before } = ownMoveAt(play, move);
  const { gave, got } = ledgerOf(play);
  const gap = (sum(gave) - sum(got)) / 2;
  const returns = fittingReturns(before, play.side, { given: {}, lost: Math.max(0, gap) });
  if (gap > 0)
    return returns.flatMap((wanted) =>
      Object.entries(wanted).map(([issue, toward]): BetterMove => {
        const ask: Act = { kind: 'ask-concession', issue, toward };
        return firmly(ask);
      }),
    );
  return returns.flatMap((get) =>
    fittingGives(before, play.side, { wanted: get, worth: 0 - gap }).map((give) =>
      plainly({ kind: 'trade', give, get }),
    ),
  );
}
