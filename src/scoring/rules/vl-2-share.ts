import { roundHalfUp } from '../../kernel/brand.ts';
import type { Close } from '../close.ts';
import { lastOpenMove } from '../on-table.ts';
import type { Mark, Rule } from '../rule.ts';
import { plainly } from '../say.ts';

/** What a fair share can earn, in hundredths (tuned, see matrix). */
const CAN = 1_000;

/** How much surplus one takes home, against the Nash point of the hand that was dealt; more than that earns nothing extra. */
export const takesShare: Rule = {
  id: 'VL-2',
  axis: 'value',
  source: [
    { key: 'I', section: 'Definition & Placement in Negotiation Frameworks' },
    { key: 'P', section: 'Definition & Placement in Negotiation Frameworks' },
  ],
  limit: { occasions: 1, faults: 0 },
  cases: ['share', 'no-deal', 'rightly-left', 'without-zopa'],
  look: (play) => {
    const close = play.close();
    return close === undefined ? [] : [judged(close, lastOpenMove(play)?.seq ?? close.move)];
  },
  better: (play) => {
    const wanted = play.close()?.wanted;
    return wanted === undefined ? [] : [plainly({ kind: 'offer', package: wanted })];
  },
};

/** @param open - the last own move at which something could still have been proposed */
function judged(close: Close, open: number): Mark {
  const at = { kind: 'occasion', case: close.kind, move: open, can: CAN } as const;
  if (close.kind === 'rightly-left') return { ...at, move: close.move, earned: CAN, params: {} };
  if (close.kind !== 'signed') return { ...at, earned: 0, params: {} };
  const params = { share: roundHalfUp(close.share * 100), surplus: close.surplus };
  return { ...at, case: 'share', earned: roundHalfUp(CAN * close.share), params };
}
