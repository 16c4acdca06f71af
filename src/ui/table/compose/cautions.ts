import type { Manner } from '../../../domain/manner.ts';
import { ruleOf, type Act, type ActKind } from '../../../engine/act.ts';
import type { UI_TABLE } from '../../../text/messages/en/ui-table.ts';

type Key = Extract<keyof typeof UI_TABLE, `caution.${string}`>;

/** Acts that may cost something, and what. @source voices §5, the lines marked with a flag */
const COSTS: Partial<Readonly<Record<ActKind, Key>>> = {
  concede: 'caution.concede',
  'disclose-reservation': 'caution.disclose',
  threaten: 'caution.threaten',
  misdirect: 'caution.misdirect',
  'ask-one-more': 'caution.oneMore',
  'attach-term': 'caution.annex',
};

const CLAIM_COSTS = { inflated: 'caution.inflated', fabricated: 'caution.fabricated' } as const;

export interface Caution {
  readonly key: Key;
  /** Whether it is about honesty or respect, not merely about price. */
  readonly isEthical: boolean;
}

/** What a move may cost, told before it is said; it blocks nothing. */
export function cautions(acts: readonly Act[], manner: Manner): readonly Caution[] {
  const found = acts.flatMap((act): readonly Caution[] => {
    const claim = ruleOf(act).claim?.(act);
    const key = COSTS[act.kind];
    return [
      ...(key === undefined ? [] : [{ key, isEthical: act.kind === 'misdirect' || act.kind === 'attach-term' }]),
      ...(claim?.as === 'inflated' || claim?.as === 'fabricated' ? [{ key: CLAIM_COSTS[claim.as], isEthical: true }] : []),
    ];
  });
  const paired = acts.some(({ kind }) => kind === 'ask-concession');
  const kept = paired ? found.filter(({ key }) => key !== 'caution.concede') : found;
  return manner.aim === 'person' ? [...kept, { key: 'caution.person', isEthical: true }] : kept;
}
